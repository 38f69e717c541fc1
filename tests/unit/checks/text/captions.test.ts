import { describe, expect, test } from 'vitest';
import { CHAPTER_1, SLOT, append, swap } from '../../support/small-project.ts';
import { ruleFaults } from '../rule-faults.ts';
import { withComplaints } from './two-tables.ts';

const PLACES = append('- id: xishan\n  name: 昆明市西山区\n  short: 西山区\n  parent: kunming\n');

/** Faults in a table of the place 官渡区 and the year 2019 with another caption, and other properties if given. */
const caption = (title: string, more: object = {}): string[] =>
  ruleFaults('caption', { ...withComplaints({ title, ...more }), 'content/places.yaml': PLACES });

describe('the year of a caption is that of its table', () => {
  test.each(['2019年投诉办结情况', '2019 年度投诉办结情况', '投诉办结情况', '12345 热线投诉办结情况'])('%s', (title) => {
    expect(caption(title)).toEqual([]);
  });

  test.each(['2018年投诉办结情况', '2020 年度投诉办结情况', '2018—2019年投诉办结情况'])('not %s', (title) => {
    expect(caption(title)).toEqual([expect.stringContaining(`标题“${title}”的年份与数据的时期（2019）不符`)]);
  });

  test('or lies within its period', () => {
    expect(caption('2018年投诉办结情况', { period: '2017/2019' })).toEqual([]);
    expect(caption('2017-2019年投诉办结情况', { period: '2017/2019' })).toEqual([]);
    expect(caption('2016-2019年投诉办结情况', { period: '2017/2019' })).toHaveLength(1);
  });

  test('or the one before, with which it is compared', () => expect(caption('2019 年比 2018 年投诉增减情况')).toEqual([]));

  test('or of one of its columns', () => {
    const fields = ['街道', '2018年', '2019年'].map((name, i) => (i ? { name, type: 'integer', unit: '件' } : { name, type: 'string' }));
    const edits = {
      ...withComplaints({ title: '2018年投诉', schema: { fields, primaryKey: ['街道'] } }),
      'data/guandu-2019/complaints.csv': '街道,2018年,2019年\n甲,1,2\n',
    };
    expect(ruleFaults('caption', edits)).toEqual([]);
  });
});

describe('the place of a caption is that of its table', () => {
  test.each(['官渡区投诉办结情况', '2019 年官渡区投诉办结情况', '昆明市投诉办结情况', '各街道与西山区的比较'])('%s', (title) => {
    expect(caption(title)).toEqual([]);
  });

  test.each(['西山区投诉办结情况', '2019年西山区投诉办结情况', '2019 年度西山区投诉办结情况'])('not %s', (title) => {
    expect(caption(title)).toEqual([expect.stringContaining(`标题“${title}”说的是西山区，数据的地区是 guandu`)]);
  });

  test('or one within it', () => expect(caption('西山区投诉办结情况', { place: 'kunming' })).toEqual([]));
});

describe('the year of a figure is one of its table', () => {
  const figure = (title: string): string[] => {
    const chart = `\n<BarChart table="complaints" category="街道" value="投诉" title="${title}" />\n`;
    return ruleFaults('caption', { ...withComplaints(), [CHAPTER_1]: swap(SLOT, chart) });
  };

  test.each(['2019 年各街道投诉', '各街道投诉', '2018—2019 年各街道投诉'])('%s', (title) => expect(figure(title)).toEqual([]));
  test('or not', () => {
    expect(figure('2018 年各街道投诉')).toEqual([expect.stringMatching(/01-macro\.mdx:14:1: 错误：标题“2018 年各街道投诉”的年份/)]);
  });
});
