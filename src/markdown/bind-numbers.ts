import type { Heading, Link, Nodes, Parents, PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import type { VFile } from 'vfile';
import { COMPONENTS } from '../binding/components.ts';
import { parseTarget } from '../binding/target.ts';
import { textOf } from './blocks.ts';
import { identifyClauses, identifyHeadings } from './headings.ts';

/**
 * Remark plugin: links to data become components, headings get their anchors, and every component learns its
 * publication. Rendering looks the data up; the checker has proved them before.
 */
export function bindNumbers() {
  return (root: Root, file: VFile): void => {
    const publication = publicationOf(file);
    numberHeadings(root, file);
    if (publication === undefined) return;
    const cards = new Map<string, string>();
    walk(root, (node, parent, index) => {
      if (node.type === 'link') {
        const bound = bindLink(node, publication, cards);
        if (bound) parent.children[index] = bound;
      } else if (isJsx(node) && node.name && node.name in COMPONENTS) {
        node.attributes.push(attribute('publication', publication));
      }
    });
    // Collected first: holding makes new parents, which need no second look.
    const parents: Parents[] = [root];
    walk(root, (node) => {
      if ('children' in node) parents.push(node);
    });
    parents.forEach(holdPunctuation);
  };
}

const OPENING = /[（《“‘【〔]+$/;
const CLOSING = /^[，。；：、！？）》”’】〕]+/;

/** Keeps a number's button on one line with the punctuation beside it, which browsers would part from it. */
function holdPunctuation(parent: Parents): void {
  parent.children.forEach((child, index) => {
    if (!opensCard(child)) return;
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
    const opening = before?.type === 'text' ? (OPENING.exec(before.value)?.[0] ?? '') : '';
    const closing = after?.type === 'text' ? (CLOSING.exec(after.value)?.[0] ?? '') : '';
    if (opening + closing === '') return;
    if (before?.type === 'text') before.value = before.value.slice(0, before.value.length - opening.length);
    if (after?.type === 'text') after.value = after.value.slice(closing.length);
    const text = (value: string): Nodes[] => (value === '' ? [] : [{ type: 'text', value }]);
    parent.children[index] = {
      type: 'mdxJsxTextElement',
      name: 'span',
      attributes: [attribute('class', 'nb')],
      children: [...text(opening), child, ...text(closing)],
    } as MdxJsxTextElement;
  });
}

function opensCard(node: Nodes): node is MdxJsxTextElement {
  if (node.type !== 'mdxJsxTextElement' || node.name !== 'Bound') return false;
  const url = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === 'url')?.value;
  return typeof url === 'string' && /^(?:fact|cell|term):/.test(url);
}

const isJsx = (node: Nodes): node is MdxJsxFlowElement | MdxJsxTextElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

const attribute = (name: string, value: string) => ({ type: 'mdxJsxAttribute' as const, name, value });

function publicationOf(file: VFile): string | undefined {
  return /content[\\/]publications[\\/]([^\\/]+)[\\/]/.exec(file.path)?.[1];
}

/** Several links to one datum share the card of the first. */
function bindLink(link: Link, publication: string, cards: Map<string, string>): PhrasingContent | undefined {
  if (!parseTarget(link.url, publication)) return undefined;
  const known = cards.get(link.url);
  const card = known ?? `n${cards.size + 1}`;
  cards.set(link.url, card);
  return {
    type: 'mdxJsxTextElement',
    name: 'Bound',
    attributes: [
      attribute('url', link.url),
      attribute('publication', publication),
      attribute('card', card),
      ...(known ? [attribute('repeated', 'true')] : []),
    ],
    children: link.children,
  };
}

/** Astro hands a file's front matter to its plugins. */
function chapterOf(file: VFile): number | undefined {
  const { astro } = file.data as { astro?: { frontmatter?: { number?: unknown } } };
  const number = astro?.frontmatter?.number;
  return typeof number === 'number' ? number : undefined;
}

/** `kzf-2010-59` for a document of a gazette. */
function documentOf(file: VFile): string | undefined {
  return /[\\/]documents[\\/]([^\\/]+)\.mdx$/.exec(file.path)?.[1];
}

function numberHeadings(root: Root, file: VFile): void {
  const nodes: Heading[] = [];
  walk(root, (node) => {
    if (node.type === 'heading') nodes.push(node);
  });
  const headings = nodes.map((node) => ({ depth: node.depth, text: textOf(node), line: node.position?.start.line ?? 0 }));
  const document = documentOf(file);
  const named = document === undefined ? identifyHeadings(headings, chapterOf(file)) : identifyClauses(headings, document);
  nodes.forEach((node, i) => {
    const id = named[i]?.id;
    if (!id) return;
    node.data = { ...node.data, hProperties: { id } };
    node.children.push({
      type: 'link',
      url: `#${id}`,
      children: [{ type: 'text', value: '#' }],
      data: { hProperties: { className: ['anchor'], ariaLabel: '本节链接' } },
    });
  });
}

function walk(node: Nodes, each: (node: Nodes, parent: Parents, index: number) => void): void {
  if (!('children' in node)) return;
  const parent = node;
  parent.children.forEach((child, index) => {
    each(child, parent, index);
    walk(child, each);
  });
}
