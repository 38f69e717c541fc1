import type { ChronicleEntry } from '../project/registers.ts';

export interface ChronicleDay {
  /** As data write it: `2019-11-05`, `2019-11-05/2019-11-07`, `2019-11`. */
  date: string;
  anchor: string;
  events: ChronicleEvent[];
}

export interface ChronicleEvent {
  text: string;
  kind: string;
  places: string[];
  bodies: string[];
}

/** A chronicle by day, in the order of days; events of one day stay in the order in which they are printed. */
export function chronicleDays(entries: readonly Pick<ChronicleEntry, 'date' | 'event' | 'kind' | 'places' | 'bodies'>[]): ChronicleDay[] {
  const byDate = [...Map.groupBy(entries, (e) => e.date)];
  byDate.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return byDate.map(([date, own]) => ({
    date,
    anchor: `d${date.replace('/', '_')}`,
    events: own.map(({ event, kind, places, bodies }) => ({ text: event, kind, places: namesIn(places), bodies: namesIn(bodies) })),
  }));
}

const namesIn = (text: string): string[] =>
  text
    .split(/[、；;]/)
    .map((name) => name.trim())
    .filter(Boolean);
