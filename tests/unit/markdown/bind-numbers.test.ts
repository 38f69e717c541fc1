import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { nodes } from './bound-chapter.ts';

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

/** Components by name, attributes and text. */
async function components(text: string, path?: string): Promise<Record<string, unknown>[]> {
  return (await nodes(text, path)).flatMap((node) => {
    if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return [];
    const attributes = node.attributes.flatMap((a) => (a.type === 'mdxJsxAttribute' ? [[a.name, a.value] as const] : []));
    return [{ name: node.name, ...Object.fromEntries(attributes), text: textOf(node) }];
  });
}

const links = async (text: string, path?: string) => (await nodes(text, path)).flatMap((n) => (n.type === 'link' ? [n.url] : []));

test('a link to data becomes a component that keeps its text', async () => {
  const text = '生产总值 [**1347.01** 亿元](fact:gdp)，见[表](table:2-5)。';
  expect(await components(text)).toEqual([
    { name: 'span', class: 'nb', text: '1347.01 亿元，' },
    { name: 'Bound', url: 'fact:gdp', publication: 'guandu-2019', card: 'n1', text: '1347.01 亿元' },
    { name: 'Bound', url: 'table:2-5', publication: 'guandu-2019', card: 'n2', text: '表' },
  ]);
  expect(await links(text)).toEqual([]);
});

test('links to one datum share the card of the first', async () => {
  const bound = await components('[1 个](fact:a)、[2 个](fact:b)、[1 个](fact:a)\n\n- [1 个](fact:a)');
  expect(bound.filter(({ name }) => name === 'Bound').map(({ card, repeated }) => [card, repeated])).toEqual([
    ['n1', undefined],
    ['n2', undefined],
    ['n1', 'true'],
    ['n1', 'true'],
  ]);
});

test('ordinary links stay links', async () => {
  expect(await links('[甲](https://example.org/)与[乙](#s1.1)')).toEqual(['https://example.org/', '#s1.1']);
});

test('components learn their publication', async () => {
  expect(await components('<Table id="2-5" />\n\n<Table id="2-5" />\n\n<Other id="x" />')).toEqual([
    { name: 'Table', id: '2-5', publication: 'guandu-2019', text: '' },
    { name: 'Table', id: '2-5', publication: 'guandu-2019', text: '' },
    { name: 'Other', id: 'x', text: '' },
  ]);
});

test('the publication is read from a Windows path as well', async () => {
  const [bound] = await components('[1 个](fact:a)', String.raw`C:\site\content\publications\kunming-2020\1.mdx`);
  expect(bound).toMatchObject({ publication: 'kunming-2020' });
});

test('pages outside a publication are left as they are', async () => {
  expect(await links('[1 个](fact:a)', '/home/x/src/pages/about.mdx')).toEqual(['fact:a']);
});

test('headings get their anchors and a link to themselves', async () => {
  const headings = (await nodes('---\nnumber: 1\n---\n\n## 1.1 甲**乙**\n\n### （2）丙\n')).filter((n) => n.type === 'heading');
  expect(headings.map((h) => h.data)).toEqual([{ hProperties: { id: 's1.1' } }, { hProperties: { id: 's1.1-2' } }]);
  expect(headings.map((h) => h.children.at(-1))).toMatchObject([
    { type: 'link', url: '#s1.1', data: { hProperties: { className: ['anchor'], ariaLabel: '本节链接' } } },
    { type: 'link', url: '#s1.1-2' },
  ]);
});
