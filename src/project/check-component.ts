import { COMPONENTS, nameList, type AttributeKind, type ComponentSpec } from '../binding/components.ts';
import { findRow } from '../binding/lookup.ts';
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import type { ComponentUse } from '../markdown/parse-chapter.ts';
import { missing, type Vocabulary } from './names.ts';
import type { Table, Written } from './types.ts';

type Problem = Pick<Fault, 'message'> & Partial<Pick<Fault, 'expected' | 'remedy'>>;

/** One component of a chapter: its name, its attributes, and that what they name exists. */
export function checkComponent(use: ComponentUse, chapter: Written, vocabulary: Vocabulary, broken: ReadonlySet<string>): Fault[] {
  const spec = COMPONENTS[use.name];
  const problems = spec ? componentProblems(use, spec, vocabulary, broken) : unknownComponent(use.name);
  return problems.map((problem) => fault(chapter.file, { line: use.line, column: use.column, ...problem }));
}

function unknownComponent(name: string): Problem[] {
  // Lower-case names are HTML elements, which a chapter may use.
  if (!/^[A-Z]/.test(name)) return [];
  return [hint({ message: `没有组件 <${name}>`, expected: Object.keys(COMPONENTS).join('、') }, name, Object.keys(COMPONENTS))];
}

function hint(problem: Problem, name: string, candidates: readonly string[]): Problem {
  const remedy = didYouMean(name, candidates);
  return remedy ? { ...problem, remedy } : problem;
}

function componentProblems(use: ComponentUse, spec: ComponentSpec, vocabulary: Vocabulary, broken: ReadonlySet<string>): Problem[] {
  const kinds: Record<string, AttributeKind> = { ...spec.required, ...spec.optional };
  const problems: Problem[] = use.expressions.map((name) => ({
    message: `<${use.name}> 的属性 ${name} 不是普通文字`,
    expected: '属性="文字"',
    remedy: '几个名称写在一起，用逗号分开',
  }));
  for (const name of Object.keys(use.attributes)) {
    if (!kinds[name]) problems.push(hint({ message: `<${use.name}> 没有属性 ${name}` }, name, Object.keys(kinds)));
  }
  for (const name of Object.keys(spec.required)) {
    if (!use.attributes[name] && !use.expressions.includes(name)) problems.push({ message: `<${use.name}> 缺少属性 ${name}` });
  }
  if (spec.oneOf && !spec.oneOf.some((set) => set.every((name) => use.attributes[name]))) {
    problems.push({ message: `<${use.name}> 的属性不全`, expected: spec.oneOf.map((set) => set.join(' 和 ')).join('，或 ') });
  }
  const tableAttribute = Object.keys(kinds).find((name) => kinds[name] === 'table');
  const table = vocabulary.table.get(use.attributes[tableAttribute ?? ''] ?? '');
  for (const [name, value] of Object.entries(use.attributes)) {
    problems.push(...attributeProblems(kinds[name], value, table, vocabulary, broken));
  }
  const pair = ['value', 'target', 'from', 'to'].flatMap((name) => use.attributes[name] ?? []);
  return table && pair.length > 1 ? [...problems, ...unitProblems(pair.join(','), table)] : problems;
}

function attributeProblems(
  kind: AttributeKind | undefined,
  value: string,
  table: Table | undefined,
  vocabulary: Vocabulary,
  broken: ReadonlySet<string>,
): Problem[] {
  if (kind === 'table') return asList(missing(vocabulary.tables, value));
  if (kind === 'case') return asList(missing(vocabulary.cases, value));
  if (kind === 'erratum') return asList(missing(vocabulary.errata, value));
  if (!table) return [];
  switch (kind) {
    case 'column':
      return columnProblems(value, table, false);
    case 'number-column':
      return columnProblems(value, table, true);
    case 'number-columns':
      return [...nameList(value).flatMap((name) => columnProblems(name, table, true)), ...unitProblems(value, table)];
    case 'row':
      return broken.has(table.file) ? [] : rowProblems(value, table);
    case 'rows':
      return broken.has(table.file) ? [] : nameList(value).flatMap((key) => rowProblems(key, table));
    default:
      return [];
  }
}

const asList = (problem: Problem | undefined): Problem[] => (problem ? [problem] : []);

function columnProblems(name: string, table: Table, numeric: boolean): Problem[] {
  const column = table.columns.find((c) => c.name === name);
  const names = table.columns.map((c) => c.name);
  if (!column) return [hint({ message: `表“${table.name}”没有列“${name}”`, expected: names.join('、') }, name, names)];
  if (!numeric) return [];
  const say = (problem: string, remedy?: string): Problem[] => [
    { message: `表“${table.name}”的列“${name}”${problem}，不能作图`, ...(remedy ? { remedy } : {}) },
  ];
  if (column.type === 'string') return say('不是数值列');
  if (column.unit === undefined) return say('没有单位', '在 datapackage.json 该列写 unit；没有单位的比值写 ""');
  return column.unit.startsWith('@') ? say('各行单位不同') : [];
}

/** Columns drawn on one scale must share one unit. */
function unitProblems(value: string, table: Table): Problem[] {
  const columns = table.columns.filter((c) => nameList(value).includes(c.name));
  const units = new Set(columns.map((c) => c.unit ?? ''));
  return units.size > 1 ? [{ message: `列 ${value} 的单位不同（${[...units].join('、')}），不能画在同一标尺上` }] : [];
}

function rowProblems(key: string, table: Table): Problem[] {
  const row = findRow(table, key);
  return typeof row === 'number' ? [] : [row];
}
