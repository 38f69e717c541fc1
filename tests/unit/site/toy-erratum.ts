import type { Erratum } from '../../../src/project/types.ts';

/** An erratum of the publication `jia-2020` at a place. */
export function toyErratum(where: string, name = 'e-1'): Erratum {
  return {
    id: `jia-2020/${name}`,
    publication: 'jia-2020',
    name,
    where,
    rule: 'total',
    printed: '1',
    computed: '2',
    note: '测试',
    found: '2021-07-01',
    file: 'data/jia-2020/errata.csv',
    line: 2,
  };
}
