import { describe, expect, test } from 'vitest';
import { failures, rulesFound, toyTable, type ToyOptions } from './toy.ts';

type Case = [name: string, head: string[], rows: string[], rules: string[], failing: string[], options?: ToyOptions];

const QUARTERS = ['行业', '利润 万元 .', '营业 万元 .', '其他 万元 .'];
const COUNTS = ['类别', '抽检 批', '合格 批', '不合格 批'];
const SUM = '抽检＝合格＋不合格';
const PERCENTAGE = '占整体的百分比在 0 与 100% 之间';
/** What passed and what failed are not more than what was examined, in so many rows. */
const limits = (rows: number): string[] => [`合格不多于抽检 ×${rows}`, `不合格不多于抽检 ×${rows}`];
const TASKS = ['单位', '任务', '蔬菜 批', '肉类 批', '合计 批'];
const BY_TASK = { key: ['单位', '任务'], rowSpan: ['单位'] };

const CASES: Case[] = [
  [
    'a total row and a total column',
    COUNTS,
    ['甲,10,9,1', '乙,20,18,2', '丙,34,30,4', '合计,64,57,7'],
    ['合计＝各行之和 ×3', `${SUM} ×4`, ...limits(4)],
    [],
  ],
  [
    'a total row and a total column, and the corner broken: both name it',
    COUNTS,
    ['甲,10,9,1', '乙,20,18,2', '丙,34,30,4', '合计,65,57,7'],
    ['合计＝各行之和 ×3', `${SUM} ×4`, ...limits(4)],
    ['合计/抽检 65≠64 合计＝各行之和', `合计/抽检 65≠64 ${SUM}`],
  ],
  ['a table without totals', COUNTS, ['甲,10,9,1', '乙,20,18,2', '丙,34,30,4'], [`${SUM} ×3`, ...limits(3)], []],
  [
    'a table without totals, broken',
    COUNTS,
    ['甲,10,9,1', '乙,20,18,2', '丙,34,31,4', '丁,8,5,3'],
    [`${SUM} ×4`, ...limits(4)],
    [`丙/抽检 34≠35 ${SUM}`],
  ],
  ['one row only', [...COUNTS, '合格率 %'], ['甲,10,8,1,70'], [`${PERCENTAGE} ×1`, ...limits(1)], []],
  ['one row and its total', COUNTS, ['甲,10,9,1', '合计,11,9,1'], limits(2), []],
  ['two rows that differ', COUNTS, ['甲,10,9,1', '乙,20,9,1'], limits(2), []],
  [
    'cells that are not printed: a column with one is not added up, a row with one is not either',
    COUNTS,
    ['甲,10,9,1', '乙,20,18,2', '丙,/,-,5', '丁,7,3,4', '合计,99,99,12'],
    ['合计＝各行之和 ×1', `${SUM} ×4`, ...limits(4)],
    [`合计/抽检 99≠111 ${SUM}`],
  ],
  [
    'negative values',
    QUARTERS,
    ['甲,-10.5,-12.5,2.0', '乙,20.3,30.3,-10.0', '丙,-3.0,-4.2,1.2', '合计,6.8,13.6,-6.8'],
    ['合计＝各行之和 ×3', '利润＝营业＋其他 ×4'],
    [],
  ],
  [
    'negative values, one printed without its sign',
    QUARTERS,
    ['甲,-10.5,-12.5,2.0', '乙,20.3,30.3,-10.0', '丙,3.0,-4.2,1.2', '合计,6.8,13.6,-6.8'],
    ['合计＝各行之和 ×3', '利润＝营业＋其他 ×4'],
    ['合计/利润 6.8≠12.8 合计＝各行之和', '丙/利润 3.0≠-3.0 利润＝营业＋其他'],
  ],
  [
    'units in 万 and 亿 mixed over columns: nothing is added across them',
    ['年', '总额 亿元 .', '甲 万元 .', '乙 万元 .'],
    ['2017,1.5,10000,5000', '2018,2.5,20000,5000', '2019,4.0,30000,10000', '合计,8.0,60000,20000'],
    ['合计＝各行之和 ×3'],
    [],
  ],
  [
    'units in 万 and 亿 mixed over rows: added in the unit that they have in common',
    ['项', '数额 @单位 .', '单位'],
    ['甲,1.5,亿元', '乙,5000,万元', '丙,7,亿元', '合计,9,亿元'],
    ['合计＝各行之和 ×1'],
    [],
  ],
  [
    'three sub-rows a unit, the unit filled down: a total adds the rows of its own kind',
    TASKS,
    [
      '甲,抽检,10,5,15',
      '甲,合格,9,4,13',
      '甲,仅出,1,0,1',
      '乙,抽检,20,6,26',
      '乙,合格,18,6,25',
      '乙,仅出,0,0,0',
      '合计,抽检,30,11,41',
      '合计,合格,27,10,37',
      '合计,仅出,1,1,2',
    ],
    ['合计＝各行之和 ×9', '合计＝蔬菜＋肉类 ×9'],
    [
      '合计/合格/合计 37≠38 合计＝各行之和',
      '合计/仅出/肉类 1≠0 合计＝各行之和',
      '合计/仅出/合计 2≠1 合计＝各行之和',
      '乙/合格/合计 25≠24 合计＝蔬菜＋肉类',
    ],
    BY_TASK,
  ],
  [
    'a rate of the whole, with more and fewer decimals',
    [...COUNTS, '合格率 %'],
    ['甲,10,9,1,90', '乙,20,18,2,90.0', '丙,34,30,4,88.24', '丁,7,3,4,43'],
    [`${SUM} ×4`, '合格率＝合格÷抽检 ×4', `${PERCENTAGE} ×4`, ...limits(4)],
    [],
  ],
  [
    'a rate beyond the rounding printed',
    [...COUNTS, '合格率 %'],
    ['甲,10,9,1,90', '乙,20,18,2,90.0', '丙,34,30,4,88.24', '丁,7,3,4,42.87'],
    [`${SUM} ×4`, '合格率＝合格÷抽检 ×4', `${PERCENTAGE} ×4`, ...limits(4)],
    ['丁/合格率 42.87≠42.86 合格率＝合格÷抽检'],
  ],
  [
    'shares of rows without a total',
    ['产业', '增加值 亿元 .', '占比 %'],
    ['一,7.88,0.6', '二,438.39,32.3', '三,900.74,66.4', '四,10.00,1.7'],
    ['占比＝增加值÷各行之和 ×4', `${PERCENTAGE} ×4`],
    ['四/占比 1.7≠0.74 占比＝增加值÷各行之和'],
  ],
];

describe('what is inferred of a table, and what fails', () => {
  test.each(CASES)('%s', (_, head, rows, rules, failing, options) => {
    const table = toyTable(head, rows, options);
    expect(rulesFound(table)).toEqual(rules);
    expect(failures(table)).toEqual(failing);
  });

  test.each(['合计', '总计', '共计', '合 计', '总　计'])('the total row may be called %s', (word) => {
    expect(failures(toyTable(['类', '数 批'], ['甲,1', '乙,2', `${word},4`]))).toEqual([`${word}/数 4≠3 合计＝各行之和`]);
  });

  test('the table itself may declare its total row', () => {
    const rows = ['甲,1', '乙,2', '全区,4'];
    expect(failures(toyTable(['区', '数 批'], rows, { totalRows: ['全区'] }))).toEqual(['全区/数 4≠3 合计＝各行之和']);
    expect(failures(toyTable(['区', '数 批'], rows))).toEqual([]);
  });
});
