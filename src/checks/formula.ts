import jsep, { type CoreExpression, type Expression } from 'jsep';
import { halfWidth } from '../data/cell.ts';

// The parser's own language is JavaScript's; a check needs the four operations and equality.
jsep.removeAllBinaryOps();
jsep.removeAllUnaryOps();
jsep.removeAllLiterals();
for (const [operator, precedence] of Object.entries({ '=': 1, '<=': 1, '>=': 1, '+': 9, '-': 9, '*': 10, '/': 10 })) {
  jsep.addBinaryOp(operator, precedence);
}
jsep.addUnaryOp('-');
// Ids of facts have hyphens; so a minus sign stands between spaces.
jsep.addIdentifierChar('-');

/** A formula that cannot be used: what is wrong, and where in its text (0-based). */
export interface FormulaProblem {
  message: string;
  offset: number;
  remedy?: string;
}

/** `合格率 = 合格 / (总批次 - 仅出数据) * 100`, parsed: both sides, and how they compare. */
export interface Formula {
  text: string;
  left: Node;
  right: Node;
  operator: '=' | '<=' | '>=';
}

export type Node =
  | { kind: 'number'; value: number }
  | { kind: 'name'; name: string; offset: number }
  | { kind: 'call'; name: string; names: string[]; offset: number }
  | { kind: 'negative'; of: Node }
  | { kind: 'operation'; operator: '+' | '-' | '*' | '/'; left: Node; right: Node };

/** A call alone (`total("合计")`) or a comparison. */
export type ParsedFormula = { formula: Formula } | { call: Extract<Node, { kind: 'call' }> } | { problem: FormulaProblem };

/** A name as it stands in a formula: in quotes where it is not made of letters alone. */
export const nameIn = (name: string): string => (/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name) ? name : `"${name}"`);

class Unusable extends Error {
  readonly offset: number;
  constructor(message: string, offset = 0) {
    super(message);
    this.offset = offset;
  }
}

/** Full-width signs and × ÷ ≤ ≥ are folded first. A name with other signs in it stands in quotes: `"2019年"`. */
export function parseFormula(text: string): ParsedFormula {
  const folded = halfWidth(text).replace(/[×✕]/g, '*').replace(/÷/g, '/').replace(/≤/g, '<=').replace(/≥/g, '>=');
  try {
    const root = jsep(folded);
    const at = placesIn(folded);
    if (root.type === 'CallExpression') return { call: nodeOf(root, at) as Extract<Node, { kind: 'call' }> };
    if (root.type === 'Compound') throw new Unusable('这里缺少运算符；减号两边要有空格');
    const operator = (root as { operator?: unknown }).operator;
    if (root.type !== 'BinaryExpression' || (operator !== '=' && operator !== '<=' && operator !== '>='))
      throw new Unusable('要写成等式，如 抽检 = 合格 + 不合格');
    const { left, right } = root as unknown as { left: Expression; right: Expression };
    return { formula: { text, operator, left: nodeOf(left, at), right: nodeOf(right, at) } };
  } catch (error) {
    if (error instanceof Unusable) return { problem: { message: error.message, offset: error.offset } };
    const { index = 0 } = error as { index?: number };
    if (!(error instanceof Error)) throw error;
    return {
      problem: {
        message: '算式写法不对',
        offset: Math.min(index, text.length),
        remedy: '名称含数字开头、空格或符号的，用引号括起，如 "2019年"',
      },
    };
  }
}

/** The parser keeps no places: names are looked up whole, in the order in which the formula is read. */
function placesIn(text: string): (name: string) => number {
  let from = 0;
  return (name) => {
    const isPart = (char: string | undefined): boolean => char !== undefined && /[\p{L}\p{N}_-]/u.test(char);
    for (let index = text.indexOf(name, from); index >= 0; index = text.indexOf(name, index + 1)) {
      if (isPart(text[index - 1]) || isPart(text[index + name.length])) continue;
      from = index + name.length;
      return index;
    }
    return 0;
  };
}

function nodeOf(parsed: Expression, at: (name: string) => number): Node {
  const expression = parsed as CoreExpression;
  switch (expression.type) {
    case 'Literal': {
      const { value } = expression;
      if (typeof value === 'number') return { kind: 'number', value };
      const name = typeof value === 'string' ? value : expression.raw;
      return { kind: 'name', name, offset: at(name) };
    }
    case 'Identifier': {
      const { name } = expression;
      return /^-?\d+(?:\.\d+)?$/.test(name) ? { kind: 'number', value: Number(name) } : { kind: 'name', name, offset: at(name) };
    }
    case 'UnaryExpression':
      return { kind: 'negative', of: nodeOf(expression.argument, at) };
    case 'CallExpression': {
      const callee = expression.callee as CoreExpression;
      const name = callee.type === 'Identifier' ? callee.name : '';
      const offset = at(name);
      const names = expression.arguments.map((argument) => {
        const node = nodeOf(argument, at);
        if (node.kind !== 'name') throw new Unusable(`${name}(…) 里要写名称`, offset);
        return node.name;
      });
      return { kind: 'call', name, names, offset };
    }
    case 'BinaryExpression': {
      const { operator } = expression;
      if (operator !== '+' && operator !== '-' && operator !== '*' && operator !== '/')
        throw new Unusable('一个算式只有一个等号', at(operator));
      return { kind: 'operation', operator, left: nodeOf(expression.left, at), right: nodeOf(expression.right, at) };
    }
    default:
      throw new Unusable('算式里只用名称、数字、括号和 + - × ÷');
  }
}

/** All names and calls of a side, in reading order. */
export function leavesOf(node: Node): Extract<Node, { kind: 'name' | 'call' }>[] {
  if (node.kind === 'operation') return [...leavesOf(node.left), ...leavesOf(node.right)];
  if (node.kind === 'negative') return leavesOf(node.of);
  return node.kind === 'number' ? [] : [node];
}
