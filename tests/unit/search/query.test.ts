import { expect, test } from 'vitest';
import { parseQuery } from '../../../src/search/query.ts';
import { pairsOf } from '../../../src/search/pairs.ts';
import { spread, termsOf } from '../../../src/search/terms.ts';

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

test('a document number is one however its marks are typed', () => {
  for (const typed of ['昆政发〔2010〕59号', '昆政发2010-59', '昆政发 2010年59号', '昆政发（２０１０）59', '昆政发 [2010] 第59号']) {
    expect(parseQuery(typed).whole, typed).toBe('昆政发2010·59号');
  }
});

test('a date is one however it is typed', () => {
  for (const typed of ['2019-09-05', '2019/9/5', '２０１９．９．５', '2019 年 9 月 5 日'])
    expect(parseQuery(typed).whole, typed).toBe('2019年9月5日');
});

test('a place before what is looked for there, a year beside it, and a figure with its unit', () => {
  expect(parseQuery('官渡区食品合格率', { places: ['官渡区'] }).words).toEqual(['官渡区', '食品合格率']);
  expect(parseQuery('2019 GDP')).toMatchObject({ words: ['gdp', '2019'], year: '2019' });
  expect(parseQuery('2611 批次')).toMatchObject({ words: ['2611批次'], figureOnly: true });
});

test('a question says what it counts', () => {
  expect(parseQuery('官渡区有几条河')).toMatchObject({ words: ['官渡区', '河'], unit: '条', amount: true });
  expect(parseQuery('三供一业什么时候移交')).toMatchObject({ words: ['三供一业', '移交'], unit: '年', amount: false });
});

test('lone characters and single digits count beside each other, or where there is nothing else', () => {
  expect(termsOf(['昆政发2010·59号']).words).toEqual([['昆政', '政发']]);
  expect(termsOf(['3个'])).toEqual({ words: [['3', '个']], figures: [] });
  expect(termsOf(['小', '散']).words).toEqual([['小'], ['散']]);
});

test('words are cut at marks, since no pair crosses one', () => {
  expect(parseQuery('“作站，加强”').terms).toEqual(['作站', '加强']);
  expect(parseQuery('1,347.01').terms).toEqual(['1347.01']);
});

test('codes are asked for whole and by their letters', () => {
  expect(termsOf(parseQuery('ISO 9001').terms).words).toEqual([['iso']]);
  expect(termsOf(parseQuery('RB/T214-2017').terms).words).toEqual([['rb'], ['t214']]);
});

test('few terms are spread over all words', () => {
  expect(
    spread(
      [
        ['食品', '品抽', '抽检'],
        ['合格', '格率'],
      ],
      4,
    ),
  ).toEqual(['食品', '抽检', '合格', '格率']);
  expect(spread([['甲乙', '乙丙', '丙丁', '丁戊', '戊己']], 3)).toEqual(['甲乙', '丙丁', '戊己']);
});
