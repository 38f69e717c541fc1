import type { Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import { fault, type Fault } from '../data/fault.ts';
import { blocksOf, textOf, type Block } from './blocks.ts';
import { identifyClauses, identifyHeadings, type Heading } from './headings.ts';
import { syntaxPlugins } from './syntax.ts';

export interface Located {
  line: number;
  column: number;
}
/** A link as written; whether its address is one of ours is decided by `parseTarget`. */
export interface ChapterLink extends Located {
  url: string;
  text: string;
}
/** A component as written. Only plain string attributes are data; others are listed by name. */
export interface ComponentUse extends Located {
  name: string;
  attributes: Record<string, string>;
  expressions: string[];
}
/** Text outside links and components. `offset` is its place in the file, in UTF-16 units. */
export interface Prose extends Located {
  text: string;
  offset: number;
  /** The same as written in the file, with its escapes and line marks. */
  raw: string;
  /** The section it stands in, if any. */
  section?: string;
}
export interface ChapterSource {
  /** YAML between the `---` lines, and the line on which it starts. */
  frontmatter?: { text: string; line: number };
  headings: Heading[];
  links: ChapterLink[];
  components: ComponentUse[];
  prose: Prose[];
  /** Paragraphs and list items with their links in place. */
  blocks: Block[];
}

const parser = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(syntaxPlugins).use(remarkMdx);

/**
 * An MDX chapter to its parts with their places, or the faults of its syntax. `document` is the slug of a gazette's document,
 * whose headings are clauses.
 */
export function parseChapter(text: string, file: string, document?: string): { chapter?: ChapterSource; faults: Fault[] } {
  let root: Root;
  try {
    root = parser.runSync(parser.parse(text)) as Root;
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { faults: [syntaxFault(error, file)] };
  }
  const source: ChapterSource = { headings: [], links: [], components: [], prose: [], blocks: [] };
  const headings: { depth: number; text: string; line: number }[] = [];
  visit(root, (node) => {
    if (node.type === 'yaml') source.frontmatter = { text: node.value, line: (node.position?.start.line ?? 1) + 1 };
    if (node.type === 'heading') headings.push({ depth: node.depth, text: textOf(node), line: placeOf(node).line });
    return undefined;
  });
  source.headings =
    document === undefined ? identifyHeadings(headings, chapterNumber(source.frontmatter?.text)) : identifyClauses(headings, document);
  visit(root, (node) => collect(node, source, text));
  source.blocks = blocksOf(root, (line) => sectionAt(source.headings, line));
  return { chapter: source, faults: [] };
}

function collect(node: Nodes, source: ChapterSource, file: string): 'skip' | undefined {
  switch (node.type) {
    case 'link':
      source.links.push({ ...placeOf(node), url: node.url, text: textOf(node) });
      return 'skip';
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      source.components.push(componentUse(node));
      return undefined;
    case 'heading':
      // Numbers in a heading are printed as part of its name; its links are checked like any other.
      visit(node, (inner) => {
        if (inner.type === 'link') collect(inner, source, file);
        return undefined;
      });
      return 'skip';
    case 'text': {
      const section = sectionAt(source.headings, placeOf(node).line);
      const offset = node.position?.start.offset ?? 0;
      const raw = file.slice(offset, node.position?.end.offset);
      source.prose.push({ ...placeOf(node), text: node.value, offset, raw, ...(section ? { section } : {}) });
      return undefined;
    }
    default:
      return undefined;
  }
}

/** Read before the front matter is validated: headings need it. */
function chapterNumber(frontmatter: string | undefined): number | undefined {
  const number = /^number:\s*(\d+)\s*$/m.exec(frontmatter ?? '')?.[1];
  return number === undefined ? undefined : Number(number);
}

/** The numbered section that a line belongs to. */
export function sectionAt(headings: readonly Heading[], line: number): string | undefined {
  return headings.findLast((h) => h.section !== undefined && h.line <= line)?.section;
}

function componentUse(node: MdxJsxFlowElement | MdxJsxTextElement): ComponentUse {
  const use: ComponentUse = { ...placeOf(node), name: node.name ?? '', attributes: {}, expressions: [] };
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') use.expressions.push('{…}');
    else if (typeof attribute.value === 'string') use.attributes[attribute.name] = attribute.value;
    else use.expressions.push(attribute.name);
  }
  return use;
}

function syntaxFault(message: VFileMessage, file: string): Fault {
  const known = SYNTAX.find(([pattern]) => pattern.test(message.reason));
  // A tag that stays open is reported where its block ends; the words of the message say where it starts.
  const start = /\((\d+):(\d+)-\d+:\d+\)/.exec(message.reason);
  return fault(file, {
    line: start ? Number(start[1]) : (message.line ?? 1),
    column: start ? Number(start[2]) : (message.column ?? 1),
    message: `MDX 语法错误：${known ? known[1] : '这里的写法无法解析'}`,
    remedy: known ? known[2] : '检查该处的 <、{ 与标签',
  });
}

const SYNTAX: [RegExp, string, string][] = [
  [/[Ee]xpected (?:a |the )?closing tag/, '标签没有闭合', '补上闭合标签，或写成 <名称 … />'],
  [/Unexpected closing tag|Unexpected closing slash/, '多出一个闭合标签', '删去它，或补上开始标签'],
  [
    /Could not parse expression|Unexpected character .* in expression|expected a corresponding closing brace/,
    '花括号里不是合法的表达式',
    '正文里的花括号写成 \\{ 与 \\}',
  ],
  [/before attribute value|in attribute value/, '属性的引号不成对', '写成 名称="值"'],
  [/import\/export/, '行首的英文被当成了程序语句', '改写该行，不要以这样的英文单词开头'],
  [/before name|in name|before attribute|in attribute|before local name/, '“<”后面不是合法的标签', '正文里的小于号写成 &lt;'],
];

function placeOf(node: Nodes): Located {
  return { line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 };
}

function visit(node: Nodes, each: (node: Nodes) => 'skip' | undefined): void {
  if (each(node) === 'skip' || !('children' in node)) return;
  for (const child of node.children) visit(child, each);
}
