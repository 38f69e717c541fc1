import { formatPeriod } from '../data/period.ts';
import type { Amount, Appointment, Form, Registers, Task, Threshold } from '../project/registers.ts';

/** Registers whose rows stand in a document, as readers call them. */
export const DOCUMENT_REGISTERS = {
  amounts: '补助、奖励和经费标准',
  thresholds: '认定条件和限值',
  tasks: '任务和期限',
  forms: '表格',
  appointments: '人事任免',
} as const;

export type DocumentRegister = keyof typeof DOCUMENT_REGISTERS;
/** Whether a register is one of documents. */
export const isDocumentRegister = (name: string): name is DocumentRegister => name in DOCUMENT_REGISTERS;

/** Registers with a page over all documents, and what it says of itself. Appointments have one in each issue. */
export const LISTED_SAYS = {
  amounts: '文件规定的补助、奖励、经费和罚款标准，数额照录原文。',
  thresholds: '文件规定的认定条件和上下限，数值照录原文。',
  tasks: '文件布置的任务、承担单位和期限。任务由本站概括，单位和期限照录原文。',
  forms: '文件规定填报的表格和栏目。',
} as const;

export type ListedRegister = keyof typeof LISTED_SAYS;
export const LISTED = Object.keys(LISTED_SAYS) as ListedRegister[];

/** One cell: what it says, a second line, and the day that it means. */
export interface Entry {
  text: string;
  minor?: string | undefined;
  datetime?: string | undefined;
}

/** Rows of a register as a table; columns in which nothing is said are left out. */
export interface RegisterView {
  head: string[];
  rows: { document: string; clause: string; cells: Entry[] }[];
}

const VIEWS: { [R in DocumentRegister]: { head: string[]; cells: (row: Registers[R][number]) => Entry[] } } = {
  amounts: { head: ['事项', '标准', '对象', '条件'], cells: amountCells },
  thresholds: { head: ['事项', '条件', '限值'], cells: thresholdCells },
  tasks: { head: ['任务', '单位', '期限'], cells: taskCells },
  forms: { head: ['表格', '栏目'], cells: formCells },
  appointments: { head: ['姓名', '任免', '职务', '日期'], cells: appointmentCells },
};

/** Rows of a register, of one document or of many, as a table. */
export function registerView<R extends DocumentRegister>(register: R, rows: Registers[R]): RegisterView {
  const { head, cells } = VIEWS[register];
  const all = (rows as Registers[R][number][]).map((row) => ({ document: row.document, clause: row.clause, cells: cells(row) }));
  const said = head.map((_, c) => all.some((row) => row.cells[c]?.text));
  const only = <T>(items: T[]): T[] => items.filter((_, c) => said[c]);
  return { head: only(head), rows: all.map((row) => ({ ...row, cells: only(row.cells) })) };
}

function amountCells({ subject, amount, unit, beneficiary, condition }: Amount): Entry[] {
  return [{ text: subject }, { text: quantity(amount, unit) }, { text: beneficiary }, { text: condition }];
}

function thresholdCells({ subject, criterion, comparison, value, unit }: Threshold): Entry[] {
  const limit = quantity(value, unit);
  // 以上 and 以下 follow the number, the others stand before it.
  const text = comparison.startsWith('以')
    ? limit && limit + (unit === '' ? ` ${comparison}` : comparison)
    : limit && comparison !== '等于'
      ? `${comparison} ${limit}`
      : limit;
  return [{ text: subject }, { text: criterion }, { text }];
}

function taskCells({ task, lead, partners, deadline, deadlinePrinted }: Task): Entry[] {
  const day = deadline === '' ? '' : formatPeriod(deadline);
  // `10月底前` needs its year; `2010年底前` has it.
  const minor = deadlinePrinted === '' || /\d{4}/.test(deadlinePrinted) ? '' : day;
  const bodies = lead === '' ? { text: partners } : { text: lead, minor: partners && `配合：${partners}` };
  return [{ text: task }, bodies, { text: deadlinePrinted || day, minor, datetime: deadline }];
}

function formCells({ title, fields }: Form): Entry[] {
  return [{ text: title }, { text: fields || '原文没有列出栏目' }];
}

function appointmentCells({ person, action, post, date }: Appointment): Entry[] {
  return [{ text: person }, { text: action }, { text: post }, { text: date && formatPeriod(date), datetime: date }];
}

/** `50%`, `1000 元/亩`. */
function quantity(number: string, unit: string): string {
  return number === '' ? '' : /^[%‰℃°]/.test(unit) ? number + unit : [number, unit].filter(Boolean).join(' ');
}
