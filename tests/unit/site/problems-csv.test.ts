import { expect, test } from 'vitest';
import { problemsCsv } from '../../../src/site/problems-csv.ts';
import { toyProblem } from './toy-problem.ts';

const link = (text: string) => ({ text, href: '/' });
const bare = { href: '/', section: link('1.1 节'), department: undefined, topic: undefined, indicator: undefined, before: undefined };

const lines = (...views: Parameters<typeof problemsCsv>[0]): string[] => problemsCsv(views).trim().split('\r\n');

test('problems are downloaded with names in the place of ids, and with what became of them', () => {
  const row = toyProblem('a', { measure: '扩大抽检。', target: '100%' });
  const named = { ...bare, row, department: link('甲区市场监管局'), topic: link('食品'), indicator: link('抽检合格率') };
  expect(lines({ ...named, after: [{ ...link('甲区 2020 年报告'), outcome: '已覆盖。' }] })).toEqual([
    '编号,节,部门,主题,存在问题,对策措施,下一步计划,指标,目标,接续的问题,后续情况,后来的报告',
    'a,1.1,甲区市场监管局,食品,抽检覆盖面不够。,扩大抽检。,,抽检合格率,100%,,,甲区 2020 年报告：已覆盖。',
  ]);
});

test('a problem that nothing follows says so', () => expect(lines({ ...bare, row: toyProblem('a'), after: [] })[1]).toMatch(/,未见后续$/));
