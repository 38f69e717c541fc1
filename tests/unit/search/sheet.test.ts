import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { needlesFor, prepare, scoreSheet } from '../../../src/search/score.ts';
import { decodeSheet, encodeSheet, sentence, type Sheet } from '../../../src/search/sheet.ts';

const SHEET: Sheet = {
  url: '/reports/guandu/2019/tables/2-4/',
  title: '表2.4 工业产品抽检',
  publication: '官渡区 2019 年宏观质量分析报告',
  place: '官渡区',
  year: '2019',
  kind: '数据表',
  topics: [],
  departments: [],
  heads: ['品种', '抽检（批次）', '合格率（%）'],
  stretches: [
    { anchor: '', title: '表2.4 工业产品抽检', lines: ['不含委托检验。'] },
    { anchor: 'r', title: '表2.4 工业产品抽检', lines: ['电泵｜21｜14.29', '水泥｜1,021｜100'], rows: 1 },
  ],
  continued: false,
};
const { content, meta } = encodeSheet(SHEET);
const read = decodeSheet(content, meta);
const anchors = (query: string): string[] =>
  scoreSheet(prepare(read), parseQuery(query))
    .filter((s) => s.exact)
    .map((s) => s.line.anchor);

test('a sheet is read back with the anchor of each line', () => {
  expect(read.lines.map((l) => [l.anchor, l.text])).toEqual([
    ['', '表2.4 工业产品抽检'],
    ['', '不含委托检验。'],
    ['r1', '电泵：抽检 21 批次，合格率 14.29 %'],
    ['r2', '水泥：抽检 1,021 批次，合格率 100 %'],
  ]);
});

test('a row is said with its column heads; a number of the row is no subject', () => {
  expect(sentence(['序号', '品种', '合格（批）'], '1｜电泵｜3')).toBe('电泵：合格 3 批');
  expect(sentence(['品种', '合格'], '电泵｜')).toBe('电泵');
});

test('the row that says it answers first', () => {
  expect(anchors('14.29%')).toEqual(['r1']);
  expect(anchors('1021')).toEqual(['r2']);
  expect(anchors('电泵 合格率')[0]).toBe('r1');
  expect(anchors('电泵 21 14.29')[0]).toBe('r1');
});

test('a figure that is not there finds nothing', () => {
  for (const query of ['14.2', '4.29', '021', '电泵 22']) expect(scoreSheet(prepare(read), parseQuery(query)), query).toEqual([]);
});

test('the word denied ranks below the word', () => {
  const sheet = { head: '', heads: [], lines: ['不合格 3 批', '合格 3 批次'].map((text, i) => ({ anchor: `a${i}`, title: '', text })) };
  expect(scoreSheet(prepare(sheet), parseQuery('合格'))[0]?.line.anchor).toBe('a1');
});

test('what is marked is the whole query, else its words', () => {
  expect(needlesFor('食品抽检合格率', parseQuery('抽检合格'))).toEqual(['抽检合格']);
  expect(needlesFor('食品的抽检', parseQuery('食品抽检'))).toEqual(['食品', '品抽', '抽检']);
});
