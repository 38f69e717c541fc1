import { leavesOf, type Formula, type Node } from './formula.ts';

/** The rule that a formula is of, by its operations; `percent` when its left side is a percentage. */
export function ruleOf({ right, operator }: Formula, percent: boolean): string {
  const operators = operatorsOf(right);
  if (operator !== '=') return 'range';
  if (operators.includes('/')) {
    if (!percent) return 'ratio';
    if (operators.includes('-') && hasOne(right)) return 'growth';
    return leavesOf(right).some((leaf) => leaf.kind === 'call') ? 'share' : 'rate';
  }
  if (operators.includes('-') && !operators.includes('+')) return 'difference';
  return operators.length > 0 || right.kind === 'call' ? 'sum' : 'same';
}

function operatorsOf(node: Node): string[] {
  if (node.kind === 'negative') return operatorsOf(node.of);
  return node.kind === 'operation' ? [node.operator, ...operatorsOf(node.left), ...operatorsOf(node.right)] : [];
}

/** A growth subtracts 1, or divides a difference by what it is subtracted. */
function hasOne(node: Node): boolean {
  if (node.kind !== 'operation') return false;
  const { operator, left, right } = node;
  if (operator === '-' && right.kind === 'number' && (right.value === 1 || right.value === 100)) return true;
  if (operator === '/' && left.kind === 'operation' && left.operator === '-') return JSON.stringify(left.right).includes(nameOf(right));
  return hasOne(left) || hasOne(right);
}

const nameOf = (node: Node): string => (node.kind === 'name' ? node.name : '\n');
