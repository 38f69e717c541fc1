/** The compiler proves these (`npm run typecheck`): rows have the types that `datapackage.json` declares. */
import { expectTypeOf, test } from 'vitest';
import type { TableRows } from '../../../src/generated/tables.ts';
import type { getTable } from '../../../src/site/collections.ts';

type FoodSampling = TableRows['guandu-2019/2-5'];

test('a column has its declared type, and null where a mark for missing values is declared', () => {
  expectTypeOf<FoodSampling['抽检任务类型']>().toEqualTypeOf<string>();
  expectTypeOf<FoodSampling['合格率']>().toEqualTypeOf<number | null>();
});

test('a column or a table that does not exist is refused', () => {
  // @ts-expect-error the column is called 合格率
  expectTypeOf<FoodSampling['及格率']>().toBeNever();
  expectTypeOf<'guandu-2019/2-5'>().toExtend<keyof TableRows>();
  expectTypeOf<'guandu-2019/2-55'>().not.toExtend<keyof TableRows>();
});

test('getTable gives the rows of the table that it is asked for', () => {
  type Given = Awaited<ReturnType<typeof getTable<'guandu-2019/2-5'>>>;
  expectTypeOf<Given['rows'][number]['合格率']>().toEqualTypeOf<number | null>();
});
