/** What a question asks for, beside what `Query` knows of it: its place, and its words that a name may say. */
import { foldText } from './fold.ts';
import type { Query } from './query.ts';

export interface Asked {
  /** Its words, without those of asking, the place and the year. */
  words: string[];
  /** The same as one text. */
  text: string;
  /** Asked for what falls on one of something: 每亩. */
  per: string[];
  /** Asked for an aim. */
  aim: boolean;
  /** Asked for a place in an order. */
  rank: boolean;
}

/** Words that say nothing of what is asked for. */
const FILLER =
  /现在|目前|一共|总共|全区|全市|全省|每年|大概|到底|今年|截至|不超过|以内|控制在?|降到|达到|提高到|各自|分别|一年|需要|[的了在要有是中被把共请和与及]/g;

/** Names of measures, as words end that ask for one in a place or a year: 官渡区大米抽检不合格率. */
const MEASURE = /(?:率|额|数|量|值|面积|收入|增速|增幅|比重|占比|比例|成本|浓度|人次|费用?|里程|床位|指数|gdp|pm2\.5|人口)$/i;

/** Whether a number is asked for: in so many words, or by a measure of a place or a year. */
export function asksForValue({ typed, amount, question, place, year, words, phrases, figures }: Query): boolean {
  if (phrases.length > 0) return false;
  const named = words.filter((word) => word !== year).at(-1) ?? '';
  // 1—10 月 is a time.
  const rest = figures.filter((figure) => figure !== year && !(/月/.test(typed) && Number(figure) <= 12));
  return amount || (!question && rest.length === 0 && (place !== '' || year !== undefined) && MEASURE.test(named));
}

/** `said`: the question's words, or the same under other names. */
export function askedOf(query: Query, said: string, place: string | undefined): Asked {
  let text = said.replaceAll(/(?<!\d)(?:19|20)\d{2}年?|\d{1,2}[至到—·-]\d{1,2}月/g, ' ');
  if (place !== undefined) text = text.replace(place, ' ').replace(shortPlace(place), ' ');
  const left = nameOf(text.replaceAll(FILLER, ' '), ' ');
  return {
    words: wordsOf(left),
    text: left.replaceAll(' ', ''),
    per: left.match(/每[亩人户件株吨]/g) ?? [],
    aim: /目标|计划|不超过|以内|控制|预期/.test(query.typed),
    rank: /排名|排第|第几|位次|名次/.test(query.typed),
  };
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Words; single characters between them are what the dictionary does not know, and stay together. */
function wordsOf(text: string): string[] {
  const words: string[] = [];
  let run = '';
  const end = (): void => {
    if (run !== '') words.push(run);
    run = '';
  };
  for (const { segment } of segmenter.segment(text)) {
    if (/^\p{Script=Han}$/u.test(segment)) run += segment;
    else {
      end();
      if (/[\p{L}\d]/u.test(segment)) words.push(segment);
    }
  }
  end();
  return [...new Set(words)];
}

/** Folded; 增长 and 增幅 are what a name calls 增速. */
export function nameOf(text: string, between = ''): string {
  const folded = text.split(/\s+/).map((part) => foldText(part));
  return folded.join(between).replaceAll(/增长率|增长速度|增长|增幅|涨幅/g, '增速');
}

const shortPlace = (place: string): string => (place.length > 2 ? place.replace(/(?:[区市省县]|口岸)$/, '') : place);

/** The place that a text names, the most exact one: 经开区 of 昆明经开区. A short form is none where names say it otherwise: 高新技术. */
export function placeIn(text: string, places: readonly string[], names: string): string | undefined {
  const isNamed = (place: string): boolean => {
    const short = shortPlace(place);
    return text.includes(place) || (short.length > 1 && text.includes(short) && !names.includes(short));
  };
  return places.filter(isNamed).sort((a, b) => text.indexOf(shortPlace(b)) - text.indexOf(shortPlace(a)) || b.length - a.length)[0];
}
