/** Opening a result marks its text there: by a text fragment, which browsers that know none ignore. */
import { marksOf } from '../../search/find.ts';
import { fold } from '../../search/fold.ts';
import type { Query } from '../../search/query.ts';
import { needlesFor } from '../../search/score.ts';

/** Characters before the marked text that tell it from the same text elsewhere on the page. */
const BEFORE = 8;

/** Adds the fragment when the link is followed, so that the address shown before is the plain one. */
export function pointAtText(a: HTMLAnchorElement, text: string, query: Query): void {
  const [from, to] = marksOf(fold(text), needlesFor(text, query), false)[0] ?? [];
  if (from === undefined || to === undefined) return;
  a.addEventListener('click', () => {
    if (!a.href.includes(':~:')) a.href += (a.hash ? '' : '#') + directive(text, from, to);
  });
}

/** Browsers match whole words only, by their own division of the text: the mark and what stands before it are widened to it. */
function directive(text: string, from: number, to: number): string {
  const words = [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)];
  const borders = [...words.map((word) => word.index), text.length];
  const start = borders.findLast((at) => at <= from) ?? 0;
  const end = borders.find((at) => at >= to) ?? text.length;
  const before = borders.findLast((at) => at <= start - BEFORE) ?? 0;
  const encode = (part: string): string => encodeURIComponent(part.trim()).replaceAll('-', '%2D');
  const context = encode(text.slice(before, start));
  return `:~:text=${context ? `${context}-,` : ''}${encode(text.slice(start, end))}`;
}
