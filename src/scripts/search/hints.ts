/** What is said above the results: how many there are, what else was searched, and what may help where nothing was found. */
import type { Outcome } from './search.ts';
import { choose, input, namesBox, readForm } from './state.ts';
import { element, offers } from './view.ts';

/** `change` is run as a step of the reader's. */
type Step = (change: () => void) => void;

/** The line that is read out. */
export function messageOf(outcome: Outcome, typed: string): string {
  const { answers, hits, near, query, spellings } = outcome;
  const shown = `“${typed.normalize('NFKC')}”`;
  const total = answers.length + hits.length;
  if (total > 0) return near && answers.length === 0 ? `没有找到${shown}，以下 ${total} 项与它相近` : `${shown}：${total} 项结果`;
  if (query.figureOnly) return `没有找到${shown}：本站没有这个数字。${spellings.length > 0 ? '最接近的数字见下。' : ''}`;
  return `没有找到${shown}。`;
}

export function hintsOf(outcome: Outcome, step: Step): HTMLElement[] {
  const { also, spellings, query, near, hits } = outcome;
  const { filters } = readForm();
  const lines: HTMLElement[] = [];
  const nothing = near || hits.length === 0;
  if (nothing && outcome.answers.length === 0) lines.push(element('p', searchedFor(outcome)));
  if (also.length > 0) {
    const without = { text: '只搜索原词', run: () => step(() => (namesBox.checked = false)) };
    lines.push(offers(`也搜索了：${[...new Set(also.map((v) => v.to))].join('、')} `, [without]));
  }
  const { year } = query;
  if (year !== undefined && !nothing && !filters['year']?.includes(year)) {
    lines.push(offers('', [{ text: `只看 ${year} 年`, run: () => step(() => choose('year', year)) }]));
  }
  if (spellings.length > 0 && nothing) {
    const line = offers(query.figures.length > 0 ? '最接近的数字：' : '是否要找：', spellings.map(typing(step)));
    line.classList.add('nearest');
    lines.push(line);
  }
  const chosen = Object.entries(filters).flatMap(([name, values]) => values.map((value) => ({ name, value })));
  if (nothing && chosen.length > 0) {
    const drop = chosen.map(({ name, value }) => ({ text: value, run: () => step(() => choose(name, value, false)) }));
    lines.push(offers('去掉筛选条件：', drop));
  }
  const fewer = nothing ? withoutOneWord(input.value) : [];
  if (fewer.length > 0) lines.push(offers('少用一些词：', fewer.map(typing(step))));
  return lines;
}

/** `检索了：食品抽检、龙舟；只在：官渡区、2019。` */
function searchedFor({ query, also }: Outcome): string {
  const { filters, synonyms } = readForm();
  const within = Object.values(filters).flat();
  const words = query.phrases.length === 0 && !query.figureOnly;
  const names = words && also.length === 0 && synonyms ? '；它没有列出的同义词与旧称' : '';
  return `检索了：${query.words.join('、') || query.typed}${names}${within.length > 0 ? `；只在：${within.join('、')}` : ''}。`;
}

/** Each word left out in turn; for a quoted phrase, the same without quotes. */
function withoutOneWord(typed: string): string[] {
  if (/["“”「」]/.test(typed)) return [typed.replaceAll(/["“”「」]/g, ' ').trim()];
  const words = typed.trim().split(/\s+/);
  return words.length < 2 ? [] : words.map((_, i) => words.filter((_word, other) => other !== i).join(' '));
}

const typing =
  (step: Step) =>
  (text: string): { text: string; run: () => void } => ({ text, run: () => step(() => (input.value = text)) });
