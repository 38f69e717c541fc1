import { z } from 'astro/zod';
import { readYaml, type Position } from '../data/read-yaml.ts';
import { keeping, noteUnreadable, textOf, type Reading } from './reading.ts';
import type { DeclaredCheck } from './types.ts';

/** `data/<publication>/checks.yaml`: formulas between facts (`a = b + c`) and tables (`"cell:2-1/合计/抽检产品数"`). */
const entry = z.union([z.string(), z.strictObject({ check: z.string(), rule: z.string().optional(), note: z.string().optional() })]);

/** What must hold between facts and tables of a publication; none where there is no `checks.yaml`. */
export function readDeclared(reading: Reading, publication: string): DeclaredCheck[] {
  const file = `data/${publication}/checks.yaml`;
  if (!reading.files.read(file)) return [];
  const text = textOf(reading, file, '声明数据之间的关系');
  if (text === undefined || text.trim() === '') return [];
  const parsed = readYaml(text, z.array(entry), file, keeping(reading, text));
  noteUnreadable(reading, parsed.faults);
  const lines = text.split(/\r?\n/);
  return (parsed.value ?? []).map((item, i) => {
    const { check, rule } = typeof item === 'string' ? { check: item } : item;
    const at = parsed.positionOf(typeof item === 'string' ? [i] : [i, 'check']);
    const named = rule === undefined ? {} : { rule, ruleAt: parsed.positionOf([i, 'rule']) };
    return { publication, text: check, ...named, file, ...insideQuotes(lines, at) };
  });
}

/** Where a text begins after its opening quote, and how its line goes on from there. */
export function insideQuotes(lines: readonly string[], { line, column }: Position): { line: number; column: number; raw: string } {
  const source = lines[line - 1] ?? '';
  const first = /^["']/.test(source.slice(column - 1)) ? column + 1 : column;
  return { line, column: first, raw: source.slice(first - 1) };
}
