/** Questions for a number with the value that answers them, and the answering of them without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Project } from '../../src/project/types.ts';
import { answersTo, likelyNames, readNames, type Answer } from '../../src/search/answer.ts';
import { parseQuery } from '../../src/search/query.ts';
import { packAnswers } from '../../src/search/records/answers.ts';
import { catalogueOf } from '../../src/search/records/catalogue.ts';
import { recordsOf } from '../../src/search/records/index.ts';
import { variantsOf } from '../../src/search/synonyms.ts';

export interface AskedValue {
  query: string;
  /** Values of which each is right, as printed; empty where no value of the site answers. */
  values: string[];
}

export function readAskedValues(): AskedValue[] {
  const rows = parse<{ query: string; value: string }>(readFileSync(join(import.meta.dirname, 'answers.csv')), { columns: true });
  return rows.map(({ query, value }) => ({ query, values: value.split('|').filter(Boolean) }));
}

/** Answers questions as the search page does. */
export function answering(project: Project): (question: string) => Answer[] {
  const { names: packed, files } = packAnswers(project);
  const names = readNames(packed);
  const { places, synonyms } = catalogueOf(project, recordsOf(project), [], []).start;
  return (question) => {
    const query = parseQuery(question, { places });
    const variants = variantsOf(query.words, synonyms).map(({ text }) => text);
    const likely = likelyNames(query, variants, names).map((each) => {
      const [title = '', scopes = []] = packed.names[each.name] ?? [];
      return { ...each, title, scopes, values: files[Math.floor(each.name / packed.perFile)]?.[each.name % packed.perFile] ?? [] };
    });
    return answersTo(query, likely, names);
  };
}

/** `right`: the first answer has the value, or there is rightly none; `wrong`: it has another. */
export function judgeAnswer({ values }: AskedValue, answers: readonly Answer[]): 'right' | 'wrong' | 'none' {
  const [first] = answers;
  if (!first) return values.length === 0 ? 'right' : 'none';
  const number = (text: string): number => Number(/-?\d[\d,]*(?:\.\d+)?/.exec(text)?.[0].replaceAll(',', ''));
  return values.some((value) => number(value) === number(first.value)) ? 'right' : 'wrong';
}
