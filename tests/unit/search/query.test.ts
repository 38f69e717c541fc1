import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { pairsOf, termsOf } from '../../../src/search/terms.ts';

test('a question is read without its asking words, its year apart', () => {
  expect(parseQuery('2019年食品抽检合格率是多少？')).toMatchObject({
    words: ['食品抽检合格率'],
    year: '2019',
    question: true,
    figures: [],
  });
  expect(parseQuery('请问高新技术企业有多少家')).toMatchObject({ words: ['高新技术企业'], question: true });
});

test('quotes hold a phrase together', () => {
  expect(parseQuery('“抽检 合格” 食品')).toMatchObject({ phrases: ['抽检合格'], words: ['抽检合格', '食品'] });
  expect(parseQuery('"检合"').phrases).toEqual(['检合']);
});

test('a figure with a unit is only a figure, a figure beside words is not', () => {
  expect(parseQuery('1,347.01 亿元')).toMatchObject({ whole: '1347.01亿元', figures: ['1347.01'] });
  expect(parseQuery('1347.01亿元').figureOnly).toBe(true);
  expect(parseQuery('食品抽检 2611').figureOnly).toBe(false);
});

test('text overlaps in pairs, so that no border of words is needed', () => {
  expect(pairsOf('抽检合格率')).toEqual(['抽检', '检合', '合格', '格率']);
  expect(pairsOf('年')).toEqual(['年']);
});

test('lone characters and digits count only where there is nothing else', () => {
  expect(termsOf(['昆政发2010·59号'])).toEqual({ words: ['昆政', '政发'], figures: [['2010'], ['59']] });
  expect(termsOf(['3个'])).toEqual({ words: [], figures: [['3']] });
  expect(termsOf(['号']).words).toEqual(['号']);
});

test('a percentage is asked for as it may be printed', () => {
  expect(termsOf(['96%']).figures).toEqual([['96', '960', '9600', '百分之九十六']]);
  expect(termsOf(['14.29%']).figures).toEqual([['1429', '14290']]);
});

test('codes are asked for whole and in pieces', () => {
  expect(termsOf(parseQuery('ISO 9001').terms)).toMatchObject({ words: ['iso'], figures: [['9001']] });
  expect(termsOf(parseQuery('RB/T214-2017').terms).words).toEqual(['rb', 't214', 't', '214']);
});
