/** What a reader typed, read as a search. */
import { FIGURE } from './figures.ts';
import { foldText, halfWidth, type Simplify } from './fold.ts';

export interface Query {
  /** As typed, trimmed. */
  typed: string;
  /** Folded whole, spaces and punctuation gone. */
  whole: string;
  /** Folded pieces that must all be found: quoted phrases, and the words between spaces. */
  words: string[];
  /** Folded quoted phrases: only their literal places count. */
  phrases: string[];
  /** The figures among the words, as folded, years of questions left out. */
  figures: string[];
  /** Nothing but a figure, with or without a unit. */
  figureOnly: boolean;
  /** The place that stands before what is looked for there, folded. */
  place: string;
  /** A year that stands beside words. */
  year: string | undefined;
  /** Asked as a question. */
  question: boolean;
  /** Asked for a number. */
  amount: boolean;
  /** Asked what a word means, or for a reason. */
  about: 'meaning' | 'reason' | undefined;
  /** What a question counts: 家 in 多少家; 年 in 什么时候. */
  unit: string | undefined;
  /** For the index: the words, cut at all marks. */
  terms: string[];
}

export interface Reading {
  /** Folds traditional characters. */
  simplify?: Simplify | undefined;
  /** Names of places, which stand before what is looked for there. */
  places?: readonly string[];
}

const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」/g;
const UNITS =
  '个百分点|百分点|万?平方(?:公里|千米|米)|万?立方米|(?:万|亿)?(?:亩|人次|人|元|吨|株|美元|公顷)|公里|千米|米|批次|批|个|家|件|起|项|所|条|台|辆次|辆|户|名|位|天|年|月|日|分钟|小时|次|份|种|座|处|分贝|分|倍|度|盆|场|期|号|级|片|套|间|张|支|枚|艘|栋|宗|笔|头|只|部|列|块|公斤|千克|克|升|岁|万|亿|余[个家人件条项所]';
const ASKING = new RegExp(
  `[?？]|多少|百分之几|第几|几(?=${UNITS}|成)|什么|谁|哪[些个家年里一种条]|怎么|如何|是否|为何|何时|有没有|能不能|有?多[大长高远久重宽深](?:$|[?？])|[吗呢]$`,
);
/** Words of questions, longest first. */
const STOP = new RegExp(
  '请问一下|请问|我?想知道|查一下|查询|' +
    `(?:总共|一共|共|分别|大约)?(?:是|为|有|达到?了?|占)?(?:多少|百分之几|第几|几(?=${UNITS}|成))(?:(?:${UNITS})(?:以内|之内|内)?|钱)?|` +
    '(?:是|有|在)?(?:什么时候|什么意思|什么原因|为什么|什么|哪一年|哪些|哪个|哪家|哪里|哪年|哪种|哪条|何时|谁)|' +
    '怎么样|怎么|如何|是否|这么|那么|为何|有没有|能不能|可以|一共|总共|有?多[大长高远久重宽深](?=$|[?？])|[吗呢?？]',
  'g',
);
/** `15 个`: a figure and its unit are one word. */
const MEASURED = new RegExp(`(\\d%?)\\s+(?=(?:${UNITS})(?:\\s|$))`, 'g');
const COUNTED = new RegExp(`(?:多少|几)(${UNITS}|钱)`);
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年(?:度|的)?|(?<=^|\s|\p{Script=Han})((?:19|20)\d{2})(?=$|\s)/u;
/** `昆政发2010-59`, `昆政发 2010年 59号`: written as it is printed, 昆政发〔2010〕59号. */
const NUMBERED =
  /(\p{Script=Han}+[发办任函通字令规安开])\s*[-〔[(【]?\s*((?:19|20)\d{2})\s*[-〕\])】年]?\s*第?\s*(\d{1,4}(?:-\d+)?)(?!\d)\s*号?/gu;
