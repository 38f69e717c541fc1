import type { Indicator, Topic } from '../data/catalogue.ts';
import { letterOf, soundOf } from '../indicators/letters.ts';
import { allIndicators, allTopics } from './catalogues.ts';
import { allPublications, factsOf } from './collections.ts';
import { indicatorsWithValues } from './indicators.ts';
import { summaryOf, type IndicatorSummary } from './value-view.ts';

/** As many as are listed before all others. */
const FIRST = 40;

export interface IndicatorIndex {
  /** Indicators that a publication names as its key figures, then those with comparable values over time or over places. */
  first: IndicatorSummary[];
  byTopic: { topic: Topic; own: IndicatorSummary[] }[];
  byLetter: { letter: string; own: IndicatorSummary[] }[];
  count: number;
}

/** Every indicator that has a value, in the ways in which readers look for one. */
export async function indicatorIndex(): Promise<IndicatorIndex> {
  const indicators = await allIndicators();
  const summaries = (await Promise.all(indicators.map(summaryOf))).filter((s) => s !== undefined);
  const key = await keyIndicators();
  const bySound = summaries.map((s) => ({ s, sound: soundOf(s.indicator.title) })).sort((a, b) => (a.sound < b.sound ? -1 : 1));
  const letters = Map.groupBy(bySound, ({ s }) => letterOf(s.indicator.title));
  return {
    first: summaries
      .filter((s) => isWorthFirst(s, key))
      .sort((a, b) => rank(b, key) - rank(a, key))
      .slice(0, FIRST),
    byTopic: (await allTopics()).flatMap((topic) => {
      const own = summaries.filter((s) => s.indicator.topic === topic.id);
      return own.length > 0 ? [{ topic, own }] : [];
    }),
    byLetter: [...letters].sort(([a], [b]) => (a < b ? -1 : 1)).map(([letter, own]) => ({ letter, own: own.map(({ s }) => s) })),
    count: summaries.length,
  };
}

/** Indicators of the key figures of any publication. */
async function keyIndicators(): Promise<ReadonlySet<Indicator['id']>> {
  const names = (await allPublications()).map(async (p) => {
    const facts = await factsOf(p.id);
    return facts.filter((f) => p.keyFacts.includes(f.name)).flatMap((f) => f.indicator ?? []);
  });
  return new Set((await Promise.all(names)).flat());
}

const isWorthFirst = ({ indicator, lines, counts }: IndicatorSummary, key: ReadonlySet<string>): boolean =>
  key.has(indicator.id) || lines.length > 0 || counts.places > 1;

/** Those over several years and places before those of one. */
const rank = ({ indicator, counts: { years, places } }: IndicatorSummary, key: ReadonlySet<string>): number =>
  (key.has(indicator.id) ? 2 : 0) + Math.min(years, 6) + Math.min(places, 6);

/** Whether an indicator has more than one year or place: what its name is marked for in long lists. */
export const isWide = ({ counts }: IndicatorSummary): boolean => counts.years > 1 || counts.places > 1;

/** Indicators that have a value of a place. */
export async function summariesOf(place: string): Promise<IndicatorSummary[]> {
  const own = (await indicatorsWithValues()).filter(({ values }) => values.some((v) => v.place === place));
  return (await Promise.all(own.map(({ indicator }) => summaryOf(indicator)))).filter((s) => s !== undefined);
}
