import type { Problem } from '../project/registers.ts';
import type { Section } from '../project/sections.ts';

export interface ProblemChapter<C> {
  chapter: C;
  sections: { section: Section; problems: Problem[] }[];
}

/** Problems by chapter and section in the order of the report; chapters and sections without any are left out. */
export function problemsByChapter<C extends { slug: string }>(
  problems: readonly Problem[],
  sections: readonly Section[],
  chapters: readonly C[],
): ProblemChapter<C>[] {
  const bySection = Map.groupBy(problems, (p) => p.section);
  return chapters.flatMap((chapter) => {
    const own = sections
      .filter((s) => s.room === 'chapter' && s.slug === chapter.slug)
      .flatMap((section) => {
        const found = bySection.get(section.id);
        return found ? [{ section, problems: found }] : [];
      });
    return own.length ? [{ chapter, sections: own }] : [];
  });
}

/** `guandu-2019/p-3-1`: the problem that a row takes up again; undefined for a new one. */
export function followed({ follows, publication }: Pick<Problem, 'follows' | 'publication'>): string | undefined {
  if (follows === '') return undefined;
  return follows.includes('#') ? follows.replace('#', '/') : `${publication}/${follows}`;
}

/** The rows that say what became of a problem, in the order of `all`. */
export function followersOf(problem: Pick<Problem, 'id'>, all: readonly Problem[]): Problem[] {
  return all.filter((row) => row.id !== problem.id && followed(row) === problem.id);
}

/** How many rows state a problem, and how many only a measure or a plan. */
export function countProblems(problems: readonly Problem[]): { stated: number; plans: number } {
  const stated = problems.filter((p) => p.problem !== '').length;
  return { stated, plans: problems.length - stated };
}
