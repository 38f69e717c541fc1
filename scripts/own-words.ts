/**
 * `npm run own-words -- <publication> <source.txt>`: runs of 24 characters and more that a publication's text shares with its
 * source; exit 1 when there is one. Names and titles are not ours to change: headings, titles in 《》, what stands in quotes, the
 * parts of an enumeration, figures and the names of the catalogues may agree.
 */
import { readFileSync } from 'node:fs';
import { blockText } from '../src/markdown/blocks.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';
import { writtenIn } from '../src/project/types.ts';
import type { RegisterRow } from '../src/project/registers.ts';

const LONGEST = 23;
const BOOKKEEPING = new Set(['id', 'name', 'publication', 'file', 'line', 'fields', 'post', 'lead', 'partners', 'bodies']);
const [publication, source] = process.argv.slice(2);
if (publication === undefined || source === undefined) {
  console.error('用法：npm run own-words -- 出版物 原文.txt');
  process.exit(2);
}
const project = readProject(diskFiles(process.cwd()));
if (!project.publications.some((p) => p.id === publication)) {
  console.error(`没有出版物“${publication}”`);
  process.exit(2);
}

/** Only what is read aloud; figures and marks that part names are breaks. */
const fold = (text: string): string => text.replace(/[、《》“”‘’（）()：:/·\d〔〕[\]%％]/g, '|').replace(/[\s，,。；;！？*.—－-]/g, '');
/** Titles of documents are quoted whole. */
const withoutTitles = (text: string): string => text.replace(/《[^《》]*(?:〈[^〉]*〉[^《》]*)*》/g, '|');
const known = new Set<string>();
const original = fold(readFileSync(source, 'utf8'));
for (let i = 0; i + LONGEST < original.length; i++) known.add(original.slice(i, i + LONGEST + 1));

/** Names that stand as printed. */
const names = [
  ...project.departments.flatMap((d) => [d.name, d.short ?? '']),
  ...project.places.map((p) => p.name),
  ...project.tables.map((t) => t.title),
]
  .map(fold)
  .filter((name) => name.length >= 6)
  .sort((a, b) => b.length - a.length);

function sharedRuns(text: string): string[] {
  const own = names.reduce((rest, name) => rest.replaceAll(name, '|'), fold(withoutTitles(text)));
  return own.split('|').flatMap((part) => {
    const runs: string[] = [];
    for (let i = 0; i + LONGEST < part.length; i++) {
      if (!known.has(part.slice(i, i + LONGEST + 1))) continue;
      let end = i + LONGEST + 1;
      while (end < part.length && known.has(part.slice(end - LONGEST, end + 1))) end++;
      runs.push(part.slice(i, end));
      i = end;
    }
    return runs;
  });
}

/** The words of registers, field by field. */
const all: RegisterRow[] = Object.values(project.registers as unknown as Record<string, RegisterRow[]>).flat();
const rows = all
  .filter((row) => row.publication === publication)
  .map((row) => ({ ...row, texts: Object.entries(row).flatMap(([field, text]) => (BOOKKEEPING.has(field) ? [] : [String(text)])) }));
const found = [
  ...writtenIn(project)
    .filter((w) => w.publication === publication)
    .flatMap(({ file, source: { blocks } }) =>
      blocks.flatMap((block) => sharedRuns(blockText(block)).map((run) => `${file}:${block.line}: ${run}`)),
    ),
  ...rows.flatMap(({ file, line, texts }) => texts.flatMap((text) => sharedRuns(text).map((run) => `${file}:${line}: ${run}`))),
];
for (const line of found) console.log(line);
console.log(`${publication}：与原文相同的 ${LONGEST + 1} 字以上连续文字 ${found.length} 处`);
process.exitCode = found.length > 0 ? 1 : 0;
