import { parseQuantity, FALLING } from '../../binding/quantity.ts';
import type { Block } from '../../markdown/blocks.ts';
import { writtenIn, type Written, type Project } from '../../project/types.ts';
import type { Numbers, Stated } from '../numbers.ts';

/** A number where prose states it, with the words before it. */
export interface Mention {
  stated: Stated;
  unit: string;
  /** The words since the number before it, or since the sentence began, and the direction word inside the link. */
  before: string;
  /** The words up to the next number or the sentence's end. */
  after: string;
  /** Whether it stands inside brackets. */
  aside: boolean;
}

/** The numbers of one sentence, in order. A sentence ends with 。！？ or its paragraph. */
export interface Sentence {
  chapter: Written;
  block: Block;
  mentions: Mention[];
}

/** All sentences of a project in which a number is bound. */
export function sentencesOf(project: Project, numbers: Numbers): Sentence[] {
  return writtenIn(project).flatMap((chapter) =>
    chapter.source.blocks.flatMap((block) => split(block, chapter, numbers).filter((s) => s.mentions.length > 0)),
  );
}

function split(block: Block, chapter: Written, numbers: Numbers): Sentence[] {
  const sentences: Sentence[] = [{ chapter, block, mentions: [] }];
  let before = '';
  let depth = 0;
  const say = (text: string): void => {
    for (const char of text) {
      before += char;
      if (char === '（' || char === '(') depth++;
      if (char === '）' || char === ')') depth--;
      if (!/[。！？]/.test(char)) continue;
      finish(sentences, before);
      sentences.push({ chapter, block, mentions: [] });
      [before, depth] = ['', 0];
    }
  };
  for (const { text, url } of block.parts) {
    const stated = url === undefined ? undefined : numbers.find(url, chapter.publication);
    const quantity = parseQuantity(text);
    if (!stated || 'message' in stated || !quantity) {
      say(text);
      continue;
    }
    finish(sentences, before);
    const mention = { stated, unit: quantity.unit || stated.unit, before: before + quantity.direction, after: '', aside: depth > 0 };
    sentences.at(-1)?.mentions.push(mention);
    before = '';
  }
  finish(sentences, before);
  return sentences;
}

function finish(sentences: readonly Sentence[], words: string): void {
  const last = sentences.at(-1)?.mentions.at(-1);
  if (last && last.after === '') last.after = words;
}

const GROWTH = /(?:增长|上升|上涨|提高|增加|增幅|增速|同比|下降|减少|回落|降低|下滑|降幅|负增长)/;

/** A percentage by which something grew or fell. */
export const isGrowth = ({ unit, before }: Mention): boolean => unit === '%' && GROWTH.test(before.slice(-8));

/** A number that says by how much another changed: 比上年增加 3 起. */
export const isChange = ({ unit, before }: Mention): boolean => unit !== '%' && GROWTH.test(before.slice(-6));

/** Whether a direction word outside the link turns a positive number round. */
export const fallsOutside = ({ before, stated }: Mention): boolean =>
  !stated.printed?.text.startsWith('-') && FALLING.some((word) => before.slice(-6).includes(word));
