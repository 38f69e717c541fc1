import { parsePeriod } from '../data/period.ts';
import { plainNumber } from '../data/cell.ts';
import { fault, type Fault } from '../data/fault.ts';
import { missing, type Names, type Vocabulary } from './names.ts';
import type { CaseStudy, GazetteDocument, Project } from './types.ts';
import type { Problem, Registers } from './registers.ts';
import type { Uses } from './uses.ts';

type Of = (publication: string) => Vocabulary;

/** What cases, documents and text registers name must exist; dates are dates and amounts numbers. */
export function checkTexts(project: Project, of: Of, shown: Uses): Fault[] {
  const { registers } = project;
  return [
    ...project.cases.flatMap((c) => checkCase(c, of(c.publication), shown)),
    ...project.documents.flatMap((d) => checkDocument(d, of(d.publication))),
    ...project.publications.flatMap((p) =>
      p.contents.flatMap((entry) => (entry.document === undefined ? [] : named(p.file, 1, of(p.id).documents, entry.document))),
    ),
    ...registers.problems.flatMap((p) => checkProblem(p, of)),
    ...clauseRows(registers).flatMap((row) => checkClause(row, of(row.publication))),
    ...registers.amounts.flatMap((row) => checkNumber(row, row.amount)),
    ...registers.thresholds.flatMap((row) => checkNumber(row, row.value)),
    ...[...registers.tasks.map((row) => ({ ...row, date: row.deadline })), ...registers.appointments, ...registers.chronicle].flatMap(
      checkDay,
    ),
  ];
}

interface Row {
  file: string;
  line: number;
}

const named = (file: string, line: number, names: Names, name: string): Fault[] => {
  const problem = missing(names, name);
  return problem ? [fault(file, { line, ...problem })] : [];
};

function checkCase({ file, source, frontmatter, publication }: CaseStudy, names: Vocabulary, shown: Uses): Fault[] {
  const line = source.frontmatter?.line ?? 1;
  const placed = shown.count(publication, 'Case', frontmatter.id) > 0;
  const hidden = { line, message: `案例“${frontmatter.id}”没有放进任何一章`, remedy: `在正文里写 <Case id="${frontmatter.id}" />` };
  return [
    ...named(file, line, names.sections, frontmatter.section),
    ...frontmatter.bodies.flatMap((body) => named(file, line, names.departments, body)),
    ...(placed || names.sections.unknown ? [] : [fault(file, hidden)]),
  ];
}

function checkDocument({ id, file, source, frontmatter }: GazetteDocument, names: Vocabulary): Fault[] {
  const line = source.frontmatter?.line ?? 1;
  return frontmatter.cites.flatMap(({ document, clause }) => [
    ...(document === undefined ? [] : named(file, line, names.documents, document)),
    ...(clause === '' ? [] : named(file, line, names.sections, `${id}/${clause}`)),
  ]);
}

function checkProblem(problem: Problem, of: Of): Fault[] {
  const { file, line, publication, section, department, topic, indicator, follows, problem: text, measure, next } = problem;
  const names = of(publication);
  const optional = (kind: Names, name: string): Fault[] => (name === '' ? [] : named(file, line, kind, name));
  const [owner = publication, earlier = ''] = follows.includes('#') ? follows.split('#') : [publication, follows];
  const empty = text + measure + next === '';
  return [
    ...named(file, line, names.sections, section),
    ...optional(names.departments, department),
    ...optional(names.topics, topic),
    ...optional(names.indicators, indicator),
    ...optional(of(owner).problems, earlier),
    ...(empty
      ? [fault(file, { line, message: `“${problem.name}”没有问题、措施，也没有计划`, expected: 'problem、measure、next 至少一项' })]
      : []),
  ];
}

function clauseRows({ amounts, thresholds, tasks, forms, appointments }: Registers) {
  return [...amounts, ...thresholds, ...tasks, ...forms, ...appointments];
}

function checkClause({ file, line, document, clause }: Row & { document: string; clause: string }, names: Vocabulary): Fault[] {
  const unknown = named(file, line, names.documents, document);
  return unknown.length || clause === '' ? unknown : named(file, line, names.sections, `${document}/${clause}`);
}

function checkNumber({ file, line }: Row, number: string): Fault[] {
  if (number === '' || plainNumber(number) !== undefined) return [];
  return [fault(file, { line, message: `“${number}”不是数字`, expected: '数字，单位写在 unit 列' })];
}

function checkDay({ file, line, date }: Row & { date: string }): Fault[] {
  if (date === '' || parsePeriod(date)) return [];
  return [fault(file, { line, message: `日期“${date}”的写法不对`, expected: '2010-12-31、2010-12、2010 或 2010-01/2010-06' })];
}
