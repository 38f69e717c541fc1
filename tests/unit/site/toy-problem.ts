import type { Problem } from '../../../src/project/registers.ts';

/** A problem of `jia-2019` in section 1.1, with what a test says of it. */
export function toyProblem(name: string, said: Partial<Problem> = {}): Problem {
  const { publication = 'jia-2019' } = said;
  return {
    id: `${publication}/${name}`,
    publication,
    name,
    section: '1.1',
    department: '',
    topic: '',
    problem: '抽检覆盖面不够。',
    measure: '',
    next: '',
    indicator: '',
    target: '',
    follows: '',
    outcome: '',
    file: `data/${publication}/problems.csv`,
    line: 2,
    ...said,
  };
}
