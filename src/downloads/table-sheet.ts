import type { Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';
import type { Erratum, Table } from '../project/types.ts';
import { saying, type Note, type Sheet } from './sheet.ts';
import { erratumNote, sourceNotes } from './source.ts';

export interface TableContext {
  /** Those of this table. */
  errata: readonly Erratum[];
  placeName: string;
  /** Whole address of the table's page. */
  address: string;
  citation?: string;
}

/** A table with everything that its page says of it. */
export function tableSheet(table: Table, publication: Publication, { errata, placeName, address, citation }: TableContext): Sheet {
  const { columns, notes, derived, number, period } = table;
  const units = columns.flatMap((c) => (c.unit ? [`${c.name}：${c.unit.replace(/^@(.*)$/, '见“$1”列')}`] : []));
  const heads = columns.filter((c) => c.title !== c.name).map((c) => `${c.name}：${groupOf(table, c.name)}${c.title}`);
  return {
    name: table.name,
    title: table.title,
    columns,
    rows: table.rows.map((row) => columns.map((c) => row[c.name] ?? null)),
    text: table.text,
    notes: [
      ...saying(
        ['表号', number],
        ['时期', formatPeriod(period)],
        ['地区', placeName],
        ['单位', units.join('\n')],
        ['原表头', heads.join('\n')],
        ['推算列', derived.length ? `${derived.join('、')}，由本站推算，非原文数字` : ''],
      ),
      ...notes.map((note): Note => ['注', note]),
      ...(table.origin === 'prose' ? ([['注', '原文为文字叙述，由本站列成表']] satisfies Note[]) : []),
      ...errata.map((erratum): Note => ['原文存疑', erratumNote(erratum)]),
      ...sourceNotes(publication, { citation, address }),
    ],
  };
}

/** `批次 / ` for a column under a head over several. */
function groupOf({ columnGroups }: Table, name: string): string {
  const group = columnGroups.find(({ fields }) => fields.includes(name));
  return group ? `${group.title} / ` : '';
}
