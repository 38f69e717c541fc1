import { expect, test } from 'vitest';
import { COMPONENTS, nameList } from '../../../src/binding/components.ts';

test.each([
  ['a,b', ['a', 'b']],
  [' 甲 ，乙, 丙 ', ['甲', '乙', '丙']],
  ['甲', ['甲']],
  ['甲,,乙,', ['甲', '乙']],
  ['', []],
  [undefined, []],
])('%j is a list of names', (text, names) => expect(nameList(text)).toEqual(names));

test('whatever an alternative asks for is an attribute of its component', () => {
  const asked = Object.entries(COMPONENTS).flatMap(([name, spec]) =>
    (spec.oneOf ?? []).flat().map((attribute) => [name, attribute] as const),
  );
  expect(asked.filter(([name, attribute]) => !COMPONENTS[name]?.optional[attribute])).toEqual([]);
  expect(asked.length).toBeGreaterThan(0);
});

test('every chart names its table and has a title', () => {
  const charts = Object.keys(COMPONENTS).filter((name) => COMPONENTS[name]?.required['table'] !== undefined);
  expect(charts).toEqual(['BarChart', 'LineChart', 'SlopeChart', 'ShareStrip', 'DotPlot']);
  for (const name of charts) expect(COMPONENTS[name]?.required).toMatchObject({ table: 'table', title: 'text' });
});
