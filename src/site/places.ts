import { findCell, rowAnchor } from '../binding/lookup.ts';
import { parseTarget } from '../binding/target.ts';
import { partTitle } from '../data/registers.ts';
import type { Erratum } from '../project/types.ts';
import type { Section } from '../project/sections.ts';
import { sectionPath } from './bound.ts';
import { clauseName, documentName } from './clause-name.ts';
import { casesOf, chaptersOf, documentsOf, getDocument, getFact, getPublication, getTable, sectionsIn, slugOf } from './collections.ts';
import { casePath, chapterPath, documentPath, href, publicationPath, tablePath } from './paths.ts';

/** Where something can be read, and how readers call the place. */
export interface Place {
  href: string;
  text: string;
}

/** The page of what an erratum or a check stands at: `cell:2-1/合计/抽检`, `table:2-1`, `fact:gdp`, `section:2.4.2`. */
export async function placeOf(where: string, publication: string): Promise<Place> {
  const target = parseTarget(where, publication);
  if (typeof target !== 'object') throw new Error(`位置“${where}”的写法不对`);
  const owner = await getPublication(publication);
  switch (target.kind) {
    case 'table': {
      const table = await getTable(`${target.publication}/${target.id}`);
      return { href: href(tablePath(owner, table.name)), text: table.number ?? table.title };
    }
    case 'cell': {
      const table = await getTable(`${target.publication}/${target.table}`);
      const cell = findCell(table, target.key, target.field);
      const row = 'message' in cell ? '' : `#${rowAnchor(cell.row)}`;
      return { href: href(tablePath(owner, table.name)) + row, text: `${table.number ?? table.title} · ${cellName(where)}` };
    }
    case 'fact':
      return placeInText((await getFact(`${target.publication}/${target.id}`)).section, publication);
    default:
      return placeInText(target.id, publication);
  }
}

/** Where readers see an erratum: in the text into which its author has put it, else on the page of its place. */
export async function noteOf({ where, publication, name }: Erratum): Promise<string> {
  const owner = await getPublication(publication);
  const [chapters, cases, documents] = [await chaptersOf(publication), await casesOf(publication), await documentsOf(publication)];
  const texts = [
    ...chapters.map((entry) => ({ body: entry.body, path: chapterPath(owner, slugOf(entry)) })),
    ...cases.map(({ body, data }) => ({ body, path: casePath(owner, data.id) })),
    ...documents.map(({ body, id }) => ({ body, path: documentPath(owner, id) })),
  ];
  const page = texts.find(({ body }) => body?.includes(`<Erratum id="${name}"`));
  return page ? `${href(page.path)}#${name}` : (await placeOf(where, publication)).href.replace(/(#.*)?$/, `#${name}`);
}

/** `cell:2-1/合计/抽检产品数` → `合计 · 抽检产品数`; undefined for other places. */
export function cellName(where: string): string | undefined {
  return where.startsWith('cell:') ? where.split('/').slice(1).join(' · ') : undefined;
}

/** A section, a clause or a document, a whole chapter (`1`, and `0` for the preface), or a part of the cover. */
export async function placeInText(section: string, publication: string): Promise<Place> {
  const owner = await getPublication(publication);
  const part = partTitle(section);
  if (part !== undefined) return { href: href(publicationPath(owner) + (section === 'chronicle' ? 'chronicle/' : '')), text: part };
  const found = (await sectionsIn(publication)).find((s) => s.id === section);
  if (found) return { href: await sectionPath(publication, section), text: await nameOf(found, publication) };
  const chapter = (await chaptersOf(publication)).find((c) => String(c.data.number) === section);
  if (!chapter) throw new Error(`没有章“${section}”`);
  return { href: href(chapterPath(owner, slugOf(chapter))), text: chapter.data.label || chapter.data.title };
}

/** `2.4.2 节`; `昆政发〔2010〕59号 二、（一）`, or the document's title where it has no number. */
async function nameOf({ id, room, slug, anchor }: Section, publication: string): Promise<string> {
  if (room === 'chapter') return `${id} 节`;
  const document = documentName((await getDocument(slug)).data);
  if (anchor === '') return document;
  const sections = new Map((await sectionsIn(publication)).map((s) => [s.id, s]));
  return `${document} ${clauseName(sections, slug, anchor)}`;
}
