import { expect, test } from 'vitest';
import type { Amount, Task, Threshold } from '../../../src/project/registers.ts';
import { registerView } from '../../../src/site/register-view.ts';

const row = { id: 'p/r', publication: 'p', name: 'r', file: 'r.csv', line: 2, document: 'd', clause: '3.2' };
const amount = (rest: Partial<Amount>): Amount => ({
  ...row,
  subject: '奖励',
  beneficiary: '',
  amount: '',
  unit: '',
  condition: '',
  ...rest,
});
const limit = (rest: Partial<Threshold>): Threshold => ({
  ...row,
  subject: '认定',
  criterion: '面积',
  comparison: '',
  value: '',
  unit: '',
  ...rest,
});
const task = (rest: Partial<Task>): Task => ({ ...row, task: '上报', lead: '', partners: '', deadline: '', deadlinePrinted: '', ...rest });
const texts = (view: ReturnType<typeof registerView>): string[][] => view.rows.map(({ cells }) => cells.map((c) => c.text));

test('columns in which nothing is said are left out', () => {
  const view = registerView('amounts', [amount({ amount: '100', unit: '元/件' }), amount({})]);
  expect(view.head).toEqual(['事项', '标准']);
  expect(texts(view)).toEqual([
    ['奖励', '100 元/件'],
    ['奖励', ''],
  ]);
  expect(view.rows[0]).toMatchObject({ document: 'd', clause: '3.2' });
});

test('a share stands close to its sign', () => {
  expect(texts(registerView('amounts', [amount({ amount: '50', unit: '%' })]))).toEqual([['奖励', '50%']]);
});

test.each([
  ['不低于', '10', '亩', '不低于 10 亩'],
  ['以上', '10', '亩', '10 亩以上'],
  ['以下', '0.3', '', '0.3 以下'],
  ['等于', '24', '小时', '24 小时'],
  ['不超过', '', '', undefined],
])('%s %s %s is the limit %s', (comparison, value, unit, shown) => {
  const view = registerView('thresholds', [limit({ comparison, value, unit })]);
  expect(view.rows[0]?.cells[2]?.text).toBe(shown);
});

test('a deadline without its year is told with it', () => {
  const of = (rest: Partial<Task>) => registerView('tasks', [task(rest)]).rows[0]?.cells.at(-1);
  expect(of({ deadline: '2010-10', deadlinePrinted: '10月底前' })).toEqual({
    text: '10月底前',
    minor: '2010 年 10 月',
    datetime: '2010-10',
  });
  expect(of({ deadline: '2010', deadlinePrinted: '2010年底前' })).toEqual({ text: '2010年底前', minor: '', datetime: '2010' });
  expect(of({ deadline: '2010-12-31' })).toMatchObject({ text: '2010 年 12 月 31 日' });
  expect(of({ deadlinePrinted: '汛前' })).toMatchObject({ text: '汛前', datetime: '' });
});

test('who leads comes first, who helps below', () => {
  const [cell, alone] = [{ lead: '财政局', partners: '审计局' }, { partners: '审计局' }].map(
    (r) => registerView('tasks', [task(r)]).rows[0]?.cells[1],
  );
  expect(cell).toEqual({ text: '财政局', minor: '配合：审计局' });
  expect(alone).toEqual({ text: '审计局' });
});
