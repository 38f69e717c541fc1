import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartKind } from '../../../src/charts/chart.ts';
import { said } from '../../../src/charts/format.ts';
import type { ChartData } from '../../../src/charts/series.ts';
import { textWidth } from '../../../src/charts/text.ts';
import { chartSvg, type Picture } from '../../../src/images/chart-svg.ts';
import { toyChart } from '../charts/toy.ts';
import { findAll, readSvg } from './read-svg.ts';

const one = toyChart({
  unit: '批次',
  series: ['抽检'],
  derived: ['抽检'],
  rows: [
    ['农产品（含蔬菜、水果、食用菌）', 1234567.89],
    ['“一窗通办”政务服务大厅及二十四小时自助服务区群众办事满意度测评', 25],
    ['其他', '未报'],
  ],
});
const two = toyChart({
  unit: '%',
  series: ['2019年', '2020年'],
  rows: [
    ['甲', 90.5, 99],
    ['乙', 80, 70.25],
    ['规模以上工业企业研究与试验发展经费支出占主营业务收入比重', -3, 12],
  ],
});
const KINDS: [ChartKind, ChartData][] = [
  ['bars', one],
  ['bars', two],
  ['stacked', two],
  ['columns', one],
  ['columns', two],
  ['dots', one],
  ['dots', two],
  ['lines', two],
  ['slope', two],
  ['strip', one],
];

const picture = (kind: ChartKind, data: ChartData, more: Partial<Picture> = {}): Picture => ({
  kind,
  data,
  number: '图 2.10',
  title: '2019年区级食品抽检不合格情况统计图',
  facts: '单位：批次 · 2019 年 · 官渡区',
  note: '原图已缺失，按表 2.7 重画。',
  description: '共 3 项。',
  source: '《昆明市官渡区二〇一九年宏观质量分析报告》（昆明市官渡区市场监督管理局，二〇二〇年六月）表2.7',
  address: 'https://zhijian.example/reports/guandu/2019/charts/2-7/',
  ...more,
});

/** Everything that a picture says, without the breaks of its lines. */
const textOf = (svg: string): string =>
  findAll(readSvg(svg), 'text')
    .map((t) => t.text)
    .join('')
    .replaceAll(/\s/g, '');

describe.each(KINDS)('a picture of %s', (kind, data) => {
  const { svg, width, height } = chartSvg(picture(kind, data));

  test('says every value that is drawn, with its name', () => {
    const said_ = textOf(svg);
    // A line ends at its last value and a part of nothing takes no room: such labels are not drawn.
    const drawn = kind === 'lines' ? data.categories.slice(-1) : data.categories;
    const points = drawn.flatMap((c) =>
      ['columns', 'strip', 'slope'].includes(kind) ? c.points.filter((p) => p.value !== null) : c.points,
    );
    expect(points.length).toBeGreaterThan(1);
    for (const point of points) expect(said_).toContain(said(point).replaceAll(/\s/g, ''));
    for (const c of kind === 'lines' || kind === 'strip' ? [] : data.categories) expect(said_).toContain(c.label);
  });

  test('says its title, unit, period, place, note, source and address', () => {
    for (const part of [
      '图2.10',
      '2019年区级食品抽检不合格情况统计图',
      '单位：批次·2019年·官渡区',
      '原图已缺失',
      '二〇二〇年六月',
      '/reports/guandu/2019/charts/2-7/',
    ])
      expect(textOf(svg)).toContain(part);
  });

  test('is 960 pixels wide, keeps its proportions, and no text leaves it', () => {
    const root = readSvg(svg);
    const [, , inner = 0, tall = 0] = (root.getAttribute('viewBox') ?? '').split(' ').map(Number);
    expect([width, Number(root.getAttribute('width'))]).toEqual([960, 960]);
    expect(height / width).toBeCloseTo(tall / inner, 6);
    const texts = findAll(root, 'text').filter((t) => !t.lined);
    const outside = texts.filter((t) => {
      const x = t.dx + Number(t.attributes['x'] ?? 0) + Number(t.attributes['dx'] ?? 0);
      const style = t.attributes['class'] ?? '';
      // Latin addresses are narrower than reckoned.
      const size = style.includes('title') ? 21 : /note|facts|minor/.test(style) ? 13.6 : 14.7;
      const wide = t.text.includes('https:') ? 0 : textWidth(t.text) * (size / 14.7);
      const left = /value|end/.test(style) ? x - wide : style.includes('middle') ? x - wide / 2 : x;
      const y = t.dy + Number(t.attributes['y'] ?? 0);
      return left < 0 || left + wide > inner || y < 10 || y > tall;
    });
    expect(outside.map((t) => t.text)).toEqual([]);
  });
});

test('needs nothing from elsewhere and runs nothing', () => {
  for (const [kind, data] of KINDS) {
    const { svg } = chartSvg(picture(kind, data));
    expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', '').replaceAll(/>[^<]*</g, '><')).not.toMatch(
      /href|url\(|@import|<script|https?:|\son\w+=/,
    );
  }
});

test('what people wrote stays text, whatever it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii', minLength: 1 }), (text) => {
      const label = `甲${text}乙`;
      const data = toyChart({ series: ['数'], rows: [[label, 1]] });
      const root = readSvg(chartSvg(picture('bars', data, { title: label, note: label, description: label })).svg);
      expect(findAll(root, 'desc').map((d) => d.text)).toEqual([label]);
      expect(findAll(root, 'script')).toEqual([]);
    }),
  );
});

test('the same chart gives the same bytes', () => {
  expect(chartSvg(picture('bars', one))).toEqual(chartSvg(picture('bars', one)));
});
