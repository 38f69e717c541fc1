import { describe, expect, test } from 'vitest';
import { findings, toyTable, type ToyOptions } from './toy.ts';

type Case = [name: string, rows: string[], found: string[], options?: ToyOptions];

const serials = (...numbers: (number | string)[]): string[] => numbers.map((n, i) => `${n},第${i + 1}公司,第${i + 1}种产品`);
const FIRMS: ToyOptions = { key: ['企业'] };

describe('a serial number that does not go on by one is named', () => {
  test.each<Case>([
    ['repeated', serials(1, 2, 2, 3), ['duplicate 第3公司/序号'], FIRMS],
    ['repeated, with the next as if it were not', serials(1, 2, 2, 4), ['duplicate 第3公司/序号', 'duplicate 第4公司/序号'], FIRMS],
    ['left out', serials(1, 2, 4, 5), ['duplicate 第3公司/序号'], FIRMS],
    ['left out in a second group', serials(1, 2, 3, 1, 3), ['duplicate 第5公司/序号'], FIRMS],
    ['left out where one is printed for several rows', serials(1, 1, 2, 4), ['duplicate 第4公司/序号'], { ...FIRMS, rowSpan: ['序号'] }],
    ['left out as the key itself', serials(1, 2, 4), ['duplicate 4/序号']],
    ['two that changed places', serials(1, 3, 2, 4), ['第2公司', '第3公司', '第4公司'].map((key) => `duplicate ${key}/序号`), FIRMS],
  ])('%s', (_, rows, found, options) => expect(findings(toyTable(['序号 号', '企业', '产品'], rows, options))).toEqual(found));
});

describe('no alarm over serial numbers', () => {
  test.each<Case>([
    ['that restart in every group', serials(1, 2, 3, 1, 2, 1), [], FIRMS],
    ['of which one is printed for several rows', serials(1, 1, 2, 3, 3), [], { ...FIRMS, rowSpan: ['序号'] }],
    ['beside rows that have none', serials(1, '/', 2, 3, '-'), [], FIRMS],
  ])('%s', (_, rows, found, options) => expect(findings(toyTable(['序号 号', '企业', '产品'], rows, options))).toEqual(found));

  test('that are codes of something, none of which follows another', () => {
    const rows = ['101,第一公司,电泵', '205,第二公司,灯具', '307,第三公司,水管', '411,第四公司,线缆'];
    expect(findings(toyTable(['编号 号', '企业', '产品'], rows, FIRMS))).toEqual([]);
  });
});

const HEAD = ['企业', '地址', '产品', '问题', '数量 件'];
const FIRST = '东大街一百二十号,不锈钢水管,壁厚不足,12';
const OTHER = '乙公司,西大街三号,灯具,绝缘,5';
const NUMBERS = ['类别', '抽检 批', '返工 批', '复检 批', '退回 批'];

describe('rows', () => {
  test.each<[string, string[], string[], string[], ToyOptions?]>([
    ['that are the same but for their key are named', HEAD, [`甲公司,${FIRST}`, OTHER, `丙公司,${FIRST}`], ['duplicate 丙公司/企业']],
    [
      'that are the same but for their serial number are named',
      ['序号 号', ...HEAD],
      [`1,甲公司,${FIRST}`, `2,${OTHER}`, `3,甲公司,${FIRST}`],
      ['duplicate 3/序号'],
      { key: ['序号'] },
    ],
    [
      'that are the same three times are named twice',
      HEAD,
      [`甲公司,${FIRST}`, `丙公司,${FIRST}`, `丁公司,${FIRST}`],
      ['duplicate 丙公司/企业', 'duplicate 丁公司/企业'],
    ],
    ['that differ in one number are not', HEAD, [`甲公司,${FIRST}`, OTHER, `丙公司,${FIRST}0`], []],
    ['of small numbers are not', NUMBERS, ['甲,12,1,1,10', '乙,46,2,3,41', '丙,12,1,1,10'], []],
    ['of zeros are not', NUMBERS, ['甲,0,0,0,0', '乙,1000,2000,1000,0', '丙,1000,2000,1000,0'], []],
    ['of two columns are not', HEAD.slice(0, 3), ['甲公司,东大街一百二十号院内,不锈钢水管', '丙公司,东大街一百二十号院内,不锈钢水管'], []],
    [
      'of different groups are not, whose names differ',
      ['区', ...HEAD],
      [`东区,甲公司,${FIRST}`, `东区,${OTHER}`, `西区,甲公司,${FIRST}`],
      [],
      { key: ['区', '企业'] },
    ],
    ['that are a total of one row are not', NUMBERS, ['甲,1234,1111,111,12', '合计,1234,1111,111,12'], []],
    [
      'that are a subtotal of one row are not',
      ['区', '街', ...NUMBERS.slice(1)],
      ['东,一,1234,1111,111,12', '东,小计,1234,1111,111,12', '西,二,1134,1011,111,15', '西,三,34,11,11,12', '西,小计,1168,1022,122,27'],
      [],
      { key: ['区', '街'], rowSpan: ['区'] },
    ],
  ])('%s', (_, head, rows, found, options) => expect(findings(toyTable(head, rows, options))).toEqual(found));
});
