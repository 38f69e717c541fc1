/**
 * `npm run check [-- --format text|json|sarif] [--publication id] [--rule id]`: every fault of all content; exit 1 on an error.
 * `--suggest [--write]`: checks that hold and are not declared. `--coverage`: which numbers are checked, and why not the others.
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { coverageOf } from '../src/checks/coverage.ts';
import { RULES } from '../src/checks/rules/index.ts';
import { declareInPackage, declareInYaml, suggestionsFor } from '../src/checks/suggest.ts';
import { hasErrors, type Fault } from '../src/data/fault.ts';
import { didYouMean } from '../src/data/nearest.ts';
import { LEDGER_RULE } from '../src/ledger/check-ledger.ts';
import { LEDGER_FILE } from '../src/ledger/lock.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';
import { FORMATS, reportFaults, type Format } from '../src/project/report.ts';
import type { Project } from '../src/project/types.ts';
import { replaceFile } from './replace-file.ts';

const { values } = parseArgs({
  options: {
    format: { type: 'string', default: 'text' },
    publication: { type: 'string' },
    rule: { type: 'string' },
    suggest: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    coverage: { type: 'boolean', default: false },
  },
});
const format = FORMATS.find((f): f is Format => f === values.format);
if (!format) refuse('格式', values.format, FORMATS);
const project = readProject(diskFiles(process.cwd()));
const { publication, rule } = values;
const publications = project.publications.map((p) => p.id);
if (publication !== undefined && !publications.includes(publication)) refuse('出版物', publication, publications);
const rules = [...RULES.map((r) => r.id), LEDGER_RULE];
if (rule !== undefined && !rules.includes(rule)) refuse('规则', rule, rules);

if (values.suggest) suggest(project);
else if (values.coverage) coverage(project);
else check(project, format);

function refuse(kind: string, name: string, known: readonly string[]): never {
  const hint = didYouMean(name, known);
  console.error(`没有${kind}“${name}”${hint ? `，${hint}` : ''}；可用 ${known.join('、')}`);
  process.exit(2);
}

function check({ publications: all, chapters, tables, facts, errata, faults: found, outcomes }: Project, as: Format): void {
  // What CI lets pass is published: there nothing may be missing from the ledger.
  const isStrict = process.env['CI'] === 'true';
  const judged = found.map((f): Fault => (isStrict && f.rule === LEDGER_RULE ? { ...f, severity: 'error' } : f));
  const faults = judged.filter(
    (f) =>
      (publication === undefined || f.file.split('/').includes(publication) || f.file === LEDGER_FILE) &&
      (rule === undefined || f.rule === rule),
  );
  process.stdout.write(reportFaults(faults, as));
  if (as === 'text') {
    const errors = faults.filter((f) => f.severity === 'error').length;
    const chosen = outcomes.filter(
      (o) => (publication === undefined || o.publication === publication) && (rule === undefined || o.rule === rule),
    );
    const held = chosen.filter((o) => o.status === 'holds').length;
    const noted = chosen.filter((o) => o.status === 'noted').length;
    console.log(
      `核验：${all.length} 种出版物，${chapters.length} 章，${tables.length} 张表，${facts.length} 个数据点，${errata.length} 条存疑；` +
        `${chosen.length} 条核验，${held} 条相符，${noted} 条存疑；错误 ${errors}，提醒 ${faults.length - errors}`,
    );
  }
  process.exitCode = hasErrors(faults) ? 1 : 0;
}

function suggest(read: Project): void {
  const suggestions = suggestionsFor(read).filter((s) => publication === undefined || s.publication === publication);
  for (const [id, own] of Map.groupBy(suggestions, (s) => s.publication)) {
    console.log(`${id}：可以声明 ${own.length} 条`);
    for (const { table, formula, held, fails } of own) {
      const found = `${held} 处相符${fails.length ? `，${fails.length} 处不符：${fails.join('、')}` : ''}`;
      console.log(`  ${table === undefined ? 'checks.yaml' : `表 ${table}`}  ${formula}  （${found}）`);
    }
    if (!values.write) continue;
    const [descriptor, yaml] = [`data/${id}/datapackage.json`, `data/${id}/checks.yaml`];
    if (own.some((s) => s.table !== undefined)) replaceFile(descriptor, declareInPackage(readFileSync(descriptor, 'utf8'), own));
    if (own.some((s) => s.table === undefined)) replaceFile(yaml, declareInYaml(existsSync(yaml) ? readFileSync(yaml, 'utf8') : '', own));
    console.log(`  已写入 ${descriptor} 和 ${yaml}；逐条看一遍，删去巧合的`);
  }
  if (suggestions.length === 0) console.log('没有可以声明的核验');
  else if (!values.write) console.log('写入声明：npm run check -- --suggest --write');
}

function coverage(read: Project): void {
  const entries = coverageOf(read).entries.filter((e) => publication === undefined || e.publication === publication);
  const sum = (of: (e: (typeof entries)[number]) => number): number => entries.reduce((total, e) => total + of(e), 0);
  for (const { publication: id, where, numbers, checked, reason } of entries) {
    console.log(`${id} ${where}  ${checked}/${numbers}${reason ? `  ${reason}` : ''}`);
  }
  const [numbers, checked, open] = [sum((e) => e.numbers), sum((e) => e.checked), sum((e) => e.checkable)];
  const share = checked + open === 0 ? 100 : (100 * checked) / (checked + open);
  console.log(
    `共 ${numbers} 个数；可核 ${checked + open} 个，已核 ${checked} 个（${share.toFixed(1)}%）；其余 ${numbers - checked - open} 个没有能算出它的数`,
  );
}
