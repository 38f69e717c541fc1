import type { z } from 'astro/zod';
import { decode } from '../data/decode.ts';
import { fault } from '../data/fault.ts';
import { readYaml } from '../data/read-yaml.ts';
import { parseChapter, type ChapterSource } from '../markdown/parse-chapter.ts';
import { noteUnreadable, type Reading } from './reading.ts';

/** An MDX file with its front matter checked; undefined, with its faults noted, when it cannot be read. */
export function readMdx<F>(
  reading: Reading,
  file: string,
  schema: z.ZodType<F>,
  fields: string,
  document?: string,
): { frontmatter: F; source: ChapterSource } | undefined {
  const bytes = reading.files.read(file);
  const { text, encoding, faults } = decode(bytes ?? new Uint8Array(), file);
  // Tables may be GB18030, since this project reads them; text is compiled by Astro, which reads UTF-8 only.
  noteUnreadable(reading, encoding === 'gb18030' ? faults.map((f) => ({ ...f, severity: 'error', message: '章不是 UTF-8 编码' })) : faults);
  if (text === undefined || encoding !== 'utf-8') return undefined;
  const parsed = reading.memo.of('text', [file, document ?? '', text], () => parseChapter(text, file, document));
  noteUnreadable(reading, parsed.faults);
  if (!parsed.chapter) return undefined;
  if (!parsed.chapter.frontmatter) {
    noteUnreadable(reading, [fault(file, { message: '缺少文件头（front matter）', expected: `以 --- 开头和结尾的 ${fields}` })]);
    return undefined;
  }
  const { text: yaml, line } = parsed.chapter.frontmatter;
  const frontmatter = readYaml(yaml, schema, file, { lineOffset: line - 1 });
  noteUnreadable(reading, frontmatter.faults);
  return frontmatter.value === undefined ? undefined : { frontmatter: frontmatter.value, source: parsed.chapter };
}

/** A file is found by its id. */
export function checkFileName(reading: Reading, file: string, id: string, source: ChapterSource): void {
  const name = /([^/]+)\.mdx$/.exec(file)?.[1];
  if (name !== id)
    reading.faults.push(fault(file, { line: source.frontmatter?.line ?? 1, message: `id“${id}”与文件名不同`, expected: `id: ${name}` }));
}
