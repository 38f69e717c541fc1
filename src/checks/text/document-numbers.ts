import { writtenIn, type Written, type Project } from '../../project/types.ts';
import { textClaim } from '../claims.ts';
import type { Claim } from '../rule.ts';
import { findInText, sectionAddress, type Found } from './patterns.ts';

/** 发文机关代字, year in brackets of any kind, and the number: `昆政发〔2010〕59号` and what is meant to be one. */
const NUMBER =
  /([\p{Script=Han}]{1,10}?[发办字函通令质监市国][\p{Script=Han}]{0,4}?)\s?([〔[(（【])\s?(\d{4})\s?([〕\])）】])\s?(第?)\s?(\d+(?:-\d+)?)\s?(号?)/gu;
const BRACKETED_YEAR = /\d{4}\s?[〕\])）】]/;
const TITLED = /《([^《》]+)》\s?[（(]\s?([^（）()]*?[〔[【]\d{4}[〕\]】][^（）()]*?)[）)]/gu;

/** Document numbers are written 代字〔年份〕序号号. */
export function wellFormedNumbers(project: Project): Claim[] {
  return writtenIn(project).flatMap((chapter) => findInText(chapter, NUMBER, BRACKETED_YEAR).map(wellFormed));
}

/** Over all publications, one document has one number, and one number one document. */
export function consistentNumbers(project: Project): Claim[] {
  return [...consistent(project), ...ofDocuments(project)];
}

function wellFormed({ chapter, match, line, column, section }: Found): Claim {
  const [printed, agency = '', , year = '', , ordinal = '', number = ''] = match;
  const right = `${agency}〔${year}〕${number.replace(/^0+(?=\d)/, '')}号`;
  const holds = printed.replace(/\s/g, '') === right;
  return textClaim({
    rule: 'number',
    publication: chapter.publication,
    where: sectionAddress(section, chapter),
    says: '文号写作“代字〔年份〕序号号”',
    printed: printed.trim(),
    expected: right,
    holds,
    file: chapter.file,
    line,
    column,
    message: `文号“${printed.trim()}”的写法不合规范${ordinal ? '（序号前不写“第”）' : ''}`,
    remedy: `写作 ${right}；原文如此就登记存疑（rule 为 number）`,
  });
}

interface Cited {
  title: string;
  number: string;
  found: Found;
}

/** Titles that are cited with two numbers, and numbers that are cited with two titles. */
function consistent(project: Project): Claim[] {
  const cited: Cited[] = writtenIn(project).flatMap((chapter: Written) =>
    findInText(chapter, TITLED, BRACKETED_YEAR).map((found) => ({
      title: fold(found.match[1]),
      number: foldNumber(found.match[2]),
      found,
    })),
  );
  const titles = new Map<string, Cited>();
  const numbers = new Map<string, Cited>();
  return cited.map((citation) => {
    const { title, number, found } = citation;
    const byTitle = titles.get(title) ?? citation;
    const byNumber = numbers.get(number) ?? citation;
    titles.set(title, byTitle);
    numbers.set(number, byNumber);
    const otherNumber = byTitle.number === number ? undefined : byTitle;
    const otherTitle = byNumber.title === title ? undefined : byNumber;
    const other = otherNumber ?? otherTitle;
    return textClaim({
      rule: 'number',
      publication: found.chapter.publication,
      where: sectionAddress(found.section, found.chapter),
      says: '同一文件的文号前后一致',
      printed: number,
      expected: otherNumber?.number ?? '',
      holds: other === undefined,
      file: found.chapter.file,
      line: found.line,
      column: found.column,
      message: otherNumber
        ? `《${title}》在这里的文号是 ${number}，在 ${placeOf(otherNumber)} 是 ${otherNumber.number}`
        : `文号 ${number} 在这里是《${title}》，在 ${other ? placeOf(other) : ''} 是《${other?.title ?? ''}》`,
    });
  });
}

const placeOf = ({ found }: Cited): string => `${found.chapter.file}:${found.line}`;
const fold = (text = ''): string => text.replace(/\s+/g, '');
/** The number alone, without words before it (`以下简称办法，`). */
const foldNumber = (text = ''): string =>
  fold(text)
    .replace(/^.*[，,、；;]/, '')
    .replace(/[[【]/, '〔')
    .replace(/[\]】]/, '〕')
    .replace(/第(?=\d)/, '');

/** Documents of gazettes: their own numbers are well formed and unique, and citations of them give the same number. */
function ofDocuments({ documents }: Project): Claim[] {
  const numbers = new Map<string, string>();
  const byId = new Map(documents.map((d) => [d.id, d]));
  return documents.flatMap(({ id, publication, file, source, frontmatter }) => {
    const { documentNumber, cites } = frontmatter;
    const claim = (printed: string, expected: string, holds: boolean, message: string, says: string): Claim =>
      textClaim({
        rule: 'number',
        publication,
        where: `section:${id}`,
        says,
        printed,
        expected,
        holds,
        file,
        line: source.frontmatter?.line ?? 1,
        column: 1,
        message,
      });
    const cited = cites.flatMap(({ document, number }) => {
      const own = byId.get(document ?? '')?.frontmatter.documentNumber;
      if (own === undefined || number === undefined) return [];
      return [
        claim(
          number,
          own,
          foldNumber(number) === foldNumber(own),
          `所引文件的文号写作 ${number}，它自己印作 ${own}`,
          '引用的文号与被引文件一致',
        ),
      ];
    });
    if (documentNumber === undefined) return cited;
    const first = numbers.get(foldNumber(documentNumber));
    numbers.set(foldNumber(documentNumber), id);
    const unique = claim(documentNumber, '', first === undefined, `文号 ${documentNumber} 与 ${first ?? ''} 重复`, '一个文号只有一个文件');
    return [unique, ...cited];
  });
}
