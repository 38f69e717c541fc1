/** Direct answers: the names of all values are loaded for a question, and of the values the few files that may have it. */
import type { AnswerFile, AnswerNames } from '../../search/answer-pack.ts';
import { answersTo, likelyNames, readNames, type Answer, type Names } from '../../search/answer.ts';
import { asksForValue } from '../../search/asked.ts';
import type { Chosen } from '../../search/filters.ts';
import type { Query } from '../../search/query.ts';
import { fetchBeside } from './pagefind.ts';

let read: { packed: AnswerNames; names: Names } | undefined;

/** The values that a query asks for; `variants`: the query under other names. */
export async function findAnswers(query: Query, variants: readonly Query[], chosen: Chosen): Promise<Answer[]> {
  const { year = [], place = [], ...others } = chosen;
  // Values have a year and a place; whoever narrows to a kind or a topic looks for text.
  if (!asksForValue(query) || Object.keys(others).length > 0) return [];
  const packed = await fetchBeside<AnswerNames>('asked.json');
  if (read?.packed !== packed) read = { packed, names: readNames(packed) };
  const { names } = read;
  const texts = variants.map((variant) => variant.words.join(' '));
  const likely = await Promise.all(
    likelyNames(query, texts, names).map(async (each) => {
      const [title = '', scopes = []] = packed.names[each.name] ?? [];
      const file = await fetchBeside<AnswerFile>(`answers/${Math.floor(each.name / packed.perFile)}.json`);
      return { ...each, title, scopes, values: file[each.name % packed.perFile] ?? [] };
    }),
  );
  return answersTo(query, likely, names).filter(
    (answer) => (year.length === 0 || year.some((y) => answer.period.includes(y))) && (place.length === 0 || place.includes(answer.place)),
  );
}
