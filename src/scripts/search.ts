/** The search page: a form whose whole state is in the address, and results that follow the typing. */
import { loadEngine } from './search/pagefind.ts';
import type { Hit } from './search/find.ts';
import { search, type Outcome } from './search/search.ts';
import { addressOfForm, choose, clearFilters, input, readAddress, readForm, showCounts } from './search/state.ts';
import { answerItem, element, offers, resultItem } from './search/view.ts';

const PAGE_SIZE = 20;
const find = (id: string): HTMLElement => {
  const found = document.getElementById(id);
  if (!found) throw new Error(`no #${id}`);
  return found;
};
const [form, message, results, hints, browse] = ['search', 'status', 'results', 'hints', 'browse'].map(find) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
let latest = 0;

/** Searches what the form says; results of the search before stay until the new ones are there. */
async function run(): Promise<void> {
  const mine = ++latest;
  const state = readForm();
  browse.hidden = state.q !== '';
  if (state.q === '') {
    delete results.dataset['of'];
    for (const part of [results, hints, message]) part.replaceChildren();
    return;
  }
  if (results.childElementCount === 0) message.textContent = '正在检索…';
  try {
    const outcome = await search(state);
    if (mine !== latest) return;
    show(outcome, state.q, state.byDate);
    showCounts(outcome.counts);
  } catch {
    if (mine !== latest) return;
    message.textContent = '检索没有成功：索引无法载入。请刷新页面再试，或从目录进入各章。';
    browse.hidden = false;
  }
}

/** Counts need files of their own, which are loaded when the filters are opened; the search then runs again to have them. */
async function count(): Promise<void> {
  await (await loadEngine()).filters();
  await run();
}

function show(outcome: Outcome, typed: string, byDate: boolean): void {
  const { answers, near } = outcome;
  const year = (hit: Hit): string => hit.fragment.filters['year']?.[0] ?? '';
  const hits = byDate ? outcome.hits.toSorted((a, b) => year(b).localeCompare(year(a))) : outcome.hits;
  const items = [...answers.map((answer) => answerItem(answer, outcome.query)), ...hits.slice(0, PAGE_SIZE).map(resultItem)];
  results.replaceChildren(...items);
  results.dataset['of'] = typed;
  if (outcome.partly.length > 0) results.append(...partlyItems(outcome.partly));
  if (hits.length > PAGE_SIZE) results.append(moreItem(hits.slice(PAGE_SIZE)));
  hints.replaceChildren(...hintsOf(outcome));
  const shown = `“${typed.normalize('NFKC')}”`;
  const total = answers.length + hits.length;
  if (total === 0) message.textContent = nothing(outcome, shown);
  else message.textContent = near && answers.length === 0 ? `没有找到${shown}，以下 ${total} 项与它相近` : `${shown}：${total} 项结果`;
}

function nothing({ query, spellings }: Outcome, shown: string): string {
  if (query.figureOnly) return `没有找到${shown}：本站没有这个数字。${spellings.length ? '最接近的数字见下。' : ''}`;
  return `没有找到${shown}。可减少字数，或去掉筛选条件。`;
}

function hintsOf({ also, spellings, query, near, hits }: Outcome): HTMLElement[] {
  const lines: HTMLElement[] = [];
  const without = { text: '只搜索原词', run: () => set(() => ((find('names') as HTMLInputElement).checked = false)) };
  if (also.length > 0) lines.push(offers(`也搜索了：${[...new Set(also.map((v) => v.to))].join('、')} `, [without]));
  const { filters } = readForm();
  const year = query.year;
  if (year !== undefined && !filters['year']?.includes(year)) {
    lines.push(offers('', [{ text: `只看 ${year} 年`, run: () => set(() => choose('year', year)) }]));
  }
  if (spellings.length > 0 && (near || hits.length === 0)) {
    const label = query.figures.length > 0 ? '最接近的数字：' : '是否要找：';
    const choices = spellings.map((text) => ({ text, run: () => set(() => (input.value = text)) }));
    const line = offers(label, choices);
    line.classList.add('nearest');
    lines.push(line);
  }
  if (hits.length === 0 && Object.keys(filters).length > 0)
    lines.push(offers('', [{ text: '去掉筛选条件', run: () => set(clearFilters) }]));
  return lines;
}

/** Marked off from what says all of the query. */
function partlyItems(hits: readonly Hit[]): HTMLElement[] {
  const items = hits.map(resultItem);
  items.forEach((item) => (item.className = 'partly'));
  items[0]?.prepend(element('b', '相近结果'));
  return items;
}

function moreItem(rest: readonly Hit[]): HTMLElement {
  const item = element('li', offers('', [{ text: `再显示 ${rest.length} 项`, run: () => item.replaceWith(...rest.map(resultItem)) }]));
  return item;
}

/** Changes the form as a reader would, in a new step of the history. */
function set(change: () => void): void {
  change();
  history.pushState(null, '', addressOfForm());
  void run();
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  set(() => undefined);
});
let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    history.replaceState(null, '', addressOfForm());
    void run();
  }, 150);
});
input.addEventListener('focus', () => void loadEngine().catch(() => undefined), { once: true });
form.addEventListener('change', (event) => {
  if (event.target !== input) set(() => undefined);
});
addEventListener('popstate', () => {
  readAddress();
  void run();
});

/** `/` goes to the box; arrows go through the results; Esc clears, or goes back to the box. */
addEventListener('keydown', (event) => {
  const inBox = document.activeElement === input;
  if (event.key === '/' && !inBox && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    input.select();
  } else if (event.key === 'Escape') {
    if (inBox && input.value !== '') set(() => (input.value = ''));
    else input.focus();
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const links = [...results.querySelectorAll<HTMLElement>('h2 a')];
    const at = links.indexOf(document.activeElement as HTMLElement);
    if (!inBox && at < 0) return;
    const next = at + (event.key === 'ArrowDown' ? 1 : -1);
    event.preventDefault();
    (next < 0 ? input : links[next])?.focus();
  }
});

find('filters').addEventListener('toggle', () => void count().catch(() => undefined), { once: true });

readAddress();
if (input.value) void run();
