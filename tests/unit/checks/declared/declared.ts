import { exampleProject } from '../../../../src/checks/example.ts';
import type { Example } from '../../../../src/checks/rule.ts';
import type { Project } from '../../../../src/project/types.ts';
import { FACTS, PACKAGE, TABLE, append, smallFiles, smallProject, type Edits } from '../../support/small-project.ts';

/** A table to declare checks of; all of its numbers agree. */
export const SAMPLES =
  '类别,抽检（批次）,合格（批次）,不合格（批次）,合格率（%）\n甲,20,18,2,90.0\n乙,40,38,2,95.0\n丙,50,49,1,98.0\n合计,110,105,5,95.5';

/** What became of the declared checks of an example: `sum cell:t/甲/抽检 holds`. */
export function outcomesOf(example: Partial<Example>): string[] {
  return exampleProject({ says: '', finds: [], ...example })
    .outcomes.filter((o) => o.declared)
    .map(({ rule, where, status }) => `${rule} ${where} ${status}`);
}

/** The declared checks of a table that do not hold, and why: `甲/抽检 20≠19 18+1`. */
export function wrongIn(table: string, ...checks: string[]): string[] {
  return exampleProject({ says: '', finds: [], table, checks })
    .outcomes.filter((o) => o.declared && o.status === 'fails')
    .map(({ where, result }) => `${where.replace('cell:t/', '')} ${result.printed}≠${result.computed} ${result.arithmetic}`);
}

/** Messages about declarations of a table that cannot be used. */
export const unusable = (...checks: string[]): string[] => problems(exampleProject({ says: '', finds: [], table: SAMPLES, checks }));

function problems({ faults }: Project): string[] {
  return faults.filter((f) => f.message.startsWith('核验“')).map((f) => `${f.message}${f.remedy === undefined ? '' : `；${f.remedy}`}`);
}

type Check = string | { check: string; rule?: string; rows?: string[] };

/** The small project with checks of its table, and the text of its `datapackage.json`. */
export function ofTable(...checks: Check[]): { edits: Edits; text: string; file: string } {
  const descriptor = JSON.parse(String(smallFiles()[PACKAGE])) as { resources: object[] };
  const text = JSON.stringify({ ...descriptor, resources: descriptor.resources.map((r) => ({ ...r, checks })) }, null, 2);
  const csv = '类别,抽检,合格率,备注\n蔬菜,1200,95.50,\n肉类,300,/,\n合计,1500,96.00,\n';
  return { edits: { [PACKAGE]: text, [TABLE]: csv }, text, file: PACKAGE };
}

/** The small project with `checks.yaml`, and its text. Its facts are gdp, gdp-growth, farm-growth, households, first and second. */
export function between(yaml: string): { edits: Edits; text: string; file: string } {
  const file = 'data/guandu-2019/checks.yaml';
  const facts = 'first,1.1,,1000.01,亿元,2019,guandu,,,,\nsecond,1.1,,347.00,亿元,2019,guandu,,,,\n';
  return { edits: { [file]: yaml, [FACTS]: append(facts) }, text: yaml, file };
}

/** Where each unusable declaration is said to be, as the text that begins there. */
export function places({ edits, text, file }: ReturnType<typeof ofTable>): string[] {
  return smallProject(edits)
    .faults.filter((f) => f.message.startsWith('核验“'))
    .map((f) => {
      if (f.file !== file) throw new Error(`the fault is in ${f.file}`);
      return text.split('\n')[f.line - 1]?.slice(f.column - 1) ?? '';
    });
}

/** What became of the declared checks of the small project. */
export const held = ({ edits }: { edits: Edits }): string[] =>
  smallProject(edits)
    .outcomes.filter((o) => o.declared)
    .map(({ rule, where, status }) => `${rule} ${where} ${status}`);
