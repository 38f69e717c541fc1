/** Facts as answers to questions: the catalogue beside the index, and which of its entries a question asks for. */
import type { Answer } from './answer-pack.ts';
import { foldText } from './fold.ts';
import type { Query } from './query.ts';
import { pairsOf } from './terms.ts';

const MUST = 0.62;

/** The facts that a question asks for, best first; none where no title is close enough. `variants`: the query under other names. */
export function answersTo(query: Query, answers: readonly Answer[], variants: readonly string[] = []): Answer[] {
  if (query.figures.length > 0 || query.words.length === 0) return [];
  const wanted = [query.whole, ...variants].map((text) => foldText(text));
  const scored = answers.flatMap((answer) => {
    const score = Math.max(...wanted.map((text) => likeness(text, answer, query.year)));
    return score >= MUST ? [{ answer, score }] : [];
  });
  return scored.sort((a, b) => b.score - a.score || (a.answer.period < b.answer.period ? 1 : -1)).map((s) => s.answer);
}

function likeness(text: string, answer: Answer, year: string | undefined): number {
  if (year !== undefined && !answer.period.includes(year)) return 0;
  const title = foldText(answer.title);
  const place = foldText(answer.place).replace(/[区市省]$/, '');
  const here = place !== '' && text.includes(place);
  const bare =
    here && !title.includes(place) ? text.replace(new RegExp(`(?:全)?${place}[区市省]?`), '') : text.replace(/^(?:全区|全市|全省)/, '');
  if (bare === '') return 0;
  const [asked, said] = [new Set(parts(bare)), new Set(parts(title))];
  const common = [...asked].filter((pair) => said.has(pair)).length;
  const whole = title === bare ? 0.2 : title.includes(bare) ? 0.08 : 0;
  return (0.65 * common) / Math.max(1, asked.size) + (0.35 * common) / Math.max(1, said.size) + whole + (here ? 0.1 : 0);
}

function parts(text: string): string[] {
  return (text.match(/\p{Script=Han}+|[\da-z.%]+/gu) ?? []).flatMap((run) => (/^\p{Script=Han}/u.test(run) ? pairsOf(run) : [run]));
}
