import type { Nodes, Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { bindNumbers } from '../../../src/markdown/bind-numbers.ts';
import { syntaxPlugins } from '../../../src/markdown/syntax.ts';

const CHAPTER = '/home/x/content/publications/guandu-2019/01-macro.mdx';
const pipeline = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(syntaxPlugins).use(remarkMdx).use(bindNumbers);

/** A chapter after the plugin. */
export async function bind(text: string, path = CHAPTER): Promise<Root> {
  return (await pipeline.run(pipeline.parse(text), { path, value: text })) as Root;
}

/** Every node of a chapter after the plugin, in reading order. */
export async function nodes(text: string, path = CHAPTER): Promise<Nodes[]> {
  const flatten = (node: Nodes): Nodes[] => [node, ...('children' in node ? node.children.flatMap((child) => flatten(child)) : [])];
  return flatten(await bind(text, path));
}
