import { expect, test } from 'vitest';
import { candidatesOf, likeliestFiles, together, type Found } from '../../../src/search/candidates.ts';
import { figureWord } from '../../../src/search/figures.ts';
import { termsOf } from '../../../src/search/terms.ts';

/** An index by hand: of each term the sheets and the places in them. */
const INDEX: Record<string, Record<string, number[]>> = {
  抽检: { near: [7], far: [2], half: [4] },
  检合: { near: [7], far: [90] },
  合格: { near: [8], far: [40], half: [5], other: [1] },
  [figureWord('96%')]: { near: [30], other: [12] },
};
const asked: string[] = [];
const ask = (term: string): Promise<Found[]> => {
  asked.push(term);
  return Promise.resolve(Object.entries(INDEX[term] ?? {}).map(([id, words]) => ({ id, file: id.slice(0, 1), words })));
};
const ids = async (...words: string[]): Promise<string[]> => (await candidatesOf(termsOf(words), 5, ask)).list.map((c) => c.found.id);

test('where the terms of a word stand together, the word is likeliest', async () => {
  expect((await ids('抽检合格'))[0]).toBe('near');
  expect(await ids('抽检合格')).toEqual(expect.arrayContaining(['far', 'half']));
});

test('a sheet without the figure is none, however much else it has', async () => {
  expect(await ids('抽检合格', '96%')).toEqual(['near']);
  expect(await ids('抽检合格', '97%')).toEqual([]);
  expect(await ids('96%')).toEqual(['near', 'other']);
});

test('no more terms are asked for than allowed, and it is said that some are left', async () => {
  asked.length = 0;
  const { complete } = await candidatesOf(termsOf(['食品抽检合格率较上年提高']), 5, ask);
  expect(asked).toHaveLength(5);
  expect(complete).toBe(false);
  expect(asked).toEqual(expect.arrayContaining(['食品', '提高']));
});

test('the most terms within one window are counted', () => {
  expect(together([[1, 50], [51], [52]], 2)).toBe(3);
  expect(together([[1], [10], [20]], 5)).toBe(1);
  expect(together([[1, 2, 3], [1]], 5)).toBe(2);
});

test('of equally likely files those come first that have more of such sheets', () => {
  const of = (file: string, weight: number, id: string) => ({ found: { id, file, words: [1] }, weight });
  const list = [of('one', 3, 'a'), of('two', 3, 'b'), of('two', 2.99, 'c'), of('best', 4, 'd'), of('poor', 1, 'e')];
  expect(likeliestFiles(list, 3)).toEqual(['best', 'two', 'one']);
});
