import { describe, expect, test } from 'vitest';
import { barGeometry } from '../../../src/charts/bars.ts';
import { columnGeometry } from '../../../src/charts/columns.ts';
import { dotGeometry } from '../../../src/charts/dots.ts';
import { lineGeometry, slopeGeometry, type LineGeometry } from '../../../src/charts/lines.ts';
import { stripGeometry } from '../../../src/charts/strip.ts';
import { NARROW, textWidth } from '../../../src/charts/text.ts';
import { toyChart } from './toy.ts';

const NAMES = [
  '规模以上工业企业研究与试验发展经费支出占主营业务收入比重',
  '农产品（含蔬菜、水果、食用菌）',
  '“一窗通办”政务服务大厅及二十四小时自助服务区群众办事满意度测评',
  '区市场监督管理局流通环节食品安全监督抽样检验合格批次',
];

/** What a text covers on the narrowest screen, in pixels. */
type Extent = [left: number, right: number];

const px = (percent: number): number => (percent / 100) * NARROW;
const start = (x: number, lines: readonly string[]): Extent[] => lines.map((line) => [x, x + textWidth(line)]);
const end = (x: number, lines: readonly string[]): Extent[] => lines.map((line) => [x - textWidth(line), x]);
const middle = (x: number, lines: readonly string[]): Extent[] => lines.map((l) => [x - textWidth(l) / 2, x + textWidth(l) / 2]);
/** A label at the left; the text at the right shares its last line. */
const beside = (lines: readonly string[], text: string): Extent[] => [
  ...start(0, lines.slice(0, -1)),
  [0, textWidth(lines.at(-1) ?? '') + textWidth(text)],
];
// Positions are rounded to a tenth of a percent.
const outside = (extents: readonly Extent[]) => extents.filter(([left, right]) => left < -0.5 || right > NARROW + 0.5);

const ends = ({ lines }: LineGeometry): Extent[] =>
  lines.flatMap((line) => line.ends.flatMap((e) => (e.anchor === 'start' ? start(px(e.x) + 10, e.lines) : end(px(e.x) - 10, e.lines))));

describe.each([
  ['short values', [12, 345.5, 7, 60]],
  ['long values', [1234567.89, 12345.678, 1, 98765.4321]],
])('long names with %s fit', (_size, values) => {
  const one = toyChart({ unit: '万元', series: ['产值'], derived: ['产值'], rows: NAMES.map((name, i) => [name, values[i] ?? 0]) });
  const two = toyChart({
    unit: '万元',
    series: ['2019年', '2020年'],
    derived: ['2019年'],
    rows: NAMES.map((name, i) => [name, values[i] ?? 0, values[3 - i] ?? 0]),
  });
  const wide = toyChart({
    series: NAMES,
    rows: [
      ['2019', ...values],
      ['2020', ...values],
    ],
  });

  test.each<[string, Extent[]]>([
    ['bars', barGeometry(one).rows.flatMap((r) => beside(r.labelLines, r.values[0]?.text ?? ''))],
    ['grouped bars', barGeometry(two).rows.flatMap((r) => start(0, r.labelLines))],
    ['stacked bars', barGeometry(two, true).rows.flatMap((r) => start(0, r.labelLines))],
    ['dots', dotGeometry(one).rows.flatMap((r) => beside(r.labelLines, r.text))],
    ['lines', ends(lineGeometry(wide))],
    ['a slope', ends(slopeGeometry(two))],
    ['columns', columnGeometry(one).groups.flatMap((g) => middle(px(g.x), g.labelLines))],
    [
      'a strip',
      stripGeometry(one).parts.flatMap((p) => {
        const x = px(p.leader);
        return p.anchor === 'start' ? start(x + 6, p.lines) : p.anchor === 'end' ? end(x - 6, p.lines) : middle(x, p.lines);
      }),
    ],
  ])('%s', (_kind, extents) => {
    // Every name is there and takes more than one line somewhere.
    expect(extents.length).toBeGreaterThan(NAMES.length);
    expect(outside(extents)).toEqual([]);
  });
});

test('the first values and periods of a line fit', () => {
  const rows: [string, number][] = [
    ['2019年4月30日', 1234567.89],
    ['2019年5月1日', 1],
  ];
  const { xLabels, lines } = lineGeometry(toyChart({ series: ['人数'], rows }));
  const all = [...xLabels, ...(lines[0]?.values ?? [])];
  expect(all).toHaveLength(3);
  expect(outside(all.flatMap((l) => (l.anchor === 'start' ? start : middle)(px(l.x), [l.text])))).toEqual([]);
});

test('the labels of neighbouring columns do not touch', () => {
  const { groups } = columnGeometry(toyChart({ series: ['走访'], rows: NAMES.map((name) => [name, 1]) }));
  const rights = groups.map((g) => Math.max(...middle(px(g.x), g.labelLines).map(([, right]) => right)));
  const lefts = groups.map((g) => Math.min(...middle(px(g.x), g.labelLines).map(([left]) => left)));
  expect(rights.slice(0, -1).filter((right, i) => right > (lefts[i + 1] ?? 0) + 0.5)).toEqual([]);
});
