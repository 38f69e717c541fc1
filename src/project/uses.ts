import { writtenIn, type Project } from './types.ts';

/** How often texts place what has an id of its own: `<Table id>`, `<Erratum id>`, `<Case id>`. */
export interface Uses {
  count(publication: string, component: string, id: string): number;
}

/** What the texts of each publication place, counted once for a whole check. */
export function usesOf(project: Project): Uses {
  const key = (...parts: string[]): string => parts.join('\n');
  const counts = new Map<string, number>();
  for (const { publication, source } of writtenIn(project)) {
    for (const { name, attributes } of source.components) {
      const use = key(publication, name, attributes['id'] ?? '');
      counts.set(use, (counts.get(use) ?? 0) + 1);
    }
  }
  return { count: (...use) => counts.get(key(...use)) ?? 0 };
}