/** `2019年81号文`: how a document is spoken of, 〔2019〕81号. */
const SPOKEN = /((?:19|20)\d{2})\s*年\s*第?\s*(\d{1,4})\s*号文件?/g;
/** `2019-12-31`, `2019/09/05`: written as it is printed, 2019年12月31日. */
const DATED = /(?<!\d)((?:19|20)\d{2})[-/.]0?([1-9]|1[0-2])[-/.]0?([1-9]|[12]\d|3[01])(?!\d)/g;
/** Marks between words of the text. A comma or a point between digits is theirs. */
const MARKS = /[\s/&_+=~*、；;！!()（）《》〈〉【】[\]〔〕{}"“”「」'‘’…—|｜]|[，,。.：:](?!\d)|(?<!\d)[，,。.：:]|(?<=[\da-z])-/giu;

/** Reads a query. */
export function parseQuery(input: string, { simplify, places = [] }: Reading = {}): Query {
  const typed = input.trim();
  const phrases = [...typed.matchAll(QUOTED)].map((m) => m[1] ?? m[2] ?? m[3] ?? '').filter((phrase) => foldText(phrase) !== '');
  const loose = halfWidth(typed.replaceAll(QUOTED, ' '))
    .replace(DATED, '$1年$2月$3日')
    .replace(SPOKEN, ' 〔$1〕$2号 ')
    .replace(NUMBERED, '$1〔$2〕$3号')
    .replace(MEASURED, '$1');
  const question = ASKING.test(loose);
  let asked = question ? loose.replaceAll(STOP, ' ') : loose;
  const [, dated, bare] = YEAR.exec(asked) ?? [];
  const year = dated ?? bare;
  const others = asked.replace(YEAR, ' ').trim();
  const withYear = year !== undefined && /\p{L}/u.test(others) && phrases.length === 0;
  if (withYear) asked = question ? others : `${others} ${year}`;
  if (question) {
    const superlatives = asked.replaceAll(/最[多少高低大小好差长短]/g, ' $& ');
    asked = superlatives.replaceAll(/(?<!目)的|(?<=.)[是为有了里](?=\s|$)|(?<=\S{2})完(?=\s|$)/g, ' ');
  }
  // In a question only: 昆明 begins names, too.
  const called = question ? calledPlaces(places) : places;
  const pieces = asked.split(/\s+/).flatMap((word) => withoutPlace(word, called));
  // The most exact one: 经开区 of 昆明经开区.
  const place = pieces.findLast((piece) => called.includes(piece)) ?? '';
  const fold = (text: string): string => foldText(text, simplify);
  const words = [...new Set([...phrases, ...pieces].map(fold))].filter(Boolean);
  return {
    typed,
    whole: fold(question ? asked : phrases.length > 0 ? typed.replace(/^["“「]|["”」]$/g, '') : loose),
    words,
    phrases: phrases.map(fold),
    figures: words.flatMap((word) => word.match(FIGURE) ?? []),
    figureOnly: words.length > 0 && words.every((word) => isFigure(word)),
    place: words.length > 1 ? fold(place) : '',
    year: withYear ? year : undefined,
    question,
    about: /为什么|为何|什么原因/.test(loose) ? 'reason' : /是什么|什么是|什么意思|何谓/.test(loose) ? 'meaning' : undefined,
    amount: question && /多少|几|占比|比例|多[大长高远久重宽深]/.test(loose),
    unit: COUNTED.exec(loose)?.[1]?.replace('钱', '元') ?? (/什么时候|哪一?年|何时/.test(loose) ? '年' : undefined),
    terms: [...phrases, ...pieces]
      .flatMap((piece) => piece.split(MARKS).map(fold))
      .filter((term) => term !== '' && !(question && /^最.$/.test(term))),
  };
}

/** `官渡区食品合格率` → 官渡区, 食品合格率; 昆明经开区 is one place. */
function withoutPlace(word: string, places: readonly string[]): string[] {
  const place = places.find((name) => word.startsWith(name) && word.length > name.length + 1);
  return place === undefined ? [word] : [place, ...withoutPlace(word.slice(place.length), places)];
}

/** What places are called before what is looked for there: 官渡 for 官渡区. 高新 begins other words. */
function calledPlaces(places: readonly string[]): string[] {
  const short = places.filter((name) => name.length === 3).map((name) => name.replace(/[区市县省]$/, ''));
  return [...places, ...short.filter((name) => name.length === 2 && name !== '高新')];
}

/** A figure, or a figure with a short unit: `1347.01亿元`, `96%`. */
function isFigure(word: string): boolean {
  return /^-?\d+(?:[.·]\d+)*(?:%|\p{L}{0,3})$/u.test(word);
}
