import { rowAnchor } from '../binding/lookup.ts';
import type { Indicator } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import { changeOf, type Change } from '../indicators/change.ts';
import { AGREEMENTS } from '../indicators/agreement.ts';
import { latestOf } from '../indicators/latest.ts';
import { seriesOf } from '../indicators/series.ts';
import type { IndicatorValue, Source } from '../indicators/values.ts';
import { getPublication, getTable } from './collections.ts';
import { printFact } from './fact-text.ts';
import { placeNames, valuesOf } from './indicators.ts';
import { factPath, href, publicationPath, tablePath } from './paths.ts';
import { noteOf, placeInText } from './places.ts';

/** Where a value stands, as links. */
export interface SourceView {
  publication: string;
  /** The place that the publication is of. */
  ofPlace: string;
  /** The fact's row or the cell's row, and how it is called. */
  datum: { href: string; text: string };
  /** Where the text states it; a table's page says itself where it stands. */
  section: { href: string; text: string } | undefined;
  /** As printed there, where other sources print it otherwise. */
  printedAs?: string;
}

export interface ValueView {
  value: IndicatorValue;
  printed: string;
  when: string;
  where: string;
  change: Change | undefined;
  /** 各处所记不一 … */
  agreement: string;
  sources: SourceView[];
  doubts: { href: string; note: string }[];
}

/** An indicator's values as its page shows them. */
export async function valueViews(indicator: Indicator, values: readonly IndicatorValue[]): Promise<ValueView[]> {
  const placeName = await placeNames();
  return Promise.all(
    values.map(async (value) => ({
      value,
      printed: printFact(value),
      when: formatPeriod(value.period),
      where: placeName(value.place),
      change: changeOf(value, values, indicator.breaks),
      agreement: AGREEMENTS[value.differs],
      sources: await Promise.all(value.sources.map((s) => sourceView(s, value))),
      doubts: await Promise.all(value.sources.flatMap((s) => s.errata).map(async (e) => ({ href: await noteOf(e), note: e.note }))),
    })),
  );
}

async function sourceView(source: Source, value: IndicatorValue): Promise<SourceView> {
  const owner = await getPublication(source.publication);
  return {
    publication: owner.shortTitle,
    ofPlace: owner.place,
    datum: await datumLink(source),
    section: source.cell ? undefined : await placeInText(source.section, source.publication),
    ...(source.number === value.number ? {} : { printedAs: source.number }),
  };
}

/** The page of the fact, or its row on the table's page. */
export async function datumLink({ publication, fact, cell }: Source): Promise<{ href: string; text: string }> {
  const owner = await getPublication(publication);
  if (!cell) return { href: href(fact === undefined ? `${publicationPath(owner)}facts/` : factPath(owner, fact)), text: '数据点' };
  const table = await getTable(`${publication}/${cell.table}`);
  return { href: `${href(tablePath(owner, cell.table))}#${rowAnchor(cell.row)}`, text: table.number ?? table.title };
}

/** An indicator in one line of a list: its latest value and how it went. */
export interface IndicatorSummary {
  indicator: Indicator;
  latest: IndicatorValue;
  printed: string;
  when: string;
  where: string;
  /** Values that are comparable over time, each series by the year in which a period ends. */
  lines: { at: number; value: number }[][];
  counts: { values: number; years: number; places: number };
}

/** Undefined for an indicator without values. */
export async function summaryOf(indicator: Indicator): Promise<IndicatorSummary | undefined> {
  const values = await valuesOf(indicator.id);
  const latest = latestOf(values);
  if (!latest) return undefined;
  const years = values.map((v) => yearAt(v.period));
  return {
    indicator,
    latest,
    printed: printFact(latest),
    when: formatPeriod(latest.period),
    where: (await placeNames())(latest.place),
    lines: seriesOf(values, indicator.breaks)
      .filter((series) => series.length > 1)
      .slice(0, 2)
      .map((series) => series.map((v) => ({ at: yearAt(v.period), value: v.value }))),
    counts: { values: values.length, years: new Set(years).size, places: new Set(values.map((v) => v.place)).size },
  };
}

/** The year in which a period ends. */
export const yearAt = (period: string): number => Number((period.split('/').at(-1) ?? '').slice(0, 4));
