import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { bind } from './bound-chapter.ts';

const MARKS: Partial<Record<Nodes['type'], [string, string]>> = {
  emphasis: ['*', '*'],
  strong: ['**', '**'],
  link: ['<', '>'],
  listItem: ['- ', ''],
};

/** A chapter in short: `{…}` is held together, `[…]` is bound, `<…>` an ordinary link. */
function outline(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const inner = node.children.map((child) => outline(child)).join('');
  if (node.type === 'mdxJsxTextElement' && node.name === 'Bound') return `[${inner}]`;
  if (node.type === 'mdxJsxTextElement' && node.name === 'span') {
    expect(node.attributes).toEqual([{ type: 'mdxJsxAttribute', name: 'class', value: 'nb' }]);
    return `{${inner}}`;
  }
  const [before, after] = MARKS[node.type] ?? ['', ''];
  return before + inner + after;
}

test.each<[string, text: string, expected: string]>([
  ['a mark that opens before it', '产值（[3 个](fact:a)以上）', '产值{（[3 个]}以上）'],
  ['a mark that closes after it', '产值 [3 个](fact:a)，其中', '产值 {[3 个]，}其中'],
  ['marks on both sides', '产值（[3 个](fact:a)）多', '产值{（[3 个]）}多'],
  ['all marks of a run', '产值《（[3 个](fact:a)）》。又', '产值{《（[3 个]）》。}又'],
  ['no mark that stands farther off', '（产值 [3 个](fact:a)多）', '（产值 [3 个]多）'],
  ['no mark that opens after it', '产值 [3 个](fact:a)（甲）', '产值 [3 个]（甲）'],
  ['no mark that closes before it', '甲，[3 个](fact:a)多', '甲，[3 个]多'],
  ['nothing where there is nothing', '[3 个](fact:a)', '[3 个]'],
  ['a cell', '（[3 个](cell:1/2/3)）', '{（[3 个]）}'],
  ['a term', '[产值](term:gdp)、', '{[产值]、}'],
  ['the marks between two of them with the first', '[1](fact:a)、[2](fact:b)。', '{[1]、}{[2]。}'],
  ['a mark that closes and one that opens, each with its own', '[1](fact:a)，（[2](fact:b)）', '{[1]，}{（[2]）}'],
  ['them in emphasis', '甲*乙（[3 个](fact:a)）*', '甲*乙{（[3 个]）}*'],
  ['them in strong text', '**乙 [3 个](fact:a)，**丙', '**乙 {[3 个]，}**丙'],
  ['them in list items', '- 甲 [1 个](fact:a)；\n- （[2 个](fact:b)）', '- 甲 {[1 个]；}- {（[2 个]）}'],
  ['them in a quotation', '> 甲 [1 个](fact:a)。', '甲 {[1 个]。}'],
  ['them in a component', '<Note>甲 [1 个](fact:a)。</Note>', '甲 {[1 个]。}'],
  ['no mark of a neighbour in bold', '**甲（**[3 个](fact:a)**）乙**', '**甲（**[3 个]**）乙**'],
  ['a mark though the other neighbour is bold', '**甲**[3 个](fact:a)，乙', '**甲**{[3 个]，}乙'],
  ['a number in bold', '甲 [**3** 个](fact:a)，', '甲 {[**3** 个]，}'],
  ['no table', '见（[表](table:2-5)）。', '见（[表]）。'],
  ['no section', '见（[节](section:1.1)）。', '见（[节]）。'],
  ['no ordinary link', '见（[甲](https://example.org/)）。', '见（<甲>）。'],
])('holds %s', async (_what, text, expected) => {
  expect(outline(await bind(text))).toBe(expected);
});

test('keeps the number the first child when nothing opens before it', async () => {
  const [paragraph] = (await bind('产值 [3 个](fact:a)，')).children;
  const held = paragraph?.type === 'paragraph' ? paragraph.children[1] : undefined;
  expect(held && 'children' in held ? held.children.map((c) => c.type) : []).toEqual(['mdxJsxTextElement', 'text']);
});
