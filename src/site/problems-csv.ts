import { TEXT_REGISTERS } from '../data/registers.ts';
import { sheetCsv } from '../downloads/csv.ts';
import type { ProblemView } from './problem-view.ts';

/** The register's columns, with names in the place of ids, and what later publications say. */
export function problemsCsv(views: readonly ProblemView[]): string {
  const heads = [...TEXT_REGISTERS.problems.fields.map((f) => f.title ?? f.name), '后来的报告'];
  const text = views.map(({ row, department, topic, indicator, after }) => [
    ...[row.name, row.section, department?.text ?? '', topic?.text ?? '', row.problem, row.measure, row.next],
    ...[indicator?.text ?? '', row.target, row.follows, row.outcome],
    after.map((later) => [later.text, later.outcome].filter(Boolean).join('：')).join('；') || '未见后续',
  ]);
  return sheetCsv({ columns: heads.map((name) => ({ name, title: name, type: 'string', missing: {} })), text });
}
