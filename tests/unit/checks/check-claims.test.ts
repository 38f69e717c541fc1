import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../src/checks/check-claims.ts';
import { formatFault } from '../../../src/data/fault.ts';
import type { Erratum, Table } from '../../../src/project/types.ts';
import { toyErratum, toyProject, toyTable } from './toy.ts';

const faults = (table: Table, errata: Erratum[] = [], broken: string[] = []): string[] =>
  checkClaims(toyProject([table], errata, broken)).faults.map(formatFault);

const HEAD = ['类别', '抽检 批'];
const wrong = toyTable(HEAD, ['甲,2', '乙,23', '丙,10', '丁,8', '合计,44']);
const right = toyTable(HEAD, ['甲,2', '乙,23', '丙,10', '丁,8', '合计,43']);
const TOTAL = 'cell:toy/合计/抽检';
const UNEXPLAINED =
  'data/jia-2020/toy.csv:6:1: 错误：cell:toy/合计/抽检：合计＝各行之和，印作 44，而 2+23+10+8＝43；应为：43；' +
  '改法：对照原件：转录有误就改正；原文如此就在 errata.csv 登记（where 为 cell:toy/合计/抽检，rule 为 total，computed 为 43）';
const stale = (computed: string) =>
  `data/jia-2020/errata.csv:2:1: 错误：存疑“e-1”已不成立：有关各数相符，或所写核算值 ${computed} 不能使其相符；改法：改正 computed，或删去这条存疑`;
const misquoted = (quoted: string, printed: string) =>
  `data/jia-2020/errata.csv:2:1: 错误：存疑“e-1”引的原文是 ${quoted}，而数据中是 ${printed}；改法：改正 printed，或删去这条存疑`;

describe('a number that does not add up', () => {
  test('is reported at its line with the arithmetic and two ways to mend it', () => expect(faults(wrong)).toEqual([UNEXPLAINED]));

  test('is not when an erratum explains it', () => {
    expect(faults(wrong, [toyErratum(TOTAL, 'total', '44', '43')])).toEqual([]);
    expect(faults(wrong, [toyErratum('cell:toy/丙/抽检', 'total', '10', '11')])).toEqual([]);
  });

  test('is still, and so is the erratum, when the erratum states a wrong value', () => {
    expect(faults(wrong, [toyErratum(TOTAL, 'total', '44', '42')])).toEqual([UNEXPLAINED, stale('42')]);
  });

  test('is not told of a table that could not be read', () => expect(faults(wrong, [], [wrong.file])).toEqual([]));

  test('that was rounded is told with the tolerance', () => {
    const table = toyTable(['行业', '产值 亿元 .'], ['甲,1.2', '乙,2.5', '总计,4.1']);
    expect(faults(table)[0]).toMatch(/^data\/jia-2020\/toy\.csv:4:1: .*印作 4\.1，而 1\.2\+2\.5＝3\.7，四舍五入的余地为 ±0\.15；/);
  });
});

describe('an erratum', () => {
  test('must quote what is printed, whatever its rule', () => {
    expect(faults(wrong, [toyErratum(TOTAL, 'total', '45', '43')])).toEqual([misquoted('45', '44')]);
    expect(faults(right, [toyErratum(TOTAL, 'same', '44', '43')])).toEqual([misquoted('44', '43')]);
    expect(faults(wrong, [toyErratum(TOTAL, 'total', '44.0', '43')])).toEqual([]);
  });

  test('that no longer applies is reported', () => {
    expect(faults(right, [toyErratum(TOTAL, 'total', '43', '44')])).toEqual([stale('44')]);
    expect(faults(right, [toyErratum('cell:toy/甲/抽检', 'sum', '2', '1')])).toEqual([stale('1')]);
  });

  test('is left alone where nothing is computed: other rules, other tables, words, cells of no rule', () => {
    const lone = toyTable([...HEAD, '单价 元/批 .'], ['甲,2,5.0', '乙,23,6.0', '合计,25,5.5']);
    expect(faults(lone, [toyErratum('cell:toy/甲/单价', 'sum', '5.0', '4')])).toEqual([]);
    expect(faults(right, [toyErratum(TOTAL, 'same', '43', '40')])).toEqual([]);
    expect(faults(right, [toyErratum('cell:toy-2/合计/抽检', 'total', '9', '8')])).toEqual([]);
    expect(faults(right, [toyErratum('cell:toy/甲/类别', 'text', '甲', '申')])).toEqual([]);
    expect(faults(right, [toyErratum('fact:x', 'sum', '1', '2')])).toEqual([]);
  });

  test('each of several explains its own statement', () => {
    const table = toyTable(['类', '甲 批', '乙 批'], ['一,1,2', '二,3,4', '合计,5,7']);
    const [first, second] = [toyErratum('cell:toy/合计/甲', 'total', '5', '4'), toyErratum('cell:toy/合计/乙', 'total', '7', '6', 'e-2')];
    expect(faults(table, [first, second])).toEqual([]);
    expect(faults(table, [second])).toEqual([expect.stringContaining('cell:toy/合计/甲：合计＝各行之和，印作 5，而 1+3＝4')]);
  });
});
