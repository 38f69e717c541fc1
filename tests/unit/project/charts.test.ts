import { expect, test } from 'vitest';
import { chartsOf } from '../../../src/project/charts.ts';
import { CHAPTER_1, proseFaults, SLOT, smallProject, swap } from '../support/small-project.ts';

const chart = (id: string): string => `<BarChart table="2-5" ${id} category="类别" value="抽检" title="甲" />`;
const namesWith = (prose: string): string[] => chartsOf(smallProject({ [CHAPTER_1]: swap(SLOT, prose) })).map((c) => c.name);

test("a chart is called by its id, or by its table's name", () => {
  expect(namesWith(chart('id="2-5-all"')).sort()).toEqual(['2-5', '2-5-all']);
});

test('a chart knows its table, its section and what it shows', () => {
  const [own] = chartsOf(smallProject({ [CHAPTER_1]: swap(SLOT, chart('id="own" number="图 1.1" note="重画。"')) }));
  expect(own).toMatchObject({ id: 'guandu-2019/own', number: '图 1.1', note: '重画。', table: '2-5', kind: 'bars', place: '官渡区' });
  expect(own?.section).toMatch(/^\d/);
  expect(own?.description).toContain('批次');
});

test('two charts of one address are reported, with a way to mend it', () => {
  expect(proseFaults(`${chart('id="own"')}\n\n${chart('id="own"')}`)).toEqual([
    '15:1: 错误：图的地址“own”与第 13 行的图重复；应为：同一出版物内每幅图的地址不同；改法：加属性 id="own-…"',
  ]);
});

test('an id that cannot be an address is reported', () => {
  expect(proseFaults(chart('id="合格率"'))).toEqual([
    '13:1: 错误：<BarChart> 的 id“合格率”不能作地址；应为：小写字母、数字和连字符，例如 2-5-by-unit',
  ]);
});
