import { exampleProject } from '../../../../src/checks/example.ts';
import type { Example } from '../../../../src/checks/rule.ts';

/**
 * What one rule says of a chapter's text, which stands below the heading 1.1: the place and what is printed, and after an
 * arrow what would be right, if the rule knows.
 */
export function found(rule: string, text: string, more: Partial<Example> = {}): string[] {
  return outcomes(rule, text, more)
    .filter((o) => o.status === 'fails')
    .map(({ where, result }) => `${where} ${result.printed}${result.computed === '' ? '' : ` → ${result.computed}`}`);
}

/** How many things the rule looked at. */
export const looked = (rule: string, text: string, more: Partial<Example> = {}): number => outcomes(rule, text, more).length;

function outcomes(rule: string, text: string, more: Partial<Example>) {
  return exampleProject({ says: '', text, finds: [], ...more }).outcomes.filter((o) => o.rule === rule && !o.where.startsWith('fact:'));
}
