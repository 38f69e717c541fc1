import type { Fact } from '../../../src/project/types.ts';

/** `12.5%` of an indicator in 2019, with what a test says of it. */
export function toyFact(said: Partial<Fact> = {}): Fact {
  const { name = 'f', number = '12.5' } = said;
  return {
    ...{ id: `jia-2019/${name}`, publication: 'jia-2019', name, section: '1.1', indicator: 'rate', value: Number(number), number },
    ...{ unit: '%', period: '2019', place: 'jia', scope: '', qualifier: '', source: '', derived: '' },
    ...{ file: 'data/jia-2019/facts.csv', line: 2 },
    ...said,
  };
}
