import type { Department, Place, Publication } from '../data/catalogue.ts';

/** The ids of the bodies that a text names. */
export type NameFinder = (text: string) => string[];

interface Catalogue {
  departments: readonly Department[];
  places: readonly Place[];
  publications: readonly Pick<Publication, 'contributors'>[];
}

/** What may stand before a shortened name (`由区水务局`); another character would make it another place's (`盘龙区水务局`). */
const BEFORE = /(?:^|[^\p{Script=Han}]|[由从向和与及同经请对在把给让被是按为以到报会据并])$/u;

/**
 * Finds bodies by their names, the longest first, so that a squad is not taken for its bureau. Full, former and printed
 * names always count; shortened ones (`区水务局`) only in the publications of a place that is, or is within, theirs.
 */
export function nameFinder(catalogue: Catalogue, publicationPlace: string): NameFinder {
  const home = withAbove(publicationPlace, catalogue.places);
  const names = catalogue.departments
    .flatMap((department) => [
      ...wholeNames(department, catalogue).map((name) => ({ id: department.id, name, whole: true })),
      ...(department.short !== undefined && home.has(department.place ?? '')
        ? [{ id: department.id, name: department.short, whole: false }]
        : []),
    ])
    .sort((a, b) => b.name.length - a.name.length);
  return (text) => {
    let rest = text;
    const found = new Set<string>();
    for (const { id, name, whole } of names) {
      for (let at = rest.indexOf(name); at >= 0; at = rest.indexOf(name, at + name.length)) {
        if (!whole && !BEFORE.test(rest.slice(0, at))) continue;
        // 市人民政府办公厅 is another body than 市人民政府.
        if (!rest.startsWith('办公', at + name.length)) found.add(id);
        rest = rest.slice(0, at) + '\0'.repeat(name.length) + rest.slice(at + name.length);
      }
    }
    return [...found];
  };
}

/** The name, former names, the names in lists of contributors, and the short name with its place: `官渡区` + `水务局`. */
function wholeNames({ id, name, short = '', place, aliases }: Department, { places, publications }: Catalogue): string[] {
  const where = places.find((p) => p.id === place)?.short ?? '';
  const units = publications.flatMap((p) => p.contributors?.units ?? []).filter((u) => u.department === id);
  const placed = where !== '' && short.startsWith(where.slice(-1)) ? [where.slice(0, -1) + short] : [];
  return [...new Set([name, ...aliases.map((a) => a.name), ...units.map((u) => u.name), ...placed])];
}

/** A place and everything that it is part of. */
function withAbove(place: string, places: readonly Place[]): ReadonlySet<string> {
  const home = new Set<string>();
  for (let id: string | undefined = place; id !== undefined && !home.has(id); id = places.find((p) => p.id === id)?.parent) home.add(id);
  return home;
}
