/** The search page: Pagefind behind a form whose whole state is in the address. */
interface Anchor {
  title: string;
  url: string;
  excerpt: string;
}
interface Fragment extends Anchor {
  meta: Record<string, string>;
  filters: Record<string, string[]>;
  sub_results: Anchor[];
}
interface Search {
  results: { id: string; data(): Promise<Fragment> }[];
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
}
interface Pagefind {
  options(o: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(query: string | null, o?: { filters?: Record<string, string[]> }): Promise<Search>;
}

const FACETS: Record<string, string> = { year: '年份', place: '地区', kind: '类别' };
const PAGE_SIZE = 20;
const find = (id: string): HTMLElement => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`no #${id}`);
  return element;
};
const form = find('search');
const input = find('q') as HTMLInputElement;
const filters = find('filters');
const message = find('status');
const results = find('results');
const browse = find('browse');

let engine: Promise<Pagefind> | undefined;
let latest = 0;

function load(): Promise<Pagefind> {
  engine ??= (async () => {
    const base = form.dataset['base'] ?? '/';
    const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
    await pagefind.options({ baseUrl: base, excerptLength: 60 });
    await pagefind.init();
    return pagefind;
  })();
  return engine;
}

/** Half-width digits and Latin, no spaces between Han characters: as the pages are written. */
function foldQuery(query: string): string {
  return query
    .normalize('NFKC')
    .replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
    .trim();
}

function readAddress(): void {
  const params = new URLSearchParams(location.search);
  input.value = params.get('q') ?? '';
  for (const box of filters.querySelectorAll('input')) box.checked = params.getAll(box.name).includes(box.value);
}

function address(): string {
  const params = new URLSearchParams();
  if (input.value.trim()) params.set('q', input.value.trim());
  for (const box of filters.querySelectorAll<HTMLInputElement>('input:checked')) params.append(box.name, box.value);
  return params.size ? `?${params}` : location.pathname;
}

function chosen(): Record<string, string[]> {
  const byFacet: Record<string, string[]> = {};
  for (const box of filters.querySelectorAll<HTMLInputElement>('input:checked')) (byFacet[box.name] ??= []).push(box.value);
  return byFacet;
}

async function offerFilters(): Promise<void> {
  const available = await (await load()).filters();
  if (filters.childElementCount > 0) return;
  for (const [name, title] of Object.entries(FACETS)) {
    const values = Object.keys(available[name] ?? {}).sort();
    if (values.length === 0) continue;
    const legend = element('legend', title);
    filters.append(element('fieldset', legend, ...values.map((value) => option(name, value))));
  }
}

function option(name: string, value: string): HTMLElement {
  const box = document.createElement('input');
  Object.assign(box, { type: 'checkbox', name, value });
  return element('label', box, ` ${value} `, element('small', ''));
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  node.append(...children);
  return node;
}

/** Pagefind's excerpt is escaped text with `<mark>`s; it is rebuilt from text nodes, never parsed as HTML. */
function excerpt(html: string): HTMLElement {
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  const plain = (text: string): string => text.replace(/&(?:lt|gt|quot|#39|amp);/g, (e) => entities[e] ?? e);
  const parts = html.split(/<mark>(.*?)<\/mark>/s).map((part, i) => (i % 2 ? element('mark', plain(part)) : plain(part)));
  return element('p', ...parts);
}

/** How well a section answers: its heading says the query, its text does, or it has many of the query's words. */
function closeness(anchor: Anchor, query: string): number {
  const plain = (text: string): string => text.replace(/<\/?mark>|\s/g, '');
  const wanted = query.replace(/\s/g, '');
  const words = new Set([...anchor.excerpt.matchAll(/<mark>(.*?)<\/mark>/gs)].map((match) => match[1]));
  return (plain(anchor.title).includes(wanted) ? 200 : 0) + (plain(anchor.excerpt).includes(wanted) ? 100 : 0) + words.size;
}

function entry(fragment: Fragment, query: string): HTMLElement {
  const best = fragment.sub_results.toSorted((a, b) => closeness(b, query) - closeness(a, query))[0];
  const hit = best ?? fragment;
  const link = element('a', fragment.meta['title'] ?? fragment.url) as HTMLAnchorElement;
  link.href = hit.url;
  const where = [
    fragment.filters['kind']?.[0],
    fragment.filters['place']?.[0],
    fragment.filters['year']?.[0] && `${fragment.filters['year'][0]} 年`,
  ];
  const section = best && best.url !== fragment.url ? [best.title.replace(/#$/, '')] : [];
  return element('li', element('h2', link), element('small', [...where, ...section].filter(Boolean).join(' · ')), excerpt(hit.excerpt));
}

async function run(): Promise<void> {
  const mine = ++latest;
  const query = foldQuery(input.value);
  browse.hidden = query !== '';
  if (query === '') {
    results.replaceChildren();
    message.textContent = '';
    return;
  }
  message.textContent = '正在检索…';
  try {
    await offerFilters();
    if (mine !== latest) return;
    const pagefind = await load();
    const found = await pagefind.search(query, { filters: chosen() });
    const fragments = await Promise.all(found.results.slice(0, PAGE_SIZE).map((r) => r.data()));
    if (mine !== latest) return;
    for (const label of filters.querySelectorAll('label')) {
      const box = label.querySelector('input');
      const count = box ? (found.filters[box.name]?.[box.value] ?? 0) : 0;
      label.querySelector('small')?.replaceChildren(String(count));
    }
    results.replaceChildren(...fragments.map((fragment) => entry(fragment, query)));
    const more = found.results.length > PAGE_SIZE ? `，显示前 ${PAGE_SIZE} 项` : '';
    message.textContent = found.results.length
      ? `“${query}”：${found.results.length} 项结果${more}`
      : `没有找到“${query}”。可减少字数，或去掉筛选条件。`;
  } catch {
    if (mine === latest) message.textContent = '检索没有成功：索引无法载入。请刷新页面再试，或从目录进入各章。';
    browse.hidden = false;
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.pushState(null, '', address());
  void run();
});
let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => {
    history.replaceState(null, '', address());
    void run();
  }, 150);
});
filters.addEventListener('change', () => {
  history.pushState(null, '', address());
  void run();
});
addEventListener('popstate', () => {
  readAddress();
  void run();
});

readAddress();
if (input.value) {
  void offerFilters().then(() => {
    readAddress();
    return run();
  }, run);
}
