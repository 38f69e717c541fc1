/** How the values of results went over the years, as the search page loads them: lines of comparable values, found by address. */

/** A line a word long, with its values in words. */
export interface SeriesLine {
  /** Below the base: the indicator's page. */
  url: string;
  /** Path data and the last point of the line, within the pack's width and height. */
  path: string;
  dot: [x: number, y: number];
  /** `2018 年 94.0，2019 年 95.6 %`. */
  text: string;
}

export interface PackedSeries {
  width: number;
  height: number;
  lines: SeriesLine[];
  /** Which line a fact's address is on. */
  at: Record<string, number>;
}
