import { expect, test } from 'vitest';
import { textWidth } from '../../../src/charts/text.ts';
import { cardSvg, type Card } from '../../../src/images/card-svg.ts';
import { chapterCard, publicationCard } from '../../../src/images/cards.ts';
import { smallProject } from '../support/small-project.ts';
import { findAll, readSvg } from './read-svg.ts';

const LONG = '昆明市官渡区人民政府关于进一步加强食品安全、产品质量、工程质量、服务质量和环境质量监督管理工作的实施意见（试行）'.repeat(3);
const figure = { value: '1347.01', unit: '亿元', label: LONG };

test.each<[string, Partial<Card>]>([
  ['a long title', { title: LONG }],
  ['long figures', { figures: [figure, figure, figure] }],
  ['one long figure', { title: LONG, figures: [figure] }],
  ['long text and a long foot', { kicker: LONG, text: LONG, foot: LONG }],
])('%s stays within the card', (_, more) => {
  const card: Card = { kicker: '甲', title: '乙', figures: [], text: '丙', foot: '丁', ...more };
  const texts = findAll(readSvg(cardSvg(card)), 'text');
  expect(texts.length).toBeGreaterThan(3);
  const baselines = texts.map((t) => Number(t.attributes['y']));
  expect(Math.max(...baselines)).toBeLessThan(600);
  for (const { text, attributes } of texts) {
    const width = (textWidth(text) * Number(attributes['font-size'] ?? 26)) / 14.7;
    const x = Number(attributes['x']);
    expect(attributes['class']?.includes('end') ? x - width : x).toBeGreaterThan(60);
    expect(attributes['class']?.includes('end') ? x : x + width).toBeLessThan(1200);
  }
  // The title ends above what stands below it.
  const [title, below] = [
    texts.filter((t) => t.attributes['class'] === 'song' && t.attributes['font-size'] !== '62'),
    texts.find((t) => t.text.startsWith('1347')),
  ];
  if (below)
    for (const t of title.filter((t) => t.text !== '质鉴'))
      expect(Number(t.attributes['y'])).toBeLessThan(Number(below.attributes['y']) - 70);
});

test("a publication's card has its key figures, a chapter's the first one that it binds", () => {
  const project = smallProject();
  const [publication] = project.publications;
  const chapter = project.chapters.find((c) => c.source.links.some(({ url }) => url.startsWith('fact:')));
  if (!publication || !chapter) throw new Error('the small project has neither');
  const bound = chapter.source.links.flatMap(({ url }) => project.facts.filter((f) => url === `fact:${f.name}` && f.indicator !== null));
  const [first] = bound;
  if (!first) throw new Error('the chapter binds no fact of an indicator');
  const own = publicationCard({ ...publication, keyFacts: [first.name] }, project);
  expect(own.figures.map((f) => f.value)).toEqual([expect.stringContaining(first.number)]);
  expect(chapterCard(chapter, publication, project).figures).toEqual(own.figures);
  expect(chapterCard(chapter, publication, project).title).toBe(chapter.frontmatter.title);
});
