import { parsePeriod } from '../../data/period.ts';
import { writtenIn, type Project, type Written } from '../../project/types.ts';
import { textClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { findInText, sectionAddress } from './patterns.ts';

const DATE =
  /(?:(截至|截止到?|截止于)\s*)?(\d{4})\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日(\s*(?:前|之前|以前)(?=完成|报送|上报|办结|整改|提交|落实|全部|实现|,|，)|\s*止)?/gu;

/** Dates exist; what is reported as of a day is not later than the document, and what is due by a day not earlier. */
export function dateClaims(project: Project): Claim[] {
  const issued = new Map([
    ...project.publications.map((p) => [p.id, p.date] as const),
    ...project.documents.map((d) => [d.id, d.frontmatter.date ?? ''] as const),
  ]);
  const dateOf = ({ id, publication }: Pick<Written, 'id' | 'publication'>): string => issued.get(id) || (issued.get(publication) ?? '');
  return [
    ...writtenIn(project).flatMap((chapter) =>
      findInText(chapter, DATE).map(({ match, line, column, section }) => {
        const [printed, until = '', year = '', month = '', day = '', due = ''] = match;
        const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
        const date = dateOf(chapter);
        const exists = parsePeriod(iso) !== undefined;
        const tooLate = until !== '' && exists && date !== '' && iso.slice(0, date.length) > date;
        const tooEarly =
          /前/.test(due) && exists && date !== '' && iso.slice(0, date.length) < date && Number(year) === Number(date.slice(0, 4));
        const problem = !exists ? '日历上没有这一天' : tooLate ? `晚于成文时间 ${date}` : tooEarly ? `期限早于成文时间 ${date}` : '';
        return textClaim({
          rule: 'date',
          publication: chapter.publication,
          where: sectionAddress(section, chapter),
          says: '日期存在，且与成文时间不冲突',
          printed: printed.trim(),
          expected: '',
          holds: problem === '',
          file: chapter.file,
          line,
          column,
          message: `“${printed.trim()}”${problem}`,
        });
      }),
    ),
    ...taskClaims(project),
    ...project.facts.map((fact) => {
      const end = parsePeriod(fact.period)?.end ?? '';
      const date = issued.get(fact.publication) ?? '';
      const planned =
        /目标|计划|规划|预计|力争|拟|期末|十四五|十三五/.test(fact.scope + (fact.indicator ?? '')) ||
        /target|plan/.test(fact.indicator ?? '');
      const holds = planned || date === '' || end.slice(0, date.length) <= date || /^以上|不低于|不少于/.test(fact.qualifier);
      return textClaim({
        rule: 'date',
        publication: fact.publication,
        where: `fact:${fact.name}`,
        says: '数据的时期不晚于成文时间',
        printed: fact.period,
        expected: '',
        holds,
        file: fact.file,
        line: fact.line,
        column: 1,
        message: `数据点“${fact.name}”的时期 ${fact.period} 到成文时（${date}）还没有结束`,
        remedy: '改正 period；若是目标，在 scope 里写明“目标”',
      });
    }),
  ];
}

/** What a document orders cannot be due before the document was made. */
function taskClaims({ registers, documents }: Project): Claim[] {
  const made = new Map(documents.map((d) => [d.id, d.frontmatter.date ?? '']));
  return registers.tasks.flatMap((task) => {
    const date = made.get(task.document) ?? '';
    const end = parsePeriod(task.deadline)?.end;
    if (date === '' || end === undefined) return [];
    const where = `section:${task.document}${task.clause === '' ? '' : `/${task.clause}`}`;
    return [
      textClaim({
        rule: 'date',
        publication: task.publication,
        where,
        says: '期限不早于成文日期',
        printed: task.deadlinePrinted || task.deadline,
        expected: '',
        holds: end.slice(0, date.length) >= date,
        file: task.file,
        line: task.line,
        column: 1,
        message: `“${task.task}”的期限 ${task.deadline} 早于成文日期 ${date}`,
        remedy: `对照原件；原文如此就登记存疑（where 为 ${where}，rule 为 date）`,
      }),
    ];
  });
}
