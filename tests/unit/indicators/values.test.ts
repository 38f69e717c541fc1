import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { valueIndex, type IndicatorValue } from '../../../src/indicators/values.ts';
import { append, FACTS, smallProject } from '../support/small-project.ts';
import { toyFact } from '../site/toy-fact.ts';

const CELLS = 'data/guandu-2019/indicator-cells.csv';
const HEAD = 'indicator,table,key,field,period,place,scope\n';

/** The values of the small project's growth rate, with further facts and cells of the food table. */
function growth(cells: string, facts = ''): IndicatorValue[] {
  const project = smallProject({ [CELLS]: HEAD + cells, [FACTS]: append(facts) });
  return valueIndex(project).get('growth') ?? [];
}
const told = (values: readonly IndicatorValue[]): string[] =>
  values.map((v) => [v.anchor, v.number, v.differs, v.sources.length].filter((x) => x !== '').join(' '));

describe('values of an indicator', () => {
  test('come from facts and cells, in the order of period, place and scope', () =>
    expect(told(growth('growth,2-5,合计,合格率,2018,kunming,\ngrowth,2-5,蔬菜,合格率,2019,kunming,\n'))).toEqual([
      'v-2018-kunming 96.00 1',
      'v-2019-guandu 7 1',
      'v-2019-guandu-farms -4.5 1',
      'v-2019-kunming 95.50 1',
    ]));

  test('are one where text and table state the same number, printed with the most decimals', () => {
    const [value] = growth('growth,2-5,合计,合格率,2018,kunming,\n', 'more,1.1,growth,96,%,2018-01/2018-12,kunming,,,,\n');
    expect(value).toMatchObject({ number: '96.00', differs: '' });
    expect(value?.sources.map((s) => s.number)).toEqual(['96', '96.00']);
  });

  test('stay apart where they differ, and say so', () =>
    expect(told(growth('growth,2-5,合计,合格率,2019,guandu,\n'))).toEqual([
      'v-2019-guandu 7 conflicting 1',
      'v-2019-guandu-2 96.00 conflicting 1',
      'v-2019-guandu-farms -4.5 1',
    ]));

  test('stay apart where one is the other rounded, without being called contradictory', () =>
    expect(told(growth('growth,2-5,蔬菜,合格率,2018,guandu,\n', 'more,1.1,growth,96,%,2018,guandu,,,,\n')).slice(0, 2)).toEqual([
      'v-2018-guandu 95.50 rounded 1',
      'v-2018-guandu-2 96 rounded 1',
    ]));

  test('carry the errata of their fact or cell', () => {
    const values = growth('growth,2-5,合计,合格率,2018,guandu,\n');
    expect(values[0]?.sources[0]?.errata.map((e) => e.name)).toEqual(['e-2-5']);
    expect(
      valueIndex(smallProject())
        .get('gdp')?.[0]
        ?.sources[0]?.errata.map((e) => e.name),
    ).toEqual(['e-gdp']);
  });
});

test('every stated number is in exactly one value, whatever the order, and no two values have one anchor', () => {
  const fact = fc.record({
    period: fc.constantFrom('2018', '2018-01/2018-12', '2019', '2019-12-31'),
    place: fc.constantFrom('jia', 'yi'),
    scope: fc.constantFrom('', '甲·乙', '甲 乙'),
    number: fc.constantFrom('95.5', '95.50', '96', '7'),
    qualifier: fc.constantFrom('', '约'),
  });
  const index = (facts: ReturnType<typeof toyFact>[]): IndicatorValue[] =>
    [...valueIndex({ facts, indicatorCells: [], tables: [], errata: [] }).values()].flat();
  fc.assert(
    fc.property(fc.array(fact, { maxLength: 12 }), (records) => {
      const facts = records.map((r, i) => toyFact({ ...r, name: `f${i}`, value: Number(r.number) }));
      const values = index(facts);
      expect(values.flatMap((v) => v.sources.map((s) => s.fact)).sort()).toEqual(facts.map((f) => f.name).sort());
      expect(new Set(values.map((v) => v.anchor)).size).toBe(values.length);
      const known = (all: IndicatorValue[]): string[] => all.map((v) => [v.anchor, v.value, v.differs].join(' '));
      expect(known(index(facts.toReversed()))).toEqual(known(values));
    }),
  );
});
