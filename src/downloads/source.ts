import type { Publication } from '../data/catalogue.ts';
import type { Erratum } from '../project/types.ts';
import { saying, type Note } from './sheet.ts';

/** `《…报告》（…市场监督管理局，二〇二〇年六月）`: where the data are from. */
export function sourceOf({ title, issuer, issue, year, dateAsPrinted }: Publication): string {
  const number = issue ? `${year} 年第 ${issue.number} 期` : '';
  const printed = dateAsPrinted === issue?.label ? '' : dateAsPrinted;
  return `《${title}》${number}（${[issuer.join('、'), printed].filter(Boolean).join('，')}）`;
}

/** What every workbook says at the end: source, citation, address, and that the original prevails. */
export function sourceNotes(publication: Publication, { citation, address }: { citation?: string | undefined; address: string }): Note[] {
  return saying(
    ['出处', sourceOf(publication)],
    ['引用', citation],
    ['地址', address],
    ['说明', '本站据原件整理。数值照录原文，与自身不符之处也不改动；引用请以原件为准。'],
  );
}

/** `合计 · 抽检：原文 68，核算 69。两所相加为 38＋19＋12＝69。` */
export function erratumNote({ where, printed, computed, note }: Erratum): string {
  const cell = where.startsWith('cell:') ? where.split('/').slice(1).join(' · ') : '';
  const pair = [printed && `原文 ${printed}`, computed && `核算 ${computed}`].filter(Boolean).join('，');
  return [cell && `${cell}：`, pair && `${pair}。`, note].join('');
}
