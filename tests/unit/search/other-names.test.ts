import { expect, test } from 'vitest';
import { answerOf, answersTo } from '../../../src/search/answer.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { editsWithin, nearestFigures, nearestNames } from '../../../src/search/spelling.ts';
import { variantsOf } from '../../../src/search/synonyms.ts';

const GROUPS = [
  { names: ['地区生产总值', 'GDP'], former: [] },
  { names: ['市场监管局'], former: ['质监局'] },
];

test('other names take the place of the one in the query', () => {
  expect(variantsOf(['人均GDP增速'], GROUPS)).toEqual([{ from: 'GDP', to: '地区生产总值', text: '人均地区生产总值增速' }]);
  expect(variantsOf(['质监局'], GROUPS).map((v) => v.to)).toEqual(['市场监管局']);
});

test('a former name leads to the present one and not back', () => {
  expect(variantsOf(['市场监管局'], GROUPS)).toEqual([]);
});

test('a Latin name within a longer word is none', () => {
  expect(variantsOf(['gdpr'], GROUPS)).toEqual([]);
});

test('spellings one character off, missing or too many', () => {
  const names = ['电梯检验', '电梯', '食品抽检'];
  for (const typed of ['电题检验', '电检验', '电梯的检验']) expect(nearestNames(typed, names)[0], typed).toBe('电梯检验');
  expect(nearestNames('森林防火', names)).toEqual([]);
  expect(editsWithin('检验', '电梯检验')).toBe(0);
});

test('the nearest figures, percentages among percentages', () => {
  expect(nearestFigures('2612', ['96%', '12', '2611', '2700'])).toEqual(['2611', '2700', '12']);
});

const ANSWERS = [
  {
    title: '地区生产总值',
    value: '1347.01 亿元',
    period: '2019 年',
    place: '官渡区',
    url: '/a/#s1.2',
    section: '1.2',
    fact: '/facts/#gdp',
  },
  {
    title: '地区生产总值增速',
    value: '7 %',
    period: '2019 年',
    place: '官渡区',
    url: '/a/#s1.2',
    section: '1.2',
    fact: '/facts/#gdp-growth',
  },
];

test('a question is answered by the fact whose name it says', () => {
  expect(answersTo(parseQuery('2019年官渡区地区生产总值是多少'), ANSWERS)[0]?.value).toBe('1347.01 亿元');
  expect(answersTo(parseQuery('地区生产总值增速有多少'), ANSWERS)[0]?.value).toBe('7 %');
});

test('a question for another year or another thing has no answer', () => {
  expect(answersTo(parseQuery('2018年地区生产总值是多少'), ANSWERS)).toEqual([]);
  expect(answersTo(parseQuery('森林覆盖率是多少'), ANSWERS)).toEqual([]);
});

test('a question for a count is not answered by another measure', () => {
  expect(answersTo(parseQuery('地区生产总值有几家'), ANSWERS)).toEqual([]);
});

test('a line of the facts is read back as an answer, with where it is stated', () => {
  const source = { url: '/a/#s1.2', section: '1.2' };
  const line = { anchor: 'gdp', title: '', text: '地区生产总值：1347.01 亿元，2019 年，官渡区', source };
  expect(answerOf(line, '/facts/')).toEqual(ANSWERS[0]);
  expect(answerOf({ ...line, text: '未归入指标：3 个，2019 年，官渡区' }, '/facts/')).toBeUndefined();
});
