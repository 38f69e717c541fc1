/**
 * `npm run bind [-- chapter.mdx …] [--dry-run]`: binds plain numbers to the facts and cells that they can only mean, and
 * writes a row of `facts.csv` for each number that has none. Running it again changes nothing.
 */
import { readFileSync } from 'node:fs';
import { stringify } from 'csv-stringify/sync';
import { proposeBindings, type NewFact, type Proposal } from '../src/binding/propose.ts';
import { formatFault } from '../src/data/fault.ts';
import { FACTS_SCHEMA } from '../src/data/registers.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';
import type { Chapter } from '../src/project/types.ts';
import { replaceFile } from './replace-file.ts';

const dryRun = process.argv.includes('--dry-run');
const chosen = process.argv
  .slice(2)
  .filter((a) => !a.startsWith('--'))
  .map((path) => path.replace(/^\.\//, ''));
const project = readProject(diskFiles(process.cwd()));
const chapters = project.chapters.filter((c) => chosen.length === 0 || chosen.includes(c.file));
for (const path of chosen.filter((p) => !chapters.some((c) => c.file === p))) {
  const why = project.faults.filter((f) => f.file === path && f.severity === 'error');
  console.error(why.length ? why.map(formatFault).join('\n') : `${path}：不是任何出版物的章`);
  process.exitCode = 1;
}

let [bound, written, open] = [0, 0, 0];
for (const chapter of chapters) bindChapter(chapter);
console.log(`${dryRun ? '（未写入）' : ''}绑定 ${bound} 处，新增数据点 ${written} 行，待人选择 ${open} 处`);
if (written > 0 && !dryRun)
  console.log('请在 facts.csv 新增的行里填上 indicator，并核对 period、place、scope；id 可以改成便于记忆的名称。');

function bindChapter(chapter: Chapter): void {
  const source = readFileSync(chapter.file, 'utf8');
  const proposals = proposeBindings(chapter, source, project);
  for (const proposal of proposals) report(chapter, proposal);
  const decided = proposals.filter((p) => p.targets.length <= 1);
  const newFacts = decided.flatMap((p) => p.newFact ?? []);
  bound += decided.length;
  written += newFacts.length;
  open += proposals.length - decided.length;
  if (dryRun || decided.length === 0) return;
  if (newFacts.length) appendFacts(chapter.publication, newFacts);
  replaceFile(chapter.file, applied(source, decided));
  for (const fact of newFacts) remember(chapter, fact);
}

/** Later chapters of this run must not use the same id again. */
function remember(chapter: Chapter, fact: NewFact): void {
  project.facts.push({
    ...fact,
    id: `${chapter.publication}/${fact.id}`,
    publication: chapter.publication,
    name: fact.id,
    indicator: null,
    value: Number(fact.value),
    number: fact.value,
    scope: '',
    derived: '',
    file: '',
    line: 0,
  });
}

function report(chapter: Chapter, { line, text, targets, newFact }: Proposal): void {
  const what = newFact
    ? `新数据点 fact:${newFact.id}`
    : targets.length === 1
      ? `→ ${targets[0]}`
      : `可能是 ${targets.join(' 或 ')}，请自行写明`;
  console.log(`${chapter.file}:${line}: ${text}　${what}`);
}

/** The file with the decided numbers turned into links, from the end so that offsets stay true. */
function applied(source: string, proposals: readonly Proposal[]): string {
  return proposals
    .toSorted((a, b) => b.offset - a.offset)
    .reduce((text, { offset, text: number, targets, newFact }) => {
      const address = newFact ? `fact:${newFact.id}` : (targets[0] ?? '');
      const target = /[\s()<>]/.test(address) ? `<${address}>` : address;
      return `${text.slice(0, offset)}[${number}](${target})${text.slice(offset + number.length)}`;
    }, source);
}

function appendFacts(publication: string, facts: readonly NewFact[]): void {
  const file = `data/${publication}/facts.csv`;
  const columns = FACTS_SCHEMA.fields.map((f) => f.name);
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    before = `${columns.join(',')}\n`;
  }
  const head = (before.replace(/^\uFEFF/, '').split(/\r?\n/)[0] ?? '').split(',');
  const glue = before.endsWith('\n') ? '' : '\n';
  replaceFile(
    file,
    before +
      glue +
      stringify(
        facts.map((f) => ({ ...f })),
        { columns: head },
      ),
  );
}
