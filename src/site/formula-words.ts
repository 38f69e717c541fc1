import { parseTarget } from '../binding/target.ts';
import { leavesOf, parseFormula, type Node } from '../checks/formula.ts';
import type { Outcome } from '../checks/outcomes.ts';
import { factTitle } from './bound.ts';
import { getFact, getTable } from './collections.ts';

/** What a check says, in words: of a declared formula, `合格率 = 合格 / 抽检 * 100` is `合格率＝合格÷抽检`. */
export async function saysOf({ says, declared, publication, table, where }: Outcome): Promise<string> {
  const parsed = declared ? parseFormula(says) : undefined;
  if (!parsed || !('formula' in parsed)) return says;
  const { left, right, operator } = parsed.formula;
  const names = new Map<string, string>();
  const place = parseTarget(where, publication);
  // What is said of a cell stands below its table's name.
  let last = typeof place === 'object' && place.kind === 'cell' ? await tableName(`${place.publication}/${place.table}`) : '';
  for (const leaf of [...leavesOf(left), ...leavesOf(right)]) {
    const { label, title } = await nameOf(leaf, table === undefined ? publication : undefined);
    names.set(keyOf(leaf), title === last ? label : title + label);
    last = title || last;
  }
  return `${words(left, names)}${SIGNS[operator]}${words(withoutHundred(right), names)}`;
}

const SIGNS = { '=': '＝', '<=': '≤', '>=': '≥', '+': '＋', '-': '－', '*': '×', '/': '÷' } as const;

type Leaf = ReturnType<typeof leavesOf>[number];
const keyOf = (leaf: Leaf): string => (leaf.kind === 'name' ? leaf.name : `${leaf.name}(${leaf.names.join()})`);

/** How readers call a number, and its table where it is of one. Within a table, names are those of columns. */
async function nameOf(leaf: Leaf, publication: string | undefined): Promise<{ label: string; title: string }> {
  if (publication === undefined) {
    if (leaf.kind === 'name') return { label: leaf.name, title: '' };
    return { label: leaf.name === 'cell' ? leaf.names.join('的') : `各行${leaf.names.join('、')}之和`, title: '' };
  }
  if (leaf.kind === 'call') {
    const [table = '', column = ''] = leaf.names;
    return { label: `各行${column}之和`, title: await tableName(`${publication}/${table}`) };
  }
  const target = parseTarget(leaf.name.includes(':') ? leaf.name : `fact:${leaf.name}`, publication);
  if (typeof target !== 'object' || (target.kind !== 'cell' && target.kind !== 'fact')) return { label: leaf.name, title: '' };
  if (target.kind === 'fact') return { label: await factTitle(await getFact(`${target.publication}/${target.id}`)), title: '' };
  const label = `${target.key.replaceAll('/', '的')}的${target.field}`;
  return { label, title: await tableName(`${target.publication}/${target.table}`) };
}

async function tableName(id: string): Promise<string> {
  const { number, title } = await getTable(id);
  return `${number ?? `“${title}”`} `;
}

/** A percentage is its quotient; that it is times 100 goes without saying. */
function withoutHundred(node: Node): Node {
  const isPercent = node.kind === 'operation' && node.operator === '*' && node.right.kind === 'number' && node.right.value === 100;
  return isPercent ? node.left : node;
}

function words(node: Node, names: ReadonlyMap<string, string>): string {
  switch (node.kind) {
    case 'number':
      return String(node.value);
    case 'negative':
      return `－${words(node.of, names)}`;
    case 'operation':
      return `${operand(node.left, node, names)}${SIGNS[node.operator]}${operand(node.right, node, names)}`;
    default:
      return names.get(keyOf(node)) ?? keyOf(node);
  }
}

/** In brackets where the order of operations would otherwise be another. */
function operand(node: Node, parent: Extract<Node, { kind: 'operation' }>, names: ReadonlyMap<string, string>): string {
  const text = words(node, names);
  if (node.kind !== 'operation') return text;
  const isSum = node.operator === '+' || node.operator === '-';
  const isProduct = parent.operator === '*' || parent.operator === '/';
  const isAfter = node === parent.right && (parent.operator === '-' || parent.operator === '/');
  return (isSum && isProduct) || isAfter ? `（${text}）` : text;
}
