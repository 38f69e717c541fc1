import { describe, expect, test } from 'vitest';
import type { Section } from '../../../src/project/sections.ts';
import { countProblems, followed, followersOf, problemsByChapter } from '../../../src/site/problem-groups.ts';
import { toyProblem } from './toy-problem.ts';

const section = (id: string, room: Section['room'] = 'chapter'): Section => ({
  id,
  label: id,
  title: `第 ${id} 节`,
  room,
  slug: id.split('.')[0] ?? '',
  anchor: `s${id}`,
});
const SECTIONS = ['1.1', '1.2', '2.1'].map((id) => section(id));
const CHAPTERS = ['1', '2', '3'].map((slug) => ({ slug }));

/** `1: 1.1 a b, 1.2 c`, a line for each chapter. */
const outline = (...placed: [name: string, section: string][]): string[] =>
  problemsByChapter(
    placed.map(([name, at]) => toyProblem(name, { section: at })),
    SECTIONS,
    CHAPTERS,
  ).map(
    ({ chapter, sections }) =>
      `${chapter.slug}: ${sections.map((s) => [s.section.id, ...s.problems.map((p) => p.name)].join(' ')).join(', ')}`,
  );

describe('the problems of a report', () => {
  test('stand under their chapter and section, in the order of the report', () =>
    expect(outline(['c', '2.1'], ['b', '1.2'], ['a', '1.1'])).toEqual(['1: 1.1 a, 1.2 b', '2: 2.1 c']));

  test('keep the order of their rows within a section', () => expect(outline(['b', '1.1'], ['a', '1.1'])).toEqual(['1: 1.1 b a']));

  test('leave out chapters and sections that have none', () => expect(outline(['a', '2.1'])).toEqual(['2: 2.1 a']));

  test('are none where the register is empty', () => expect(outline()).toEqual([]));

  test('are not taken from the clauses of a document', () =>
    expect(problemsByChapter([toyProblem('a', { section: '1.1' })], [section('1.1', 'document')], CHAPTERS)).toEqual([]));

  test('are counted apart from measures and plans without a problem', () =>
    expect(countProblems([toyProblem('a'), toyProblem('b', { problem: '', next: '继续抽检。' })])).toEqual({ stated: 1, plans: 1 }));
});

describe('what became of a problem', () => {
  const first = toyProblem('a');
  const second = toyProblem('b', { publication: 'jia-2020', follows: 'jia-2019#a', outcome: '已解决。' });
  const third = toyProblem('c', { publication: 'jia-2021', follows: 'jia-2019#a' });

  test('is said by the rows that follow it', () => expect(followersOf(first, [first, second, third])).toEqual([second, third]));

  test('is not said by rows that follow another of the same name', () =>
    expect(followersOf(toyProblem('a', { publication: 'yi-2019' }), [second])).toEqual([]));

  test.each([
    ['nothing', '', undefined],
    ['a problem of another publication', 'jia-2019#a', 'jia-2019/a'],
    ['a problem of its own publication', 'a', 'jia-2020/a'],
  ])('a row can follow %s', (_, follows, id) => expect(followed({ follows, publication: 'jia-2020' })).toBe(id));

  test('is not said by a row of itself', () => {
    const same = toyProblem('a', { follows: 'a' });
    expect(followersOf(same, [same])).toEqual([]);
  });
});
