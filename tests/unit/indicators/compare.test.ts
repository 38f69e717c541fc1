import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparisonTable, type Selection } from '../../../src/indicators/compare.ts';
import { findIndicators } from '../../../src/indicators/find.ts';
import { initialsOf, letterOf, soundOf } from '../../../src/indicators/letters.ts';
import { packValue, unpack, type Choice } from '../../../src/indicators/pack.ts';
import { addressOf, readAddress } from '../../../src/scripts/compare/state.ts';
import { toyValue, yearly } from './toy-value.ts';

const ALL = { indicators: ['rate'], places: [], periods: [] };
const rate = {
  ...{ id: 'rate', title: '合格率', unit: '%', breaks: [] },
  values: [
    ...yearly({ 2018: '1', 2019: '2' }),
    ...yearly({ 2019: '3' }, { place: 'yi' }),
    toyValue({ period: '2019-01/2019-11', number: '4' }),
  ],
};
const shown = (selection: Partial<Selection>): string[] =>
  comparisonTable({ ...ALL, ...selection }, [rate]).blocks.flatMap((b) =>
    b.rows.map((r) => [r.place, ...r.cells.map((cell) => cell.map((v) => v.number).join('/') || '-')].join(' ')),
  );

describe('a comparison', () => {
  test('has a row a place and a column a period', () => expect(shown({})).toEqual(['jia 1 4 2', 'yi - - 3']));
  test('has the chosen places only', () => expect(shown({ places: ['yi'] })).toEqual(['yi 3']));
  test('has the chosen years only, their parts too', () => expect(shown({ periods: ['2019'] })).toEqual(['jia 4 2', 'yi - 3']));
  test('has the indicators in the order chosen, and leaves out those that there are not', () => {
    const table = comparisonTable({ ...ALL, indicators: ['b', 'none', 'rate'] }, [rate, { ...rate, id: 'b' }]);
    expect(table.blocks.map((b) => b.indicator.id)).toEqual(['b', 'rate']);
    expect(table.count).toBe(8);
  });
});

test('values come out of their packing as the comparison needs them', () => {
  const value = toyValue({ derived: '如何', qualifier: '约', scope: '甲', differs: 'rounded', anchor: 'v-2019-jia-甲' });
  const [again] = unpack('rate', { title: '', unit: '', breaks: [], values: [packValue(value)] }).values;
  const { anchor, number, qualifier, scope, differs, publications } = value;
  expect(again).toMatchObject({ ...{ anchor, number, qualifier, scope, differs, publications }, value: 96, derived: true, doubted: false });
});

test('a choice is the same after it has been an address', () => {
  const ids = (most: number) => fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/), { maxLength: most });
  const years = fc.uniqueArray(fc.stringMatching(/^20[0-9]{2}$/), { maxLength: 3 });
  fc.assert(
    fc.property(fc.record({ indicators: ids(4), places: ids(3), periods: years }), (selection) => {
      expect(readAddress(addressOf(selection))).toEqual(selection);
    }),
  );
});

test('an address with too much, doubled or malformed parts is read as far as it makes sense', () =>
  expect(readAddress('?i=a,b,a,c,d,e&y=2019,x,&p=')).toEqual({ indicators: ['a', 'b', 'c', 'd'], places: [], periods: ['2019'] }));

describe('an indicator is found', () => {
  const all = ['食品抽检合格率', '工业产品抽检合格率', '食品抽检批次数', '12315 平台办结率'].map((t): Choice => [t, t, initialsOf(t), 'x']);
  test.each([
    ['by its beginning, the shortest first', '食品', ['食品抽检合格率', '食品抽检批次数']],
    ['by what it contains', '合格率', ['食品抽检合格率', '工业产品抽检合格率']],
    ['by initials', 'SPCJ', ['食品抽检合格率', '食品抽检批次数']],
    ['by a number', '12315', ['12315 平台办结率']],
    ['not by nothing', ' ', []],
    ['not by what there is not', '甲乙', []],
  ])('%s', (_, text, titles) => expect(findIndicators(text, all).map((c) => c[1])).toEqual(titles));
});

test('titles are listed by their sound', () => {
  expect(['重点工作数', '12315 件数', 'GDP', '长度'].map(letterOf)).toEqual(['Z', '#', 'G', 'C']);
  expect(['重庆', '安全', '长春'].sort((a, b) => (soundOf(a) < soundOf(b) ? -1 : 1))).toEqual(['安全', '长春', '重庆']);
});
