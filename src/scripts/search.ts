/** The search page: a form whose whole state is in the address, and results that follow the typing. */
import { loadNewest, loadStart, startCounting } from './search/pagefind.ts';
import type { Hit } from './search/find.ts';
import { hintsOf, messageOf } from './search/hints.ts';
import { listenToKeys } from './search/keys.ts';
import { search, type Outcome } from './search/search.ts';
import { addSparks } from './search/sparks.ts';
import { addressOfForm, input, readAddress, readForm, searchEarlier, showCounts } from './search/state.ts';
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
    for (const part of [results, hints]) part.replaceChildren();
    message.textContent = '检索没有成功：索引无法载入。请刷新页面再试，或从目录进入各章。';
    browse.hidden = false;
    return;
  }
  // A line that cannot be drawn takes nothing from the results.
  await addSparks(results).catch(() => undefined);
}

/** Counts need files of their own, which are loaded when the filters are opened; the search then runs again to have them. */
async function count(): Promise<void> {
  startCounting();
  await run();
}

function show(outcome: Outcome, typed: string, byDate: boolean): void {
  const year = (hit: Hit): string => hit.fragment.filters['year']?.[0] ?? '';
  const hits = byDate ? outcome.hits.toSorted((a, b) => year(b).localeCompare(year(a))) : outcome.hits;
  const answers = outcome.answers.map((answer) => answerItem(answer, outcome.query));
  results.replaceChildren(...answers, ...hits.slice(0, PAGE_SIZE).map(resultItem), ...partlyItems(outcome.partly));
  if (hits.length > PAGE_SIZE) results.append(moreItem(hits.slice(PAGE_SIZE)));
  if (outcome.older) results.append(olderItem(outcome.older));
  results.dataset['of'] = typed;
  hints.replaceChildren(...hintsOf(outcome, set));
  message.textContent = messageOf(outcome, typed);
}

/** Marked off from what says all of the query. */
function partlyItems(hits: readonly Hit[]): HTMLElement[] {
  const items = hits.map(resultItem);
  items.forEach((item) => (item.className = 'partly'));
  items[0]?.prepend(element('b', '相近结果'));
  return items;
}

/** The rest is shown where the button stood, and the first of it has the focus. */
function moreItem(rest: readonly Hit[]): HTMLElement {
  const run = (): void => {
    const items = rest.map(resultItem);
    item.replaceWith(...items);
    items[0]?.querySelector('a')?.focus();
    void addSparks(results).catch(() => undefined);
  };
  const item = element('li', offers('', [{ text: `再显示 ${rest.length} 项`, run }]));
  return item;
}

/** Earlier years have an index of their own, which is loaded only when it is asked for. */
function olderItem(years: readonly string[]): HTMLElement {
  const span = [...new Set([years[0], years.at(-1)])].join('—');
  return element('li', offers('', [{ text: `再查更早的年份（${span} 年）`, run: () => set(searchEarlier) }]));
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
/** Latin letters of a Chinese word that is still being typed are no query. */
function follow(event: Event): void {
  clearTimeout(typing);
  if (event instanceof InputEvent && event.isComposing) return;
  typing = setTimeout(() => {
    history.replaceState(null, '', addressOfForm());
    void run();
  }, 150);
}
input.addEventListener('input', follow);
input.addEventListener('compositionend', follow);
input.addEventListener('focus', () => void loadNewest().catch(() => undefined), { once: true });
form.addEventListener('change', (event) => {
  if (event.target !== input) set(() => undefined);
});
addEventListener('popstate', () => {
  readAddress();
  void run();
});
listenToKeys(input, results, () => set(() => (input.value = '')));
find('filters').addEventListener('toggle', () => void count().catch(() => undefined), { once: true });

readAddress();
if (input.value) void run();
// What is small and needed first is here before the reader types; the index comes with the focus.
else void loadStart().catch(() => undefined);
