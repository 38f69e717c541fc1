/**
 * `npm run correct -- <publication> --kind 更正|修订 --reason "…" [--date YYYY-MM-DD] [--from folder] [--dry-run]`: everything that
 * is published and has changed becomes a numbered correction and a new version. Earlier values come from git, or from a folder
 * with the project as it was. `--where text:2.4.2 --old … --new …` corrects wording, of which the ledger keeps no values.
 */
import { parseArgs } from 'node:util';
import { formatFault } from '../src/data/fault.ts';
import { didYouMean } from '../src/data/nearest.ts';
import { CORRECTION_KINDS } from '../src/ledger/check-corrections.ts';
import { LEDGER_RULE } from '../src/ledger/check-ledger.ts';
import { changesSince, corrected } from '../src/ledger/correct.ts';
import { itemsOf, type Item } from '../src/ledger/history.ts';
import { LEDGER_FILE, ledgerText } from '../src/ledger/lock.ts';
import { correctionsText } from '../src/ledger/register-text.ts';
import { RECORD_COMMAND } from '../src/ledger/remedies.ts';
import { parseWhere, type Change } from '../src/ledger/where.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';
import { dayFrom } from './day.ts';
import { commitFiles, commitsOf } from './git-files.ts';
import { replaceFile } from './replace-file.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    kind: { type: 'string' },
    reason: { type: 'string' },
    date: { type: 'string' },
    from: { type: 'string' },
    where: { type: 'string' },
    old: { type: 'string' },
    new: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  },
});
const root = process.cwd();
const [publication = ''] = positionals;
const { kind = '', reason = '' } = values;
const date = dayFrom(values.date);
if (publication === '' || kind === '' || reason.trim() === '')
  stop('用法：npm run correct -- 出版物 --kind 更正|修订 --reason "理由" [--date 2026-01-20] [--dry-run]', 2);
if (!CORRECTION_KINDS.some((known) => known === kind)) stop(`没有类别“${kind}”；可用 ${CORRECTION_KINDS.join('、')}`, 2);

const project = readProject(diskFiles(root));
const known = Object.keys(project.ledger?.publications ?? {});
if (!project.ledger) stop(`还没有发布底账：先运行 ${RECORD_COMMAND}`, 1);
if (!known.includes(publication))
  stop([`没有已发布的出版物“${publication}”`, didYouMean(publication, known)].filter(Boolean).join('，'), 2);
const unsound = project.faults.filter((f) => f.severity === 'error' && f.rule !== LEDGER_RULE);
if (unsound.length) stop(`${unsound.map(formatFault).join('\n')}\n没有写入：先改正以上 ${unsound.length} 处`, 1);

const { changes, unknown } = changesSince(project, publication, earlierStates);
if (unknown.length) {
  const where = values.from ?? 'git 的历史';
  stop(`${where}里没有 ${unknown.join('、')} 已发布的内容；用 --from 指明存有旧版的项目文件夹，或先提交旧值`, 1);
}
const all = [...changes, ...wording()];
if (all.length === 0) stop(`${publication} 没有与已发布的内容不同之处`, 1);
const made = corrected(project, publication, all, { kind, reason: reason.trim(), date });
if (!made) stop('没有发布底账', 1);
for (const c of made.corrections) console.log(`${c.number}　${c.where}　${shown(c.old)} → ${shown(c.new)}`);
const [first] = made.corrections;
if (values['dry-run']) console.log(`（未写入）${publication} 第 ${first?.version} 版：${all.length} 条${kind}`);
else {
  // The register first: if the run ends between the two, the check says which rows are not in the ledger, and this command replaces them.
  const recorded = Object.keys(project.ledger.publications[publication]?.corrections ?? {}).length;
  const before = project.corrections.filter((c) => c.publication === publication && c.number <= recorded);
  replaceFile(`data/${publication}/corrections.csv`, correctionsText([...before, ...made.corrections]));
  replaceFile(LEDGER_FILE, ledgerText(made.ledger));
  console.log(
    `${publication} 第 ${first?.version} 版：${all.length} 条${kind}，写入 data/${publication}/corrections.csv 和 ${LEDGER_FILE}`,
  );
}

function* earlierStates(): Generator<ReadonlyMap<string, Item>> {
  if (values.from !== undefined) {
    yield itemsOf(readProject(diskFiles(values.from)), publication);
    return;
  }
  for (const commit of commitsOf(root, [`data/${publication}`, `content/publications/${publication}`])) {
    yield itemsOf(readProject(commitFiles(root, commit, publication)), publication);
  }
}

function wording(): Change[] {
  const { where, old = '', new: now = '' } = values;
  if (where === undefined) return [];
  if (parseWhere(where)?.kind !== 'text' || old === now) stop('--where 只用于文字：--where text:2.4.2 --old "原文字" --new "现文字"', 2);
  return [{ where, old, new: now }];
}

function shown(text: string): string {
  return text === '' ? '（无）' : text.length > 60 ? `${text.slice(0, 60)}……` : text;
}

function stop(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}
