import type { List, Nodes, PhrasingContent, Root } from 'mdast';

/** A stretch of a block's text: plain, or the text of a link. */
export interface Part {
  text: string;
  /** The link's address. */
  url?: string;
  line: number;
  column: number;
}

/** A paragraph of running text, or the first paragraph of a list item, in reading order. */
export interface Block {
  line: number;
  column: number;
  parts: Part[];
  /** The section it stands in, if any. */
  section?: string;
  /** For items: which list of the chapter, counted from 1. Nested lists are lists of their own. */
  list?: number;
}

/** All blocks of a chapter. Text of headings and inside components' attributes is none. */
export function blocksOf(root: Root, sectionAt: (line: number) => string | undefined): Block[] {
  const blocks: Block[] = [];
  let lists = 0;
  const add = (node: Extract<Nodes, { type: 'paragraph' }>, list?: number): void => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const section = sectionAt(line);
    const parts = node.children.flatMap((child) => partsOf(child));
    if (parts.length) blocks.push({ line, column, parts, ...(section ? { section } : {}), ...(list ? { list } : {}) });
  };
  const visit = (node: Nodes): void => {
    if (node.type === 'paragraph') add(node);
    else if (node.type === 'list') visitList(node);
    else if ('children' in node && node.type !== 'heading') node.children.forEach(visit);
  };
  const visitList = (list: List): void => {
    const number = ++lists;
    for (const item of list.children) {
      const [first, ...rest] = item.children;
      if (first?.type === 'paragraph') add(first, number);
      else if (first) visit(first);
      rest.forEach(visit);
    }
  };
  visit(root);
  return blocks;
}

function partsOf(node: PhrasingContent): Part[] {
  const { line = 1, column = 1 } = node.position?.start ?? {};
  if (node.type === 'link') return [{ text: textOf(node), url: node.url, line, column }];
  if ('value' in node && typeof node.value === 'string') return [{ text: node.value, line, column }];
  if (node.type === 'break') return [{ text: '\n', line, column }];
  return 'children' in node ? node.children.flatMap((child) => partsOf(child)) : [];
}

/** The text of a node and all in it. */
export function textOf(node: Nodes): string {
  if ('value' in node && typeof node.value === 'string') return node.value;
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : '';
}

const texts = new WeakMap<Block, string>();

/** The whole text of a block; every rule about text asks for it. */
export function blockText(block: Block): string {
  const known = texts.get(block) ?? block.parts.map((part) => part.text).join('');
  texts.set(block, known);
  return known;
}

/** Line and column of an offset in a block's text. */
export function placeIn(block: Block, offset: number): { line: number; column: number } {
  let rest = offset;
  for (const part of block.parts) {
    if (rest < part.text.length || part === block.parts.at(-1)) {
      const before = part.text.slice(0, Math.max(0, rest)).split('\n');
      const breaks = before.length - 1;
      return { line: part.line + breaks, column: breaks ? (before.at(-1)?.length ?? 0) + 1 : part.column + rest + (part.url ? 1 : 0) };
    }
    rest -= part.text.length;
  }
  return { line: block.line, column: block.column };
}
