import type { Publication } from '../data/catalogue.ts';
import type { Table } from '../project/types.ts';
import { getPublication, getTable, placeName } from './collections.ts';

/** Attributes that every chart of a chapter has; `publication` and `uid` are added by `bindNumbers`. */
export interface ChartProps {
  table: string;
  title: string;
  number?: string;
  note?: string;
  description?: string;
  rows?: string;
  exclude?: string;
  publication: string;
  uid: string;
}

export interface ChartSource {
  table: Table;
  publication: Publication;
  place: string;
  uid: string;
  title: string;
  number: string | undefined;
  note: string | undefined;
  description: string | undefined;
}

/** What a chart's frame needs, fetched by the names that the chapter gives. */
export async function chartSource(props: ChartProps): Promise<ChartSource> {
  const table = await getTable(`${props.publication}/${props.table}`);
  const { uid, title, number, note, description } = props;
  return {
    table,
    publication: await getPublication(props.publication),
    place: await placeName(table.place),
    uid,
    title,
    number,
    note,
    description,
  };
}
