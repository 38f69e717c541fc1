import { chapter as chapterSchema } from '../data/front-matter.ts';
import { fault, type Fault } from '../data/fault.ts';
import { readMdx } from './read-written.ts';
import type { Reading } from './reading.ts';
import type { Chapter } from './types.ts';

/** The chapters of `content/publications/<publication>/*.mdx`, in the order of their numbers. */
export function readChapters(reading: Reading, publication: string): Chapter[] {
  const folder = `content/publications/${publication}`;
  const chapters = reading.files
    .list(folder)
    .filter((name) => name.endsWith('.mdx'))
    .flatMap((name) => readChapter(reading, publication, `${folder}/${name}`) ?? []);
  reading.faults.push(...repeatedNumbers(chapters));
  return chapters.sort((a, b) => a.frontmatter.number - b.frontmatter.number);
}

function readChapter(reading: Reading, publication: string, file: string): Chapter | undefined {
  const read = readMdx(reading, file, chapterSchema, 'number、label、title、topics、summary');
  if (!read) return undefined;
  const { frontmatter, source } = read;
  return { id: `${publication}/${chapterSlug(frontmatter)}`, publication, frontmatter, source, file, home: String(frontmatter.number) };
}

/** Last part of a chapter's address. */
export function chapterSlug(frontmatter: { number: number; slug?: string | undefined }): string {
  return frontmatter.slug ?? String(frontmatter.number);
}

function repeatedNumbers(chapters: readonly Chapter[]): Fault[] {
  const seen = new Map<number, Chapter>();
  return chapters.flatMap((chapter) => {
    const { number } = chapter.frontmatter;
    const first = seen.get(number);
    seen.set(number, first ?? chapter);
    if (!first) return [];
    const line = chapter.source.frontmatter?.line ?? 1;
    return [
      fault(chapter.file, {
        line,
        message: `章号 ${number} 与 ${first.file} 重复`,
        expected: '同一出版物内每章的 number 不同',
        remedy: '改正其中一个 number',
      }),
    ];
  });
}
