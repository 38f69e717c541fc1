import { z } from 'astro/zod';
import { RULES } from '../checks/rules/index.ts';
import { readYaml } from '../data/read-yaml.ts';
import { noteUnreadable, textOf, type Reading } from './reading.ts';
import type { DeclaredCheck } from './types.ts';

/** `data/<publication>/checks.yaml`: formulas between facts (`a = b + c`) and tables (`"cell:2-1/合计/抽检产品数"`). */
const entry = z.union([
  z.string(),
  z.strictObject({ check: z.string(), rule: z.enum(RULES.map((r) => r.id)).optional(), note: z.string().optional() }),
]);

/** What must hold between facts and tables of a publication; none where there is no `checks.yaml`. */
export function readDeclared(reading: Reading, publication: string): DeclaredCheck[] {
  const file = `data/${publication}/checks.yaml`;
  if (!reading.files.read(file)) return [];
  const text = textOf(reading, file, '声明数据之间的关系');
  if (text === undefined || text.trim() === '') return [];
  const parsed = readYaml(text, z.array(entry), file);
  noteUnreadable(reading, parsed.faults);
  return (parsed.value ?? []).map((item, i) => {
    const { check, rule } = typeof item === 'string' ? { check: item } : item;
    return {
      publication,
      text: check,
      ...(rule ? { rule } : {}),
      file,
      ...parsed.positionOf(typeof item === 'string' ? [i] : [i, 'check']),
    };
  });
}
