import { chapter as chapterSchema } from '../data/catalogue.ts';
import { decode } from '../data/decode.ts';
import { fault, type Fault } from '../data/fault.ts';
import { readYaml } from '../data/read-yaml.ts';
import { parseChapter } from '../markdown/parse-chapter.ts';
import { noteUnreadable, type Reading } from './reading.ts';
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
  const bytes = reading.files.read(file);
  const { text, encoding, faults } = decode(bytes ?? new Uint8Array(), file);
  // Tables may be GB18030, since this project reads them; chapters are compiled by Astro, which reads UTF-8 only.
  noteUnreadable(reading, encoding === 'gb18030' ? faults.map((f) => ({ ...f, severity: 'error', message: '章不是 UTF-8 编码' })) : faults);
  if (text === undefined || encoding !== 'utf-8') return undefined;
  const parsed = parseChapter(text, file);
  noteUnreadable(reading, parsed.faults);
  if (!parsed.chapter) return undefined;
  if (!parsed.chapter.frontmatter) {
    noteUnreadable(reading, [
      fault(file, { message: '缺少文件头（front matter）', expected: '以 --- 开头和结尾的 number、label、title、topics、summary' }),
    ]);
    return undefined;
  }
  const { text: yaml, line } = parsed.chapter.frontmatter;
  const frontmatter = readYaml(yaml, chapterSchema, file, line - 1);
  noteUnreadable(reading, frontmatter.faults);
  if (!frontmatter.value) return undefined;
  return {
    id: `${publication}/${chapterSlug(frontmatter.value)}`,
    publication,
    frontmatter: frontmatter.value,
    source: parsed.chapter,
    file,
  };
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
