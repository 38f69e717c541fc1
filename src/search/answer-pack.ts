/** The values of the site as answers, as the search page loads them: names to match a question against, and values by name. */

/** What has values: the title of an indicator, the scopes and the places of its values; what else a question may call it by. */
export type AskedName = [title: string, scopes: string[], places: number[], about?: string];

/** Loaded for every question. */
export interface AnswerNames {
  /** Names of one file of values. */
  perFile: number;
  places: string[];
  names: AskedName[];
}

/** One value: the number of its scope among the name's (-1: none), value, period and place as printed, where it stands. */
export type PackedAnswer = [scope: number, value: string, period: string, place: string, url: string, section: string, datum: string];

/** One file: the values of each of its names, earliest first. */
export type AnswerFile = PackedAnswer[][];
