/** A sheet is one record of the index: lines of text that stand near each other, each with its anchor. */
import { figureWords, numeralPairs } from './figures.ts';
import { foldText } from './fold.ts';

/** Lines under one anchor. `rows` are a table's: line `i` has the anchor `r<rows + i>`. */
export interface Stretch {
  anchor: string;
  /** How readers call the place: `2.4.1 全区食品…`. */
  title: string;
  lines: string[];
  rows?: number;
  /** Where a fact is stated; the page of an indicator or a department. */
  source?: Source;
}

/** An address below the base, and how readers call the section; of an indicator its years and places. */
export interface Source {
  url: string;
  section: string;
}

export interface Sheet {
  /** The page below the base: `/reports/guandu/2019/2/`. */
  url: string;
  /** The page's title. */
  title: string;
  publication: string;
  place: string;
  year: string;
  kind: Kind;
  topics: string[];
  /** Names of the bodies that it names. */
  departments: string[];
  /** Column heads of a table, with units. */
  heads?: string[];
  stretches: Stretch[];
  /** Whether the page has sheets before this one. */
  continued: boolean;
}

export type Kind = '正文' | '文件' | '数据表' | '数据点' | '问题' | '案例' | '大事记' | '人事任免' | '公报' | '术语' | '指标' | '部门';

/** A line as it is read back, with all that a result shows. */
export interface Line {
  anchor: string;
  /** The stretch's title. */
  title: string;
  text: string;
  /** A table's row as its cells stand on the page. */
  raw?: string;
  source?: Source;
}

export const LINE = '¶';
export const CELL = '｜';

/** What surrounds all lines of a sheet: page, publication, place, year. */
export function headOf(sheet: Pick<Sheet, 'title' | 'publication' | 'place' | 'year'>): string {
  return [sheet.title, sheet.publication, sheet.place, sheet.year && `${sheet.year}年`].filter(Boolean).join(' ');
}

/** An anchor, its lines, the number of its first row (0: no table), which of the sources. */
type PackedPlace = [anchor: string, count: number, rows?: number, source?: number];

/** The sheet as Pagefind keeps it: all text in `content`, places in `meta`. */
export function encodeSheet(sheet: Sheet): { content: string; meta: Record<string, string> } {
  const heads = sheet.heads ? [sheet.heads.join(CELL)] : [];
  const lines = [headOf(sheet), ...heads, ...sheet.stretches.flatMap((s) => [...(s.rows ? [] : [s.title]), ...s.lines])];
  const sources = [...new Map(sheet.stretches.flatMap(({ source: s }) => (s ? [[s.url, s] as const] : []))).values()];
  const places = sheet.stretches.map((s): PackedPlace => {
    const source = sources.findIndex(({ url }) => url === s.source?.url);
    return source >= 0
      ? [s.anchor, s.lines.length, s.rows ?? 0, source]
      : s.rows
        ? [s.anchor, s.lines.length, s.rows]
        : [s.anchor, s.lines.length];
  });
  const content = lines.map((line) => line.replaceAll(LINE, ' ')).join(` ${LINE} `);
  const meta = {
    title: sheet.title,
    in: sheet.publication,
    at: JSON.stringify(places),
    ...(sources.length > 0 ? { from: JSON.stringify(sources.map(({ url, section }) => [url, section])) } : {}),
    ...(sheet.heads ? { heads: '1' } : {}),
    ...(sheet.continued ? { next: '1' } : {}),
  };
  // After the last line, where no one reads it: the figures as words of the index.
  const { head, lines: read } = decodeSheet(content, meta);
  const texts = [head, ...read.flatMap(({ text, raw = '' }) => [text, raw])];
  const words = [...figureWords(texts.map((text) => foldText(text))), ...numeralPairs(texts)];
  return { content: [content, ...(words.length > 0 ? [words.join(' ')] : [])].join(` ${LINE} `), meta };
}

export interface Decoded {
  head: string;
  heads: string[];
  lines: Line[];
}

/** Back from Pagefind's fragment. A table's rows become sentences of their column heads and values. */
export function decodeSheet(content: string, meta: Record<string, string>): Decoded {
  const all = content.split(LINE).map((line) => line.trim());
  const head = all.shift() ?? '';
  const heads = meta['heads'] ? (all.shift() ?? '').split(CELL).map((h) => h.trim()) : [];
  const places = JSON.parse(meta['at'] ?? '[]') as PackedPlace[];
  const sources = (JSON.parse(meta['from'] ?? '[]') as [string, string][]).map(([url, section]): Source => ({ url, section }));
  const lines: Line[] = [];
  let caption = '';
  for (const [anchor, count, rows, from] of places) {
    if (rows) {
      for (let i = 0; i < count; i++) {
        const row = all.shift() ?? '';
        lines.push({ anchor: `r${rows + i}`, title: caption, text: sentence(heads, row), raw: row.replaceAll(CELL, ' ') });
      }
      continue;
    }
    const title = all.shift() ?? '';
    caption = title;
    const source = from === undefined ? undefined : sources[from];
    lines.push({ anchor, title, text: title, ...(source ? { source } : {}) });
    for (let i = 0; i < count; i++) lines.push({ anchor, title, text: all.shift() ?? '' });
  }
  return { head, heads, lines };
}

/** `电泵：抽检 21，合格 3，合格率 14.29 %` from heads `品种｜抽检｜合格｜合格率（%）` and the row's cells. */
export function sentence(heads: readonly string[], row: string): string {
  const cells = row.split(CELL).map((cell) => cell.trim());
  const numbered = heads[0] === '序号' && cells.length > 2;
  const [subject = '', ...rest] = numbered ? cells.slice(1) : cells;
  const names = heads.slice(numbered ? 2 : 1);
  const said = rest.map((cell, i) => {
    const [, name = '', unit = ''] = /^(.*?)(?:[（(]([^（）()]*)[）)])?$/.exec(names[i] ?? '') ?? [];
    return cell === '' ? '' : `${name} ${cell}${unit && /\d$/.test(cell) ? ` ${unit}` : ''}`;
  });
  const values = said.filter(Boolean).join('，');
  return values && subject ? `${subject}：${values}` : subject || values;
}
