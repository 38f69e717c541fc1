import type { Project } from './types.ts';

/** What belongs to one publication. */
export type Part = Pick<Project, (typeof OWNED)[number] | 'registers' | 'publications'>;

const OWNED = ['chapters', 'cases', 'documents', 'tables', 'facts', 'errata', 'declared'] as const;

/** A part that has nothing, to be filled. */
export const emptyPart = (): Part => ({
  publications: [],
  chapters: [],
  cases: [],
  documents: [],
  registers: { problems: [], amounts: [], thresholds: [], tasks: [], forms: [], appointments: [], chronicle: [] },
  tables: [],
  facts: [],
  errata: [],
  declared: [],
});

/**
 * What belongs to each publication, by its id, in the order of the project; cut once, so that what is checked within a
 * publication costs the same however many there are.
 */
export function partsOf(project: Project): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>();
  const partOf = (id: string): Part => {
    const part = parts.get(id) ?? emptyPart();
    parts.set(id, part);
    return part;
  };
  for (const publication of project.publications) partOf(publication.id).publications.push(publication);
  const deal = (kind: string, entries: readonly { publication: string }[], room: (part: Part) => unknown): void => {
    for (const entry of entries) (room(partOf(entry.publication)) as Record<string, unknown[]>)[kind]?.push(entry);
  };
  for (const kind of OWNED) deal(kind, project[kind], (part) => part);
  for (const kind of Object.keys(project.registers) as (keyof Project['registers'])[])
    deal(kind, project.registers[kind], (part) => part.registers);
  return parts;
}
