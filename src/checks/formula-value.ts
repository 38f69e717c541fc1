import type { Node } from './formula.ts';
import { add, divide, multiply, point, subtract, type Interval } from './interval.ts';
import { sumOf, type Computed, type Source } from './statement.ts';

/** What a name stands for, and what a call (`sum(…)`, `cell(…)`) adds up. */
export interface Names<Ref> {
  name(name: string): Ref | undefined;
  call(name: string, names: readonly string[]): readonly Ref[];
}

/** The value of a side on a source, with the numbers put in for the names; undefined where one is missing. */
export function compute<Ref>(node: Node, source: Source<Ref>, names: Names<Ref>): Computed | undefined {
  switch (node.kind) {
    case 'number':
      return { range: point(node.value), arithmetic: String(node.value) };
    case 'name': {
      const ref = names.name(node.name);
      const printed = ref === undefined ? undefined : source.at(ref);
      return printed && { range: printed.interval, arithmetic: printed.label ?? printed.text };
    }
    case 'call': {
      const refs = names.call(node.name, node.names);
      const sum = sumOf(source, refs);
      return sum && { ...sum, arithmetic: refs.length > 1 ? `(${sum.arithmetic})` : sum.arithmetic };
    }
    case 'negative': {
      const value = compute(node.of, source, names);
      return value && { range: subtract(point(0), value.range), arithmetic: `-${value.arithmetic}` };
    }
    case 'operation': {
      const [left, right] = [compute(node.left, source, names), compute(node.right, source, names)];
      if (!left || !right) return undefined;
      const range = operate(node.operator, left.range, right.range);
      const arithmetic = `${inside(left, node, node.left)}${SIGNS[node.operator]}${inside(right, node, node.right)}`;
      return range && { range, arithmetic };
    }
  }
}

const SIGNS = { '+': '+', '-': '-', '*': '×', '/': '÷' } as const;

function operate(operator: keyof typeof SIGNS, a: Interval, b: Interval): Interval | undefined {
  if (operator === '+') return add(a, b);
  if (operator === '-') return subtract(a, b);
  return operator === '*' ? multiply(a, b) : divide(a, b);
}

function inside(value: Computed, parent: Extract<Node, { kind: 'operation' }>, child: Node): string {
  if (child.kind !== 'operation') return value.arithmetic;
  const weak = child.operator === '+' || child.operator === '-';
  const strong = parent.operator === '*' || parent.operator === '/';
  const needed = (weak && strong) || ((parent.operator === '-' || parent.operator === '/') && child === parent.right);
  return needed ? `(${value.arithmetic})` : value.arithmetic;
}
