import type { IndicatorValue } from '../../../src/indicators/values.ts';

/** A value of 96.00 % of 2019, in one place and with no scope, unless said otherwise. */
export function toyValue(said: Partial<IndicatorValue> = {}): IndicatorValue {
  const number = said.number ?? '96.00';
  return {
    anchor: 'v',
    indicator: 'rate',
    number,
    value: Number(number),
    unit: '%',
    qualifier: '',
    period: '2019',
    place: 'jia',
    scope: '',
    derived: '',
    publications: ['jia-2019'],
    sources: [],
    differs: '',
    ...said,
  };
}

/** Values of years, by number: `{ 2018: '95.1', 2019: '96.2' }`. */
export const yearly = (numbers: Record<string, string>, said: Partial<IndicatorValue> = {}): IndicatorValue[] =>
  Object.entries(numbers).map(([period, number]) => toyValue({ period, number, ...said }));
