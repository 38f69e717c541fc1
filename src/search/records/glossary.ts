/** Terms with their definitions: they belong to no publication, place or year. */
import type { Project } from '../../project/types.ts';
import type { Sheet, Stretch } from '../sheet.ts';

/** Terms of one sheet. */
const A_SHEET = 12;

export function glossarySheets({ glossary }: Project): Sheet[] {
  const stretches = glossary.map((t): Stretch => ({ anchor: t.id, title: t.term, lines: [t.definition] }));
  return Array.from({ length: Math.ceil(stretches.length / A_SHEET) }, (_, i) => ({
    url: '/glossary/',
    title: '术语',
    publication: '',
    place: '',
    year: '',
    kind: '术语',
    topics: [],
    departments: [],
    stretches: stretches.slice(i * A_SHEET, (i + 1) * A_SHEET),
    continued: i > 0,
  }));
}
