/** The catalogue beside the index: facts as answers, names for spellings, all figures, synonyms. */
import { formatPeriod } from '../../data/period.ts';
import { chapterSlug } from '../../project/read-chapters.ts';
import { sectionsOf, type Section } from '../../project/sections.ts';
import type { Project } from '../../project/types.ts';
import { printFact } from '../../site/fact-text.ts';
import { chapterPath, documentPath, publicationPath } from '../../site/paths.ts';
import { packAnswers, type Answer, type PackedAnswers } from '../answer-pack.ts';
import { foldText } from '../fold.ts';
import type { PackedSeries } from '../series-pack.ts';
import { headOf, type Sheet } from '../sheet.ts';
import type { Synonyms } from '../synonyms.ts';
import { contextOf, type Context } from './context.ts';
import { factTitle } from './data.ts';
import { packSeries } from './series.ts';
import { traditionalPairs } from './traditional.ts';

/** What the search page loads beside the index, by file. */
export interface Catalogue {
  answers: PackedAnswers;
  /** Names that stand on the site, for spellings. */
  names: string[];
  /** All figures of the site as folded, ascending. */
  figures: string[];
  synonyms: Synonyms[];
  /** How values went over the years. */
  series: PackedSeries;
  /** Traditional characters, each followed by the simplified one of the site's text. */
  traditional: string;
}

/** All that helps when the index alone does not find the place; each part is loaded only when it is needed. */
export function catalogueOf(project: Project, sheets: readonly Sheet[]): Catalogue {
  return {
    answers: packAnswers(project.publications.flatMap((publication) => answersOf(contextOf(project, publication)))),
    synonyms: synonymsOf(project),
    names: namesOf(project, sheets),
    figures: figuresOf(sheets),
    series: packSeries(project),
    traditional: traditionalPairs(
      sheets.flatMap((s) => [headOf(s), ...(s.heads ?? []), ...s.stretches.flatMap((t) => [t.title, ...t.lines])]).join(''),
    ),
  };
}

function answersOf(context: Context): Answer[] {
  const { project, publication } = context;
  const sections = new Map(sectionsOf(project, publication.id).map((s) => [s.id, s]));
  return project.facts
    .filter((f) => f.publication === publication.id && f.indicator)
    .map((fact) => {
      const section = sections.get(fact.section);
      const page = pageOf(context, fact.section, section);
      return {
        title: factTitle(context, fact),
        value: printFact(fact),
        period: formatPeriod(fact.period),
        place: context.placeOf(fact.place),
        url: section?.anchor ? `${page}#${section.anchor}` : page,
        section: [section?.label, section?.title].filter(Boolean).join(' '),
        fact: `${publicationPath(publication)}facts/#${fact.name}`,
      };
    });
}

/** The page of a section; of a whole chapter where the fact names only that. */
function pageOf({ project, publication }: Context, id: string, section?: Section): string {
  if (section?.room === 'document') return documentPath(publication, section.slug);
  const chapter = project.chapters.find((c) => c.publication === publication.id && String(c.frontmatter.number) === id);
  const slug = section?.slug ?? (chapter && chapterSlug(chapter.frontmatter));
  return slug === undefined ? publicationPath(publication) : chapterPath(publication, slug);
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

function figuresOf(sheets: readonly Sheet[]): string[] {
  const figures = new Set<string>();
  for (const sheet of sheets) {
    for (const { title, lines } of sheet.stretches) {
      for (const text of [title, ...lines]) for (const [figure] of foldText(text).matchAll(/\d+(?:\.\d+)?%?/g)) figures.add(figure);
    }
  }
  return [...figures].filter((f) => f.length < 14).sort((a, b) => parseFloat(a) - parseFloat(b));
}

/** The listed synonyms, and what departments were called before. */
function synonymsOf(project: Project): Synonyms[] {
  const listed = project.synonyms.map(({ names, former }) => ({ names, former }));
  const departments = project.departments.map((d) => ({
    names: [d.name, ...(d.short ? [d.short] : [])],
    former: d.aliases.map((a) => a.name),
  }));
  return [...listed, ...departments.filter((d) => d.former.length > 0 || d.names.length > 1)];
}
