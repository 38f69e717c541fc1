import { describe, expect, test } from 'vitest';
import { chartData, rowData } from '../../../src/charts/series.ts';
import { toyTable } from './toy.ts';

const table = toyTable(
  {
    fields: [
      { name: '单位', type: 'string' },
      { name: '时段', type: 'string' },
      { name: '抽检', title: '抽检（批次）', type: 'integer', unit: '批次' },
      { name: '合格', title: '合格（批次）', type: 'integer', unit: '批次' },
    ],
    primaryKey: ['单位', '时段'],
    missingValues: [{ value: '-', label: '未报' }],
    derived: ['合格'],
  },
  ['单位,时段,抽检,合格', '甲所,上半年,"1,040",38', '甲所,下半年,20,-', '乙所,上半年,12,12'],
);

const keys = (rows?: string, exclude?: string) =>
  chartData(table, { category: '时段', values: ['抽检'], rows, exclude }).categories.map((c) => c.key);

describe('chartData', () => {
  test('takes labels and printed texts from the rows, in their order', () => {
    const { categories, series, unit } = chartData(table, { category: '时段', values: ['抽检', '合格'] });
    expect(unit).toBe('批次');
    expect(series).toEqual([
      { name: '抽检', title: '抽检（批次）' },
      { name: '合格', title: '合格（批次）' },
    ]);
    expect(categories.map((c) => [c.key, c.label, ...c.points.map((p) => [p.series, p.value, p.text, p.derived])])).toEqual([
      ['甲所/上半年', '上半年', ['抽检', 1040, '1,040', false], ['合格', 38, '38', true]],
      ['甲所/下半年', '下半年', ['抽检', 20, '20', false], ['合格', null, '未报', true]],
      ['乙所/上半年', '上半年', ['抽检', 12, '12', false], ['合格', 12, '12', true]],
    ]);
  });

  test.each<[string, rows: string | undefined, exclude: string | undefined, expected: string[]]>([
    ['all rows', undefined, undefined, ['甲所/上半年', '甲所/下半年', '乙所/上半年']],
    ['only some', '乙所/上半年,甲所/上半年', undefined, ['甲所/上半年', '乙所/上半年']],
    ['only some, with Chinese commas and blanks', '甲所/上半年， 甲所/下半年', undefined, ['甲所/上半年', '甲所/下半年']],
    ['all but some', undefined, '甲所/下半年', ['甲所/上半年', '乙所/上半年']],
    ['some but not others', '甲所/上半年,甲所/下半年', '甲所/下半年', ['甲所/上半年']],
  ])('draws %s', (_choice, rows, exclude, expected) => {
    expect(keys(rows, exclude)).toEqual(expected);
  });

  test('an unknown column is an error that names it', () => {
    expect(() => chartData(table, { category: '时段', values: ['抽捡'] })).toThrow('表“toy”没有列“抽捡”');
    expect(() => chartData(table, { category: '季度', values: ['抽检'] })).toThrow('表“toy”没有列“季度”');
  });
});

describe('a column whose unit stands in its row', () => {
  const goods = toyTable(
    {
      fields: [
        { name: '品名', type: 'string' },
        { name: '产量', type: 'number', unit: '@单位' },
        { name: '单位', type: 'string' },
      ],
      primaryKey: ['品名'],
    },
    ['品名,产量,单位', '甲瓜,15.5,吨', '乙花,2000,枝'],
  );

  test('has the unit of the rows that are drawn', () => {
    expect(chartData(goods, { category: '品名', values: ['产量'], rows: '甲瓜' }).unit).toBe('吨');
    expect(chartData(goods, { category: '品名', values: ['产量'], rows: '乙花' }).unit).toBe('枝');
  });
});

describe('rowData', () => {
  test('reads one row across its columns', () => {
    expect(rowData(table, '甲所/下半年', ['抽检', '合格'])).toEqual({
      categories: [
        { key: '抽检', label: '抽检', points: [{ series: '抽检', value: 20, text: '20', derived: false }] },
        { key: '合格', label: '合格', points: [{ series: '合格', value: null, text: '未报', derived: true }] },
      ],
      series: [{ name: '甲所/下半年', title: '甲所/下半年' }],
      unit: '批次',
    });
  });

  test('an unknown row is an error that names it', () => {
    expect(() => rowData(table, '丙所/上半年', ['抽检'])).toThrow('表“toy”没有行“丙所/上半年”');
  });
});
