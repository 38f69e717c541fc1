import { expect, test } from 'vitest';
import { feedEntries, type Corrected } from '../../../src/ledger/feed.ts';
import { atomFeed, jsonFeed, type FeedFrame } from '../../../src/site/feeds.ts';
import { smallProject } from '../support/small-project.ts';
import { atomFaults, jsonFeedFaults } from './feed-schemas.ts';

const FRAME: FeedFrame = {
  home: 'https://site.example/',
  self: 'https://site.example/feed.xml',
  whole: (path) => `https://site.example${path}`,
  day: '2020-06-01',
};
const [publication] = smallProject().publications;
const correction = (number: number, version: number, date: string, reason: string) => ({
  ...{ id: `guandu-2019/${number}`, publication: 'guandu-2019', number, version, date, kind: '更正', where: 'fact:gdp' },
  ...{ old: '1', new: '2', reason, file: '', line: 1 },
});

function corrected(published: string | undefined): Corrected[] {
  if (!publication) throw new Error('the small project has a publication');
  const corrections = [
    correction(1, 2, '2026-02-01', '“<误读>” & 笔误'),
    correction(2, 2, '2026-02-01', '“<误读>” & 笔误'),
    correction(3, 3, '2026-03-01', '漏行'),
  ];
  return [
    {
      publication,
      edition: { id: 'guandu-2019', version: 3, published, versions: {}, corrections: [], earlierTables: [], earlierFacts: [] },
      corrections: published ? corrections : [],
    },
  ];
}
const entries = feedEntries(corrected('2026-01-05'));

test('a publication is one entry on the day it was published, each later version another, the newest first', () => {
  expect(entries).toEqual([
    { path: '/reports/guandu/2019/corrections/#v3', title: '更正：官渡 2019（第 3 版）', text: '1 处：漏行', day: '2026-03-01' },
    { path: '/reports/guandu/2019/corrections/#v2', title: '更正：官渡 2019（第 2 版）', text: '2 处：“<误读>” & 笔误', day: '2026-02-01' },
    {
      path: '/reports/guandu/2019/',
      title: '新收录：官渡 2019',
      text: '官渡区市场监督管理局，二〇二〇年六月。一份小报告。',
      day: '2026-01-05',
    },
  ]);
});

test('what is not published yet is not told', () => {
  expect(feedEntries(corrected(undefined))).toEqual([]);
});

test.each([
  ['with entries', entries],
  ['without any', []],
])('the Atom feed %s is one by RFC 4287', async (_says, all) => {
  const xml = atomFeed(all, FRAME);
  expect(await atomFaults(xml)).toEqual([]);
  expect(xml.match(/<entry>/g)?.length ?? 0).toBe(all.length);
  expect(xml).toContain('xml:lang="zh-CN"');
  expect(xml).toContain(`<updated>${all[0]?.day ?? '2020-06-01'}T00:00:00.000Z</updated>`);
});

test.each([
  ['with entries', entries],
  ['without any', []],
])('the JSON feed %s is one by version 1.1', (_says, all) => {
  const json = jsonFeed(all, FRAME);
  expect(jsonFeedFaults(json)).toEqual([]);
  expect((JSON.parse(json) as { items: unknown[] }).items).toHaveLength(all.length);
});

test('the schemas refuse feeds that are none', async () => {
  const xml = atomFeed(entries, FRAME);
  expect(await atomFaults(xml.replace(/<updated>[^<]*<\/updated>/, ''))).not.toEqual([]);
  expect(await atomFaults(xml.replace('00:00:00.000Z', ''))).not.toEqual([]);
  expect(jsonFeedFaults(jsonFeed(entries, FRAME).replace('"id"', '"no"'))).not.toEqual([]);
});
