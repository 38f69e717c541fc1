import {
  CORRECTIONS_SCHEMA,
  ERRATA_SCHEMA,
  FACTS_SCHEMA,
  INDICATOR_CELLS_SCHEMA,
  TEXT_REGISTERS,
  type TextRegister,
} from '../data/registers.ts';
import type { TableSchemaDescriptor } from '../data/table-schema.ts';
import type { Correction, Erratum, Fact, IndicatorCell } from '../project/types.ts';
import { errataSheet, factsSheet, registerColumns, registerSheet, textRegisterSheet } from './register-sheet.ts';
import type { Sheet } from './sheet.ts';

/** What a publication has beside its tables: each register of `data/<publication>/` with the schema of its columns. */
export interface PackagedRegister {
  sheet: Sheet;
  schema: TableSchemaDescriptor;
}

export interface RegisterRows {
  facts: readonly Fact[];
  errata: readonly Erratum[];
  corrections: readonly Correction[];
  indicatorCells: readonly IndicatorCell[];
  texts: Readonly<Record<TextRegister, readonly { name: string }[]>>;
}

/** Titles of the registers, for packages whose descriptor does not list them. */
const TITLES: Readonly<Record<TextRegister, string>> = {
  problems: '问题与措施',
  amounts: '补助、奖励和经费标准',
  thresholds: '认定条件和限值',
  tasks: '任务和期限',
  forms: '表格',
  appointments: '人事任免',
  chronicle: '大事记',
};

/** All registers of one publication, in the order in which a package has them; those without rows too. */
export function packagedRegisters({ facts, errata, corrections, indicatorCells, texts }: RegisterRows): PackagedRegister[] {
  const names = Object.keys(TEXT_REGISTERS) as TextRegister[];
  return [
    { sheet: factsSheet(facts), schema: FACTS_SCHEMA },
    { sheet: errataSheet(errata), schema: ERRATA_SCHEMA },
    { sheet: plainSheet('indicator-cells', '表中的指标', INDICATOR_CELLS_SCHEMA, indicatorCells), schema: INDICATOR_CELLS_SCHEMA },
    {
      sheet: plainSheet(
        'corrections',
        '更正',
        CORRECTIONS_SCHEMA,
        corrections.map((row) => ({ ...row, id: row.number })),
      ),
      schema: CORRECTIONS_SCHEMA,
    },
    ...names.map((name) => ({
      sheet: { ...textRegisterSheet(name, texts[name]), title: TITLES[name] },
      schema: TEXT_REGISTERS[name],
    })),
  ];
}

function plainSheet(name: string, title: string, schema: TableSchemaDescriptor, rows: readonly object[]): Sheet {
  const fields = rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])));
  return registerSheet(name, title, registerColumns(schema), fields);
}
