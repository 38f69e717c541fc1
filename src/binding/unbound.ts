import { halfWidth } from '../data/cell.ts';
import type { Prose } from '../markdown/parse-chapter.ts';
import { BEFORE } from './quantity.ts';

/** A number with a unit in running text that no link binds to data. */
export interface UnboundNumber {
  text: string;
  /** Offset in the scanned text. */
  offset: number;
}

const UNITS = [
  '%',
  '％',
  '‰',
  '个百分点',
  '百分点',
  '亿元',
  '万元',
  '元',
  '亿',
  '万人次',
  '万人',
  '人次',
  '人',
  '户次',
  '户',
  '家次',
  '家',
  '万平方米',
  '平方米',
  '平方公里',
  '公里',
  '千米',
  '米',
  '公顷',
  '万亩',
  '亩',
  '万吨',
  '吨',
  '千克',
  '公斤',
  '万枝',
  '枝',
  '万盆',
  '盆',
  '批次',
  '批',
  '份',
  '件',
  '起',
  '个',
  '项',
  '类',
  '种',
  '台',
  '套',
  '辆',
  '艘',
  '条',
  '宗',
  '次',
  '场',
  '期',
  '名',
  '位',
  '所',
  '座',
  '处',
  '张',
  '册',
  '本',
  '只',
  '头',
  '倍',
  '分贝',
  '万',
  '微克',
  '毫克',
  'mg/kg',
  'μg/kg',
  'g/kg',
  '℃',
  '㎡',
  'km',
  'kg',
];
const PATTERN = new RegExp(
  `(?<![\\d.,A-Za-z\\-—－–/〔第])(?:${BEFORE.join('|')})?\\s?[+-]?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:余|多)?\\s?(?:${UNITS.join('|')})(?![A-Za-z])`,
  'gu',
);

/** All numbers with units in a piece of prose; dates, years, ordinals (`第 3 批`) and standards' numbers are none. */
export function unboundNumbers(text: string): UnboundNumber[] {
  // Commas of full width part clauses, not thousands.
  const folded = halfWidth(text.replaceAll('，', '、'));
  return [...folded.matchAll(PATTERN)]
    .filter((match) => !/第\s?$/.test(folded.slice(0, match.index)) && !insideTitle(text, match.index))
    .map((match) => {
      const offset = match.index + match[0].search(/\S/);
      return { text: text.slice(offset, offset + match[0].trim().length), offset };
    });
}

/** Where a piece of prose stands in its file: escapes and line marks make the source longer than the text. */
export function placeInSource(prose: Prose, { text, offset }: UnboundNumber): { offset: number; line: number; column: number } {
  let before = -1;
  let index = -1;
  // The number is the n-th of its text in the prose, and so in the source.
  do {
    before = prose.text.indexOf(text, before + 1);
    index = prose.raw.indexOf(text, index + 1);
  } while (before >= 0 && before < offset && index >= 0);
  const lines = prose.raw.slice(0, Math.max(0, index)).split('\n');
  const last = lines.at(-1)?.length ?? 0;
  return {
    offset: prose.offset + Math.max(0, index),
    line: prose.line + lines.length - 1,
    column: lines.length > 1 ? last + 1 : prose.column + last,
  };
}

/** Whether an offset lies between 《 and 》: a document's name is quoted as it is. */
function insideTitle(text: string, offset: number): boolean {
  return text.lastIndexOf('《', offset) > text.lastIndexOf('》', offset);
}
