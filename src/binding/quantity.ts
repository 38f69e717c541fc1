import { foldWidth, plainNumber } from '../data/cell.ts';

/** A number with its surroundings as prose writes it: `下降 4.5%`, `约 1,200 余户`. */
export interface Quantity {
  /** Signed plain decimal string with the decimals written: `-4.5`, `96.00`. */
  number: string;
  unit: string;
  /** `约`, `余`, `以上` … joined in the order written, or empty. */
  qualifier: string;
  /** The direction word before the number, if any. */
  direction: string;
}

/** Words before a number that make it negative. */
export const FALLING = ['下降', '减少', '回落', '缩小', '降低', '低于', '下拉', '下滑', '负增长'];
const RISING = ['增长', '上升', '提高', '高于', '增加', '拉动', '扩大', '新增', '达到', '达', '为'];
/** Qualifiers before a number, the longest first. */
export const BEFORE = ['不低于', '不少于', '不超过', '超过', '将近', '至少', '大约', '约', '近', '超', '逾', '仅'];
const AFTER_NUMBER = ['余', '多'];
const AFTER_UNIT = ['以上', '以内', '以下', '左右'];

const alternatives = (words: readonly string[]): string => words.join('|');
const PATTERN = new RegExp(
  `^(?<direction>${alternatives([...FALLING, ...RISING])})?了?\\s*` +
    `(?<before>${alternatives(BEFORE)})?\\s*` +
    `(?<number>[+-]?\\d[\\d,]*(?:\\.\\d+)?)\\s*` +
    `(?<middle>${alternatives(AFTER_NUMBER)})?\\s*` +
    `(?<unit>.*?)` +
    `(?<after>${alternatives(AFTER_UNIT)})?$`,
  'u',
);

/** Link text to quantity, or undefined when it is not one number with its unit. A falling word makes it negative. */
export function parseQuantity(text: string): Quantity | undefined {
  const groups = PATTERN.exec(foldWidth(text).replace(/\s+/g, ' '))?.groups;
  if (!groups) return undefined;
  const number = plainNumber(groups['number'] ?? '');
  if (number === undefined) return undefined;
  const direction = groups['direction'] ?? '';
  const negative = FALLING.includes(direction) && !number.startsWith('-') && Number(number) !== 0;
  return {
    number: negative ? `-${number}` : number,
    unit: (groups['unit'] ?? '').trim(),
    qualifier: [groups['before'], groups['middle'], groups['after']].filter(Boolean).join(''),
    direction,
  };
}

/** A qualifier's parts by where they are written: `约` 1200 `余` 户 `以上`. */
export function splitQualifier(qualifier: string): { before: string; middle: string; after: string } {
  const before = BEFORE.find((word) => qualifier.startsWith(word)) ?? '';
  const rest = qualifier.slice(before.length);
  const middle = AFTER_NUMBER.find((word) => rest.startsWith(word)) ?? '';
  return { before, middle, after: rest.slice(middle.length) };
}

/** What a binding points at: one value as data hold it. */
export interface Datum {
  /** Plain decimal string with the printed decimals, or undefined when the cell is missing. */
  number: string | undefined;
  unit: string;
  qualifier: string;
  /** For a text cell: the text itself. */
  label?: string;
}

/** What the data would read like in prose: `约 1200 户`. */
export function printDatum(datum: Datum): string {
  if (datum.number === undefined) return datum.label ?? '（缺）';
  const unit = datum.unit === '%' || datum.unit === '‰' || datum.unit === '' ? datum.unit : ` ${datum.unit}`;
  return `${datum.number}${unit}${datum.qualifier ? `（限定：${datum.qualifier}）` : ''}`;
}

/**
 * How link text differs from its datum, in a Chinese phrase, or undefined when they agree in value, printed decimals,
 * unit and qualifier. `unitOptional` lets text leave a table column's unit to the column.
 */
export function differs(text: string, datum: Datum, unitOptional = false): string | undefined {
  if (datum.number === undefined) {
    return datum.label !== undefined && foldWidth(text) === foldWidth(datum.label) ? undefined : '数据中此处不是数值';
  }
  const quantity = parseQuantity(text);
  if (!quantity) return '链接文字不是“数值＋单位”';
  if (quantity.number !== datum.number) {
    if (Number(quantity.number) === -Number(datum.number)) return '正负号不符（负值要写出减号，或把“下降”等词放进链接文字）';
    return Number(quantity.number) === Number(datum.number) ? '小数位数不符' : '数值不符';
  }
  if (quantity.unit !== datum.unit && !(unitOptional && quantity.unit === '')) return '单位不符';
  return quantity.qualifier === datum.qualifier ? undefined : '限定词（约、余、以上等）不符';
}
