/** Questions written from reading the sources, answered from the real values of the site. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { currentProject } from '../../../src/project/current.ts';
import { answering, judgeAnswer, readAskedValues } from '../../search/answers.ts';

test('most questions for a number are answered at once, and hardly one wrongly', () => {
  const answer = answering(currentProject(join(import.meta.dirname, '../../..')));
  const asked = readAskedValues();
  const judged = asked.map((each) => ({ each, answers: answer(each.query), verdict: judgeAnswer(each, answer(each.query)) }));
  const of = (verdict: string) => judged.filter((j) => j.verdict === verdict);
  const said = of('wrong').map(
    ({ each, answers }) => `${each.query}：${answers[0]?.title ?? ''} ${answers[0]?.value ?? ''}，应为 ${each.values.join('、')}`,
  );
  expect(asked.length).toBeGreaterThanOrEqual(70);
  expect(said.length / asked.length, said.join('\n')).toBeLessThanOrEqual(0.03);
  expect(
    of('right').length / asked.length,
    of('none')
      .map(({ each }) => each.query)
      .join('\n'),
  ).toBeGreaterThanOrEqual(0.8);
});
