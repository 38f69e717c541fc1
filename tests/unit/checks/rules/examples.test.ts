import { describe, expect, test } from 'vitest';
import { exampleProject, foundIn } from '../../../../src/checks/example.ts';
import { RULES } from '../../../../src/checks/rules/index.ts';

describe.each(RULES.filter((rule) => rule.examples.length > 0))('$id', (rule) => {
  test.each(rule.examples)('$says', (example) => {
    expect(foundIn(example, rule.id)).toEqual(example.finds);
  });

  test.each(rule.examples.filter((example) => example.finds.length === 0))('all is right: $says', (example) => {
    const { faults } = exampleProject(example);
    expect(faults.filter((fault) => fault.severity === 'error')).toEqual([]);
  });
});

test('every rule has an example in which all is right and one in which something is not, or is for people to judge', () => {
  const judged = RULES.filter((r) => !r.examples.some((e) => e.finds.length > 0) || !r.examples.some((e) => e.finds.length === 0));
  expect(judged.map((r) => r.id)).toEqual(['text', 'erratum']);
});
