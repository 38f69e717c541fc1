import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** An element of an SVG, read as XML. */
export interface SvgNode {
  name: string;
  attributes: Record<string, string>;
  children: SvgNode[];
  /** All text in it. */
  text: string;
}

type Parsed = Record<string, unknown>;

/** The root of an SVG; an error where it is not well-formed. */
export function readSvg(svg: string): SvgNode {
  const valid = XMLValidator.validate(svg);
  if (valid !== true) throw new Error(`${valid.err.line}:${valid.err.col} ${valid.err.msg}`);
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: '',
    trimValues: false,
    parseTagValue: false,
  });
  const [root] = (parser.parse(svg) as Parsed[]).flatMap(nodeOf);
  if (!root) throw new Error('no root');
  return root;
}

function nodeOf(parsed: Parsed): SvgNode[] {
  const name = Object.keys(parsed).find((key) => key !== ':@');
  if (name === undefined || name === '#text') return [];
  const inner = parsed[name] as Parsed[];
  const children = inner.flatMap(nodeOf);
  const text = inner
    .map((c) =>
      '#text' in c
        ? String(c['#text'])
        : nodeOf(c)
            .map((n) => n.text)
            .join(''),
    )
    .join('');
  return [{ name, attributes: (parsed[':@'] ?? {}) as Record<string, string>, children, text }];
}

/** All elements of a name, in document order, each with how far its groups move it. */
export function findAll(node: SvgNode, name: string, moved: readonly [number, number] = [0, 0]): (SvgNode & { dx: number; dy: number })[] {
  const [, x = '0', y = '0'] = /translate\((\S+) (\S+)\)/.exec(node.attributes['transform'] ?? '') ?? [];
  const at = [moved[0] + Number(x), moved[1] + Number(y)] as const;
  const own = node.name === name ? [{ ...node, dx: at[0], dy: at[1] }] : [];
  return [...own, ...node.children.flatMap((child) => findAll(child, name, at))];
}
