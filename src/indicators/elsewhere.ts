/** The same section in other publications: what is read next to it, in another year or of another place. */
import { compareText } from '../data/fault.ts';
import type { Section } from '../project/sections.ts';
import type { Fact, IndicatorCell, Table } from '../project/types.ts';
import { likeness } from './related.ts';

/** What a section is about. */
export interface SectionProfile {
  publication: string;
  section: string;
  title: string;
  topics: readonly string[];
  indicators: ReadonlySet<string>;
}

/** A section elsewhere, and what it has in common. */
export interface Elsewhere {
  publication: string;
  section: string;
  /** Indicators that both state. */
  shared: string[];
}

/** As many as are shown beside a section. */
const MOST = 3;

export interface ProfileParts {
  /** The sections of a publication's chapters, with the topics of their chapters. */
  sections: readonly (Pick<Section, 'id' | 'title'> & { topics: readonly string[] })[];
  facts: readonly Pick<Fact, 'section' | 'indicator'>[];
  cells: readonly Pick<IndicatorCell, 'table' | 'indicator'>[];
  tables: readonly Pick<Table, 'name' | 'section'>[];
}

/** Sections of a publication with the indicators that their facts and tables state. */
export function sectionProfiles(publication: string, { sections, facts, cells, tables }: ProfileParts): SectionProfile[] {
  const sectionOfTable = new Map(tables.map((t) => [t.name, t.section]));
  const stated = [
    ...facts.map((f) => ({ section: f.section, indicator: f.indicator })),
    ...cells.map((c) => ({ section: sectionOfTable.get(c.table), indicator: c.indicator })),
  ];
  const bySection = Map.groupBy(stated, (s) => s.section);
  return sections.map(({ id, title, topics }) => ({
    publication,
    section: id,
    title,
    topics,
    indicators: new Set((bySection.get(id) ?? []).flatMap((s) => s.indicator ?? [])),
  }));
}

/** The sections of other publications most like one, best first: one a publication, at most three, none by chance. */
export function elsewhere(own: SectionProfile, all: readonly SectionProfile[]): Elsewhere[] {
  const found = all.flatMap((other) => {
    if (other.publication === own.publication) return [];
    const shared = [...own.indicators].filter((id) => other.indicators.has(id));
    const score = likenessOf(own, other, shared.length);
    return score > 0 ? [{ other, shared, score }] : [];
  });
  const best = [...Map.groupBy(found, (f) => f.other.publication).values()].flatMap((group) => group.sort(byScore).slice(0, 1));
  return best
    .sort(byScore)
    .slice(0, MOST)
    .map(({ other, shared }) => ({ publication: other.publication, section: other.section, shared }));
}

/** 0 unless two sections share indicators, and more than one, a topic or words of the heading; or a topic and the heading. */
function likenessOf(a: SectionProfile, b: SectionProfile, shared: number): number {
  const heading = likeness(plainHeading(a.title), plainHeading(b.title));
  const sameTopic = a.topics.some((topic) => b.topics.includes(topic));
  const fits = shared > 1 || (shared > 0 && (sameTopic || heading >= 0.25)) || (sameTopic && heading >= 0.8);
  if (!fits) return 0;
  const overlap = shared === 0 ? 0 : shared / Math.sqrt(a.indicators.size * b.indicators.size);
  return 2 * overlap + heading + (sameTopic ? 0.25 : 0);
}

/** A heading without what every heading of a report has: years, 全区, 质量, 状况, 工作. */
function plainHeading(title: string): string {
  return title.replace(/\d{4}\s*年|全区|总体|基本|质量|状况|情况|工作/g, '') || title;
}

const byScore = (a: { score: number; other: SectionProfile }, b: { score: number; other: SectionProfile }): number =>
  b.score - a.score || compareText(b.other.publication, a.other.publication) || compareText(a.other.section, b.other.section);
