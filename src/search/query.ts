/** What a reader typed, read as a search. */
import { foldText, type Simplify } from './fold.ts';

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
  /** A year that stands beside words. */
  year: string | undefined;
  /** Asked as a question. */
  question: boolean;
  /** For the index: the words, cut at the marks inside codes (`RB/T214-2017`). */
  terms: string[];
}

const QUOTED = /"([^"]+)"|“([^”]+)”|「([^」]+)」/g;
const ASKING = /[?？]|多少|几[个家批次项起件所人]|什么|哪[些个家年里]|怎么|如何|是否|[吗呢]$/;
/** Words of questions, longest first. */
const STOP =
  /请问一下|请问|我想知道|想知道|查一下|查询|(?:总共|一共|共|分别|大约)?(?:是|为|有|达到?了?)?(?:多少|几)(?:个|家|批次|项|起|件|人|亩|公顷|万元|亿元|吨)?|(?:是|有|为)?(?:什么|哪些|哪个|哪家|哪里|哪年)|怎么样|怎么|如何|是否|[吗呢?？]/g;
const YEAR = /(?<!\d)((?:19|20)\d{2})\s*年(?:度|的)?/;
const FIGURE = /-?\d+(?:\.\d+)?%?/g;

/** Reads a query; `simplify` folds traditional characters. */
export function parseQuery(input: string, simplify?: Simplify): Query {
  const typed = input.trim();
  const phrases = [...typed.matchAll(QUOTED)].map((m) => foldText(m[1] ?? m[2] ?? m[3] ?? '', simplify)).filter(Boolean);
  const loose = typed.replaceAll(QUOTED, ' ').normalize('NFKC');
  const question = ASKING.test(loose);
  let asked = question ? loose.replaceAll(STOP, ' ') : loose;
  const year = YEAR.exec(asked)?.[1];
  const others = asked.replace(YEAR, ' ').trim();
  const withYear = year !== undefined && foldText(others) !== '' && phrases.length === 0;
  if (question && withYear) asked = others;
  if (question) asked = asked.replaceAll(/(?<!目)的|(?<=.)[是为有了](?=\s|$)/g, ' ');
  const pieces = asked.split(/\s+/).map((word) => foldText(word, simplify));
  const words = [...new Set([...phrases, ...pieces])].filter(Boolean);
  const figures = words.flatMap((word) => word.match(FIGURE) ?? []);
  return {
    typed,
    whole: foldText(question ? asked : typed.replace(/^["“「]|["”」]$/g, ''), simplify),
    words,
    phrases,
    figures,
    figureOnly: words.length > 0 && words.every((word) => isFigure(word)),
    year: withYear ? year : undefined,
    question,
    terms: [...phrases, ...asked.split(/[\s/&_]+|(?<=[\da-z])-/i).map((word) => foldText(word, simplify))].filter(Boolean),
  };
}

/** A figure, or a figure with a short unit: `1347.01亿元`, `96%`. */
function isFigure(word: string): boolean {
  return /^-?\d+(?:[.·]\d+)*(?:%|\p{L}{0,3})$/u.test(word);
}
