/** The catalogue beside the index: synonyms and places, names for spellings, lines of values. */
import type { Project } from '../../project/types.ts';
import type { PackedSeries } from '../series-pack.ts';
import { headOf, type Sheet } from '../sheet.ts';
import type { Group, Start } from '../start.ts';
import type { Synonyms } from '../synonyms.ts';
import { packSeries } from './series.ts';
import { traditionalPairs } from './traditional.ts';

/** What the search page loads beside the index, by file. */
export interface Catalogue {
  start: Start;
  /** Names that stand on the site, for spellings. */
  names: string[];
  /** How values went over the years. */
  series: PackedSeries;
  /** Traditional characters, each followed by the simplified one of the site's text. */
  traditional: string;
}

/** All that helps when the index alone does not find the place; each part is loaded only when it is needed. */
export function catalogueOf(project: Project, sheets: readonly Sheet[], groups: Group[], figures: number[]): Catalogue {
  return {
    start: { groups, figures, synonyms: synonymsOf(project), places: [...new Set(sheets.map((sheet) => sheet.place))].filter(Boolean) },
    names: namesOf(project, sheets),
    series: packSeries(project),
    traditional: traditionalPairs(
      sheets.flatMap((s) => [headOf(s), ...(s.heads ?? []), ...s.stretches.flatMap((t) => [t.title, ...t.lines])]).join(''),
    ),
  };
}

/** Names of indicators, departments, places, terms, sections, tables and their rows. */
function namesOf(project: Project, sheets: readonly Sheet[]): string[] {
  const rows = project.tables.flatMap((t) =>
    t.columns.flatMap((c, i) => (c.type === 'string' && t.primaryKey.includes(c.name) ? t.text.map((row) => row[i] ?? '') : [])),
  );
  const names = [
    ...project.indicators.map((i) => i.title),
    ...project.departments.flatMap((d) => [d.name, d.short ?? '', ...d.aliases.map((a) => a.name)]),
    ...project.glossary.map((t) => t.term),
    ...sheets.flatMap((s) =>
      s.stretches.filter((t) => s.kind !== '数据点' && !t.rows).map((t) => t.title.replace(/^[\d.]+ |^\S*[)）、] ?/, '')),
    ),
    ...rows,
  ];
  return [...new Set(names)].filter((name) => name.length > 1 && name.length < 24 && /\p{L}/u.test(name));
}

/** The listed synonyms, everyday names packed with the former ones, and what departments were called before. */
function synonymsOf(project: Project): Synonyms[] {
  const listed = project.synonyms.map(({ names, former, common }) => ({ names, former: [...former, ...common] }));
  const departments = project.departments.map((d) => ({
    names: [d.name, ...(d.short ? [d.short] : [])],
    former: d.aliases.map((a) => a.name),
  }));
  return [...listed, ...departments.filter((d) => d.former.length > 0 || d.names.length > 1)];
}
