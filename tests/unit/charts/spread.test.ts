import { expect, test } from 'vitest';
import { spread } from '../../../src/charts/spread.ts';

test.each([
  ['leaves labels alone that are far enough apart', [10, 30, 50], [10, 30, 50]],
  ['moves the lower of two labels down', [10, 12], [10, 20]],
  ['gives equal labels in the order in which they came', [40, 40, 40], [40, 50, 60]],
  ['keeps the order of the wanted positions, not of the labels', [30, 10, 12], [30, 10, 20]],
  ['pushes a whole run on', [10, 15, 20], [10, 20, 30]],
  ['stays above the lower edge', [98, 99], [90, 100]],
  ['stays below the upper edge', [-5, 50], [0, 50]],
  [
    'keeps the gap rather than the edge when there is no room',
    Array<number>(12).fill(50),
    [-10, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100],
  ],
  ['has nothing to do without labels', [], []],
])('%s', (_behaviour, wanted, expected) => {
  expect(spread(wanted, 10, 0, 100)).toEqual(expected);
});
