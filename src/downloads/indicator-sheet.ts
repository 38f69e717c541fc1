import type { Indicator } from '../data/catalogue.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import { registerColumns, registerSheet } from './register-sheet.ts';
import { saying, type Sheet } from './sheet.ts';

/** One value of an indicator as a row of files; of several places where it is printed, the first. */
export interface IndicatorRow {
  /** Its anchor on the indicator's page. */
  id: string;
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
  /** Where else it is printed: whole addresses. */
  others: string[];
  /** How it was worked out, where no original prints it. */
  derived: string;
  /** 各处所记不一 …, where the originals differ. */
  agreement: string;
}

const field = (name: string, title: string, type: 'string' | 'number' = 'string') => ({ name, title, type });

/** What a value says of itself: columns of every file that has values of indicators. */
export const VALUE_FIELDS: TableSchemaDescriptor['fields'] = [
  field('id', '编号'),
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
  field('others', '又见'),
  field('derived', '推算方法'),
  field('agreement', '各处所记'),
];

export type NameOfPlace = (place: string) => string;

/** Fields of a value, by name. */
export function valueFields(row: IndicatorRow, nameOfPlace: NameOfPlace): Record<string, string> {
  return { ...row, placeName: nameOfPlace(row.place), value: row.number, others: row.others.join(' ') };
}

/** All values of an indicator over years and places. `address` is the whole address of its page. */
export function indicatorSheet(
  indicator: Indicator,
  values: readonly IndicatorRow[],
  { nameOfPlace, address, citation }: { nameOfPlace: NameOfPlace; address: string; citation?: string },
): Sheet {
  const columns = registerColumns({ fields: VALUE_FIELDS, primaryKey: ['id'] });
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
