/** Results as elements: text nodes only, never HTML from text. */
import type { Answer } from '../../search/answer.ts';
import { marksOf } from '../../search/find.ts';
import { fold } from '../../search/fold.ts';
import type { Query } from '../../search/query.ts';
import { needlesFor } from '../../search/score.ts';
import type { Hit } from './find.ts';
import { pointAtText } from './highlight.ts';
import { base } from './pagefind.ts';

/** Characters shown around the first mark. */
const AROUND = 60;

export function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const node = document.createElement(tag);
  node.append(...children);
  return node;
}

/** An address below the base. */
export function addressOf(path: string): string {
  return base.replace(/\/$/, '') + path;
}

export function link(href: string, ...children: (Node | string)[]): HTMLAnchorElement {
  const a = element('a', ...children) as HTMLAnchorElement;
  a.href = href;
  return a;
}

/** Text with what the query says in it marked. */
export function marked(text: string, query: Query, cut = false): (Node | string)[] {
  const spans = marksOf(fold(text), needlesFor(text, query), false);
  const first = spans[0]?.[0] ?? 0;
  const from = cut && first > AROUND ? first - AROUND / 2 : 0;
  const to = cut ? Math.min(text.length, from + AROUND * 3) : text.length;
  const parts: (Node | string)[] = from > 0 ? ['…'] : [];
  let at = from;
  for (const [start, end] of spans) {
    if (start < at || end > to) continue;
    parts.push(text.slice(at, start), element('mark', text.slice(start, end)));
    at = end;
  }
  return [...parts, text.slice(at, to), ...(to < text.length ? ['…'] : [])];
}

/** A result: the section, what and where it is, and the sentence or row; of a fact its value, period and place. */
export function resultItem({ fragment, line, query, literal }: Hit): HTMLElement {
  const page = fragment.meta['title'] ?? '';
  const href = addressOf(fragment.url.split('#')[0] ?? '') + (line.anchor ? `#${encodeURIComponent(line.anchor)}` : '');
  const [kind, place, year] = ['kind', 'place', 'year'].map((name) => fragment.filters[name]?.[0]);
  const isFact = kind === '数据点';
  const title = isFact ? line.text.slice(0, line.text.lastIndexOf('：')) : line.title || page;
  const where = [kind, fragment.meta['in'], place, year && `${year} 年`, page !== title && !isFact && page];
  const a = link(href, ...marked(title, query));
  // A table's row is said in words that its page has in cells; a fact's row has them in columns.
  // A heading is the anchor itself, and may stand in the page's contents before.
  if (line.raw === undefined && !isFact && line.text !== line.title) pointAtText(a, line.text, query);
  const item = element('li', element('h2', a), element('small', where.filter(Boolean).join(' · ')));
  if (isFact) item.append(valueOf(line.text.slice(title.length + 1), query));
  else if (line.text !== title) item.append(element('p', ...marked(line.text, query, true)));
  if (isFact || line.raw !== undefined) item.dataset['datum'] = decodeURIComponent(href);
  // What it says as it was typed, for tests: its page must say it too.
  if (literal) item.dataset['says'] = query.whole;
  return item;
}

/** `1347.01 亿元，2019 年，官渡区`: the value stands out. */
function valueOf(said: string, query: Query): HTMLElement {
  const [value = '', ...rest] = said.split('，');
  return element('p', element('strong', ...marked(value, query)), ...rest.flatMap((part) => [' · ', ...marked(part, query)]));
}

/** A value as the direct answer to a question, with its source. */
export function answerItem(answer: Answer, query: Query): HTMLElement {
  const heading = element('h2', link(addressOf(answer.url), ...marked(answer.title, query)));
  const value = element('p', element('strong', answer.value), ` · ${answer.period} · ${answer.place}`);
  const source = element('small', '直接回答 · 出处 ', link(addressOf(answer.url), answer.section || '正文'));
  if (answer.datum !== answer.url) source.append(' · ', link(addressOf(answer.datum), '引用此数'));
  const item = element('li', heading, value, source);
  item.className = 'answer';
  item.dataset['datum'] = addressOf(answer.datum);
  return item;
}

/** A line of buttons that each search something else. */
export function offers(label: string, choices: readonly { text: string; run: () => void }[]): HTMLElement {
  const buttons = choices.map(({ text, run }) => {
    const button = element('button', text) as HTMLButtonElement;
    button.type = 'button';
    button.addEventListener('click', run);
    return button;
  });
  const line = element('p', label, ...buttons);
  line.className = 'offers';
  return line;
}
