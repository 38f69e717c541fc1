import { writtenIn, type Project } from '../../project/types.ts';
import { textClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { findInText, sectionAddress } from './patterns.ts';

const LIST = /(?:[\p{Script=Han}A-Za-z-]{2,16}、){2,}[\p{Script=Han}A-Za-z-]{2,16}/gu;

/** An enumeration in running text names each thing once. */
export function repeatedItems(project: Project): Claim[] {
  return writtenIn(project).flatMap((chapter) =>
    findInText(chapter, LIST, /、.*、/s).map(({ match, line, column, section }) => {
      const items = itemsOf(match[0]);
      const twice = items.find((item, i) => items.indexOf(item) < i);
      return textClaim({
        rule: 'duplicate',
        publication: chapter.publication,
        where: sectionAddress(section, chapter),
        says: '一串并列的名称各不相同',
        printed: twice ?? items[0] ?? '',
        expected: '',
        holds: twice === undefined,
        file: chapter.file,
        line,
        column,
        message: `“${twice ?? ''}”在同一串名称里列了两次`,
        remedy: '删去一个；原文如此就登记存疑（rule 为 duplicate）',
      });
    }),
  );
}

/** The names of an enumeration, without the words that lead to the first (`包括`) and away from the last (`等`). */
function itemsOf(list: string): string[] {
  const items = list.split('、');
  const [first = '', last = ''] = [items[0], items.at(-1)];
  const lead =
    /^(?:.*(?:包括|项目(?:有|为|是)|分别是|分别为|主要是|主要有|涉及|检出|含有)|有|为|是|含|由)(?=.{2,}$)/.exec(first)?.[0] ?? '';
  return [first.slice(lead.length), ...items.slice(1, -1), last.replace(/等.*$/, '')];
}
