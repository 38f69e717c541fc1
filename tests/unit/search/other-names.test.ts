import { expect, test } from 'vitest';
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

test('a short name of a body is not taken out of its full name', () => {
  const groups = [{ names: ['曲靖市财政局', '市财政局'], former: [] }];
  expect(variantsOf(['昆明市财政局'], groups)).toEqual([]);
  expect(variantsOf(['市财政局'], groups).map((v) => v.to)).toEqual(['曲靖市财政局']);
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
