import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Project } from '../project/types.ts';
import { packFigures } from '../search/figure-pages.ts';
import { packPairs } from '../search/pair-pages.ts';
import { packAnswers } from '../search/records/answers.ts';
import { catalogueOf } from '../search/records/catalogue.ts';
import type { Sheet } from '../search/sheet.ts';
import type { Group } from '../search/start.ts';
import { writeIndexes } from './write-indexes.ts';

/** Writes all that the search page loads into `out`: the indexes, and the catalogue beside them. Finished indexes stay in `kept`. */
export async function writeSearch(project: Project, sheets: readonly Sheet[], out: string, kept: string): Promise<Group[]> {
  for (const folder of ['figures', 'answers', 'pairs']) mkdirSync(join(out, folder), { recursive: true });
  const indexed = await writeIndexes(sheets, out, kept);
  const groups = indexed.map(({ group }) => group);
  const figures = packFigures(indexed.map(({ sheets: own }) => own));
  const write = (name: string, content: unknown): void => writeFileSync(join(out, `${name}.json`), JSON.stringify(content));
  for (const [name, content] of Object.entries(catalogueOf(project, sheets, groups, figures.starts))) write(name, content);
  figures.pages.forEach((page, i) => write(`figures/${i}`, page));
  packPairs(indexed.map(({ sheets: own }) => own)).forEach((page, i) => write(`pairs/${i}`, page));
  const answers = packAnswers(project);
  write('asked', answers.names);
  answers.files.forEach((file, i) => write(`answers/${i}`, file));
  return groups;
}
