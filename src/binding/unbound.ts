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
  `(?<![\\d.,A-Za-z\\-—－–/〔第GB])(?:${BEFORE.join('|')})?\\s?[+-]?\\d[\\d,]*(?:\\.\\d+)?\\s?(?:余|多)?\\s?(?:${UNITS.join('|')})(?![A-Za-z])`,
  'gu',
);

/** All numbers with units in a piece of prose; dates, years, ordinals (`第 3 批`) and standards' numbers are none. */
export function unboundNumbers(text: string): UnboundNumber[] {
  return [...text.matchAll(PATTERN)]
    .filter((match) => !/第\s?$/.test(text.slice(0, match.index)) && !insideTitle(text, match.index))
    .map((match) => ({ text: match[0].trim(), offset: match.index + match[0].search(/\S/) }));
}

/** Whether an offset lies between 《 and 》: a document's name is quoted as it is. */
function insideTitle(text: string, offset: number): boolean {
  return text.lastIndexOf('《', offset) > text.lastIndexOf('》', offset);
}
