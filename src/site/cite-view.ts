import type { Citable } from '../citations/citable.ts';
import type { Publication } from '../data/catalogue.ts';
import { citableOfCase, citableOfChapter, citableOfDocument } from './citables.ts';
import { casesOf, chaptersOf, documentsOf, slugOf } from './collections.ts';
import { chapterPath, documentPath, href } from './paths.ts';

interface Part {
  citable: Citable;
  title: string;
  /** Its citation files without their suffix. */
  files?: string;
}

/** The texts of a publication: chapters and cases of a report, documents of a gazette; groups without any are left out. */
export async function partsToCite(p: Publication): Promise<{ title: string; parts: Part[] }[]> {
  const chapters = (await chaptersOf(p.id)).map(async (entry): Promise<Part> => {
    const slug = slugOf(entry);
    const citable = await citableOfChapter(p, entry.data, slug);
    return { citable, title: citable.title, files: href(chapterPath(p, slug)).slice(0, -1) };
  });
  const cases = (await casesOf(p.id)).map(async ({ data }): Promise<Part> => ({
    citable: await citableOfCase(p, data),
    title: data.title,
  }));
  const documents = (await documentsOf(p.id)).map(async ({ data }): Promise<Part> => ({
    citable: await citableOfDocument(p, data),
    title: data.title,
    files: href(documentPath(p, data.id)).slice(0, -1),
  }));
  const groups = [
    { title: p.kind === 'press' ? '各篇' : '各章', parts: await Promise.all(chapters) },
    { title: '案例', parts: await Promise.all(cases) },
    { title: '文件', parts: await Promise.all(documents) },
  ];
  return groups.filter(({ parts }) => parts.length > 0);
}
