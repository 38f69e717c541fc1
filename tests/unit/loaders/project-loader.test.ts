import { describe, expect, test } from 'vitest';
import { FaultError } from '../../../src/data/fault.ts';
import { fill } from '../../../src/loaders/project-loader.ts';
import { CHAPTER_1, CHAPTER_2, FACTS, smallProject, swap, TABLE } from '../support/small-project.ts';

interface StoredEntry {
  id: string;
  data: Record<string, unknown>;
  digest?: string | number;
}

/** As much of Astro's content store as the loader uses. */
function fakeContext(entries: StoredEntry[] = []) {
  const stored = new Map(entries.map((entry) => [entry.id, entry]));
  const unused = (): never => {
    throw new Error('the loader does not use this');
  };
  const store = {
    keys: () => [...stored.keys()],
    delete: (id: string) => void stored.delete(id),
    set: (entry: StoredEntry) => stored.set(entry.id, entry) === stored,
    get: unused,
    entries: unused,
    values: unused,
    clear: unused,
    has: unused,
    addModuleImport: unused,
  };
  return { stored, context: { store, generateDigest: (text: unknown) => `digest of ${String(text)}` } };
}

const facts = (project: ReturnType<typeof smallProject>) => project.facts;
const OLD = { id: 'guandu-2019/gdp', data: { value: 1 }, digest: 'old' };

test('the store receives every entry with its order and a digest of its data', () => {
  const { stored, context } = fakeContext();
  fill(context, smallProject(), facts);
  expect([...stored.values()].map(({ id, data }) => [id, data['order'], data['number']])).toEqual([
    ['guandu-2019/gdp', 0, '1347.01'],
    ['guandu-2019/gdp-growth', 1, '7'],
    ['guandu-2019/farm-growth', 2, '-4.5'],
    ['guandu-2019/households', 3, '1200'],
  ]);
  for (const { data, digest } of stored.values()) expect(digest).toBe(`digest of ${JSON.stringify(data)}`);
});

test('entries that have vanished are deleted, and changed ones replaced', () => {
  const { stored, context } = fakeContext([OLD, { id: 'guandu-2019/jobs', data: {}, digest: 'old' }]);
  fill(context, smallProject(), facts);
  expect(stored.has('guandu-2019/jobs')).toBe(false);
  expect(stored.get(OLD.id)?.data).toMatchObject({ value: 1347.01 });
});

test('a project without such entries empties the store', () => {
  const { stored, context } = fakeContext([OLD]);
  fill(context, smallProject(), () => []);
  expect([...stored.keys()]).toEqual([]);
});

test('warnings do not stop the store from being filled', () => {
  const { stored, context } = fakeContext();
  fill(context, smallProject({ [FACTS]: (text) => `${text}jobs,1.1,gdp,5,个,2019,guandu,,,,\n` }), facts);
  expect(stored.size).toBe(5);
});

describe('a project with errors', () => {
  const wrong = () => smallProject({ [TABLE]: swap('300', '多'), [CHAPTER_1]: swap('[增长 7%]', '[增长 8%]') });

  test('is thrown whole, and leaves the store as it is', () => {
    const { stored, context } = fakeContext([OLD]);
    expect(() => fill(context, wrong(), facts)).toThrow(FaultError);
    expect([...stored.values()]).toEqual([OLD]);
  });

  test('says every error, and no warning', () => {
    const { context } = fakeContext();
    const project = smallProject({
      [CHAPTER_1]: swap('[增长 7%]', '[增长 8%]'),
      [CHAPTER_2]: swap('[1500 批次]', '[1501 批次]'),
      [FACTS]: (text) => `${text}jobs,1.1,gdp,5,个,2019,guandu,,,,\n`,
    });
    expect(() => fill(context, project, facts)).toThrow(
      /^content\/publications\/guandu-2019\/01-macro\.mdx:11:44: 错误：“增长 8%”.*\ncontent\/publications\/guandu-2019\/02-food\.mdx:11:51: 错误：“1501 批次”[^\n]*$/,
    );
  });

  test('is shown in dev when its files can all be read', () => {
    const { stored, context } = fakeContext([OLD]);
    fill(context, smallProject({ [CHAPTER_1]: swap('[增长 7%]', '[增长 8%]') }), facts, true);
    expect(stored.size).toBe(4);
  });

  test('keeps the last good data in dev when a file cannot be read', () => {
    const { stored, context } = fakeContext([OLD]);
    expect(() => fill(context, wrong(), facts, true)).toThrow(FaultError);
    expect([...stored.values()]).toEqual([OLD]);
  });
});
