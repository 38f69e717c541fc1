import { divide, hundredfold } from '../interval.ts';
import type { Numbers, Stated } from '../numbers.ts';
import { evaluate, type Computed, type Source, type Statement } from '../statement.ts';
import { isChange, isGrowth, type Mention, type Sentence } from './sentences.ts';

/** Shares of the whole that the sentence itself states, not of 全市 or of something else. */
const SHARE = /^[，,、（(]?\s*(?:约|仅)?占(?:比(?:重|例)?|总[数量额体]|全部(?:\p{Script=Han}{1,4}(?=的))?|其)(?:的|为|达|是|约)?\s*$/u;

/** `200 家，其中规上 50 家，占比 25%`: the share follows from its part and the whole that the sentence states before. */
export function sharesInSentence({ mentions }: Sentence, numbers: Numbers): Statement<Stated>[] {
  return mentions.flatMap((share, i) => {
    const part = mentions[i - 1];
    if (!part || share.unit !== '%' || !SHARE.test(share.before) || isChange(part) || /[%‰]/.test(part.unit)) return [];
    const wholes = mentions.slice(0, i - 1).filter((m) => m.unit === part.unit && !isChange(m) && value(m) >= value(part));
    const readings = wholes.map((whole) => quotient('share', '占比＝部分÷总数', share, part, whole, true));
    const chosen = choose(readings, numbers);
    // Of several wholes, the sentence's first is the one that its parts are of.
    return chosen.length === 0 && wholes[0] !== undefined && wholes[0] === mentions[0] ? readings.slice(0, 1) : chosen;
  });
}

const RATE =
  /^(?:[^，,、；;（(]{0,8}[，,、；;（(])?\s*(?:总体|综合|平均|批次|样品|抽检|抽查|实物质量)?(合格|办结|满意|达标|优良|及格|完成|通过)率(?:为|达到?|是)?\s*$/;
/** What a rate is of. */
const EXAMINED = /抽检|抽查|抽样|检测|检验|检查|监测|受理|总|共/;
/** Where something does not count, the whole is not simply what was examined. */
const NOT_COUNTED = /仅出|只出|不计入|未计入/;

/** `抽检 200 批次，合格 196 批次，合格率 98%`: a rate that two counts before it give. */
export function ratesInSentence({ mentions }: Sentence, numbers: Numbers): Statement<Stated>[] {
  return mentions.flatMap((rate, i) => {
    const word = RATE.exec(rate.before)?.[1];
    if (rate.unit !== '%' || word === undefined || isGrowth(rate)) return [];
    // Across ； something else is spoken of.
    const from = mentions.findLastIndex((m, j) => j <= i && /[；;]/.test(m.before));
    const counts = mentions.slice(Math.max(0, from), i).filter((m) => !/[%‰]/.test(m.unit) && !isChange(m));
    if (/[；;]/.test(rate.before) || mentions.slice(0, i + 1).some((m) => NOT_COUNTED.test(m.before + m.after))) return [];
    const parts = counts.filter((m) => says(m, word));
    const wholes = counts.filter((m) => EXAMINED.test(m.before));
    const readings = parts.flatMap((part) =>
      wholes
        .filter((whole) => whole !== part && whole.unit === part.unit && value(whole) >= value(part))
        .map((whole) => quotient('rate', `${word}率＝${word}数÷总数`, rate, part, whole, true)),
    );
    return choose(readings, numbers);
  });
}

/** Whether the words beside a number say that it counts what passed: `合格 196 批次`, `196 批次合格`, and not 不合格. */
function says({ before, after }: Mention, word: string): boolean {
  if (new RegExp(`^\\s*${word}(?!率)`).test(after)) return true;
  if (/^\s*[不未]/.test(after)) return false;
  const tail = before.trimEnd().replace(/(?:的|数|产品|样品|批次|有|为|了)+$/, '');
  return tail.endsWith(word) && !/[不未]$/.test(tail.slice(0, -word.length));
}

/** `A 是 B 的 n 倍`. */
export function ratiosInSentence({ mentions }: Sentence): Statement<Stated>[] {
  return mentions.flatMap((times, i) => {
    const [a, b] = [mentions[i - 2], mentions[i - 1]];
    if (times.unit !== '倍' || !a || !b || a.unit !== b.unit || !/^\s*的\s*$/.test(times.before) || !/[是为]/.test(b.before)) return [];
    return [quotient('ratio', '倍数＝前数÷后数', times, a, b, false)];
  });
}

const value = (mention: Mention): number => Number(mention.stated.printed?.text);

/** Of several readings, the one that holds; where none holds, the only one. */
function choose(readings: readonly Statement<Stated>[], numbers: Numbers): Statement<Stated>[] {
  const held = readings.find((s) => evaluate(s, numbers)?.holds);
  return held ? [held] : readings.length === 1 ? [...readings] : [];
}

function quotientOf(source: Source<Stated>, part: Stated, whole: Stated, percent: boolean): Computed | undefined {
  const [p, w] = [source.at(part), source.at(whole)];
  const ratio = p && w && divide(p.interval, w.interval);
  return ratio && { range: percent ? hundredfold(ratio) : ratio, arithmetic: `${p.text}÷${w.text}` };
}

function quotient(rule: string, says: string, subject: Mention, part: Mention, whole: Mention, percent: boolean): Statement<Stated> {
  return {
    rule,
    says,
    subject: subject.stated,
    parts: [part.stated, whole.stated],
    compute: (source) => quotientOf(source, part.stated, whole.stated, percent),
  };
}
