/** The values of an indicator as plain rows, for downloads. */
import type { Indicator } from '../data/catalogue.ts';
import type { IndicatorValue, Source } from './values.ts';

/** What a column holds: its name in files and its title for readers. */
export interface SheetColumn {
  name: string;
  title: string;
  type: 'string' | 'number';
}

export interface Rows {
  columns: SheetColumn[];
  rows: string[][];
}

const COLUMNS: readonly (SheetColumn & { of: (v: IndicatorValue) => string })[] = [
  { name: 'id', title: '锚点', type: 'string', of: (v) => v.anchor },
  { name: 'period', title: '时期', type: 'string', of: (v) => v.period },
  { name: 'place', title: '地区', type: 'string', of: (v) => v.place },
  { name: 'scope', title: '口径', type: 'string', of: (v) => v.scope },
  { name: 'value', title: '数值', type: 'number', of: (v) => v.number },
  { name: 'unit', title: '单位', type: 'string', of: (v) => v.unit },
  { name: 'qualifier', title: '限定', type: 'string', of: (v) => v.qualifier },
  { name: 'derived', title: '推算方法', type: 'string', of: (v) => v.derived },
  { name: 'agreement', title: '各处所记', type: 'string', of: (v) => AGREEMENTS[v.differs] },
  { name: 'sources', title: '出处', type: 'string', of: (v) => v.sources.map(sourceName).join(' ') },
  { name: 'errata', title: '原文存疑', type: 'string', of: (v) => v.sources.flatMap((s) => s.errata.map((e) => e.note)).join(' ') },
];

/** What readers are told of values that are told more than once. */
export const AGREEMENTS = { '': '', rounded: '各处详略不一', conflicting: '各处所记不一' } as const;

/** One row a value, in the order given; every cell as text, numbers as printed. */
export function indicatorRows(values: readonly IndicatorValue[]): Rows {
  return {
    columns: COLUMNS.map(({ name, title, type }) => ({ name, title, type })),
    rows: values.map((v) => COLUMNS.map(({ of }) => of(v))),
  };
}

/** The rows with what they are rows of. */
export function indicatorSheet(
  indicator: Indicator,
  values: readonly IndicatorValue[],
): { name: string; title: string; notes: string[] } & Rows {
  return {
    name: indicator.id,
    title: indicator.title,
    notes: indicator.definition ? [indicator.definition] : [],
    ...indicatorRows(values),
  };
}

/** `guandu-2019#fact:gdp`, `guandu-2019#cell:2-5/合计/合格率`: a source as links in chapters write it. */
function sourceName({ publication, fact, cell }: Source): string {
  return `${publication}#${cell ? `cell:${cell.table}/${cell.key}/${cell.field}` : `fact:${fact ?? ''}`}`;
}
