import type { Indicator } from '../data/catalogue.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import { registerColumns, registerSheet } from './register-sheet.ts';
import { saying, type Sheet } from './sheet.ts';

/** One value of an indicator, wherever it is printed. */
export interface IndicatorValue {
  period: string;
  /** Id of the place. */
  place: string;
  scope: string;
  /** Plain decimal string with the printed decimals. */
  number: string;
  value: number;
  unit: string;
  qualifier: string;
  /** Id of the publication. */
  publication: string;
  section: string;
  /** A number of a sentence, or of a table. */
  kind: 'fact' | 'cell';
  /** Whole address of the row that holds it. */
  address: string;
}

const field = (name: string, title: string, type: 'string' | 'number' = 'string') => ({ name, title, type });

/** What a value says of itself: columns of every file that has values of indicators. */
export const VALUE_FIELDS: TableSchemaDescriptor['fields'] = [
  field('period', '时期'),
  field('place', '地区编号'),
  field('placeName', '地区'),
  field('scope', '口径'),
  field('qualifier', '限定'),
  field('value', '数值', 'number'),
  field('unit', '单位'),
  field('publication', '出版物'),
  field('section', '节'),
  field('kind', '来自'),
  field('address', '地址'),
];

export type NameOfPlace = (place: string) => string;

/** Fields of a value, by name. */
export function valueFields(value: IndicatorValue, nameOfPlace: NameOfPlace): Record<string, string> {
  const { period, place, scope, qualifier, number, unit, publication, section, kind, address } = value;
  return { period, place, placeName: nameOfPlace(place), scope, qualifier, value: number, unit, publication, section, kind, address };
}

/** All values of an indicator over years and places. `address` is the whole address of its page. */
export function indicatorSheet(
  indicator: Indicator,
  values: readonly IndicatorValue[],
  { nameOfPlace, address, citation }: { nameOfPlace: NameOfPlace; address: string; citation?: string },
): Sheet {
  const columns = registerColumns({ fields: VALUE_FIELDS, primaryKey: ['address'] });
  const rows = values.map((value) => valueFields(value, nameOfPlace));
  const notes = saying(
    ['定义', indicator.definition],
    ['单位', indicator.unit],
    ['来自', 'fact 为正文里的数，cell 为表中的数'],
    ['引用', citation],
    ['地址', address],
    ['说明', '数值照录各出版物，口径不同的值不能直接比较；引用请以原件为准，原件见各行的出版物与节。'],
  );
  return registerSheet(indicator.id, indicator.title, columns, rows, notes);
}
