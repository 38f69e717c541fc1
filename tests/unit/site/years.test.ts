import { describe, expect, test } from 'vitest';
import { publication } from '../../../src/data/catalogue.ts';
import { isWithin, yearShelves } from '../../../src/site/years.ts';

const toy = (id: string, year: number, period: string, date: string) =>
  publication.parse({
    ...{ id, kind: 'report', place: 'jia', year, title: id, shortTitle: id, issuer: ['甲'], date, period },
    ...{ dateAsPrinted: date, summary: '', unboundNumbers: 'error' },
  });

const REPORT = toy('jia-2019', 2019, '2019', '2020-06');
const LONG = toy('yi-2021', 2021, '2019/2021', '2021-12-31');

/** `2019: about jia-2019; issued -` */
const shelves = (...all: (typeof REPORT)[]): string[] =>
  yearShelves(all).map(
    ({ year, about, issued }) => `${year}: ${about.map((p) => p.id).join(' ') || '-'}; ${issued.map((p) => p.id).join(' ') || '-'}`,
  );

describe('a year has', () => {
  test('what reports on it, and what was issued in it', () => expect(shelves(REPORT)).toEqual(['2020: -; jia-2019', '2019: jia-2019; -']));

  test('every publication whose period reaches into it, newest year first', () =>
    expect(shelves(REPORT, LONG)).toEqual(['2021: yi-2021; yi-2021', '2020: yi-2021; jia-2019', '2019: jia-2019 yi-2021; -']));

  test.each([
    ['2019', 2019, true],
    ['2018-11/2019-03', 2019, true],
    ['2019-12-31', 2020, false],
    ['不明', 2019, false],
  ])('of the period %s in %i: %s', (period, year, within) => expect(isWithin(period, year)).toBe(within));
});
