import type { Field } from './table-schema.ts';

export type CellValue = number | string | boolean | null;
export type CellResult = { value: CellValue; text: string } | { problem: string; expected: string; remedy?: string };

/** Full-width digits, signs and letters to half-width; every kind of minus to `-`; outer blanks off. */
export function foldWidth(text: string): string {
  return halfWidth(text).trim();
}

/** The same character for character: the result is as long as the text, so that offsets stay true. */
export function halfWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .replace(/[\u2212\u2013]/g, '-');
}

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/** `１,２３４.５０` → `1234.50` (a plain decimal string), or undefined when the text is no number. */
export function plainNumber(text: string): string | undefined {
  const folded = foldWidth(text).replace(/(?<=\d) (?=\d)/g, '');
  if (PLAIN.test(folded)) return folded.replace(/^\+/, '');
  if (GROUPED.test(folded)) return folded.replaceAll(',', '').replace(/^\+/, '');
  return undefined;
}

/**
 * One CSV cell by its field's type. `text` is what the site prints: the cell as written, with digits half-width and a
 * `%` that the head already says left off. Missing values give null. Errors name what was expected.
 */
export function parseCell(raw: string, field: Field): CellResult {
  const trimmed = raw.trim();
  if (field.missing.has(trimmed)) return { value: null, text: trimmed };
  if (field.type === 'string') return { value: raw, text: raw };
  if (trimmed === '') {
    return {
      problem: '空单元格',
      expected: expectation(field),
      remedy: '补上数值；若原文未印，在 datapackage.json 的 missingValues 里声明 ""',
    };
  }
  if (field.type === 'boolean') return parseBoolean(trimmed, field);
  return parseNumber(trimmed, field);
}

function parseBoolean(text: string, field: Field): CellResult {
  if (text === 'true' || text === '是') return { value: true, text };
  if (text === 'false' || text === '否') return { value: false, text };
  return { problem: `“${text}”不是真假值`, expected: expectation(field) };
}

function parseNumber(text: string, field: Field): CellResult {
  const folded = foldWidth(text);
  const percent = folded.endsWith('%');
  if (percent && field.unit !== '%') {
    return {
      problem: `“${text}”带有百分号，而本列单位是${field.unit ? `“${field.unit}”` : '空'}`,
      expected: expectation(field),
      remedy: '去掉百分号，或把 datapackage.json 里该列的 unit 改为 "%"',
    };
  }
  const bare = percent ? folded.slice(0, -1).trim() : folded;
  const plain = plainNumber(bare);
  if (plain === undefined) {
    return { problem: `“${text}”不是数字`, expected: expectation(field), remedy: numberRemedy(bare) };
  }
  if ((field.type === 'integer' || field.type === 'year') && plain.includes('.') && Number(plain) % 1 !== 0) {
    return { problem: `“${text}”不是整数`, expected: expectation(field), remedy: '改为整数，或把该列类型改为 number' };
  }
  return { value: Number(plain), text: bare };
}

function numberRemedy(text: string): string {
  if (/^[\d.,]+$/.test(text) && text.includes(',')) return '千分位逗号应每三位一个，例如 385,373.23';
  if (/\d\s*\p{Script=Han}/u.test(text)) return '单位写在 datapackage.json 该列的 unit 里，单元格只留数字';
  if (/^[-—–/*…]+$/.test(text)) return `若“${text}”表示缺失，在 missingValues 里声明它`;
  return '改为阿拉伯数字';
}

const TYPE_NAMES: Record<Field['type'], string> = {
  string: '文字',
  number: '数字，如 96.09',
  integer: '整数，如 133',
  year: '年份，如 2019',
  boolean: '真假值（true/false 或 是/否）',
};

function expectation(field: Field): string {
  const marks = [...field.missing.keys()].filter((m) => m !== '');
  const missing = marks.length ? `，或缺失标记 ${marks.map((m) => `“${m}”`).join('、')}` : '';
  return TYPE_NAMES[field.type] + missing;
}
