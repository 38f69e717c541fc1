import { z } from 'astro/zod';

/** One entry of `missingValues` in Data Package v2: the mark, and what it means. */
const missingValue = z.union([z.string(), z.strictObject({ value: z.string(), label: z.string() })]);

const fieldDescriptor = z.strictObject({
  /** Name of the column in the CSV and in `cell:` links; short Chinese. */
  name: z.string().min(1).regex(/^[^/|#]+$/, '列名不能含 / | #'),
  /** The printed column head. */
  title: z.string().optional(),
  description: z.string().optional(),
  type: z.enum(['string', 'number', 'integer', 'year', 'boolean']),
  /** Unit of every value of the column, or `@列名` when another column holds it. */
  unit: z.string().optional(),
  missingValues: z.array(missingValue).optional(),
  constraints: z.strictObject({ required: z.boolean().optional(), unique: z.boolean().optional() }).optional(),
});

/** A Frictionless Table Schema (v2), the part of it that this project uses. */
export const tableSchemaDescriptor = z.strictObject({
  $schema: z.string().optional(),
  fields: z.array(fieldDescriptor).min(1),
  missingValues: z.array(missingValue).optional(),
  primaryKey: z.array(z.string()).min(1),
});

export type TableSchemaDescriptor = z.infer<typeof tableSchemaDescriptor>;

/** A column as the parser needs it: defaults filled in, missing values as mark → meaning. */
export interface Field {
  name: string;
  title: string;
  type: 'string' | 'number' | 'integer' | 'year' | 'boolean';
  unit?: string;
  missing: ReadonlyMap<string, string>;
  required: boolean;
}

export interface TableSchema {
  fields: Field[];
  primaryKey: string[];
}

/** The descriptor with Frictionless defaults applied (`missingValues` is `[""]` unless stated). */
export function tableSchema(descriptor: TableSchemaDescriptor): TableSchema {
  const common = descriptor.missingValues ?? [''];
  return {
    primaryKey: descriptor.primaryKey,
    fields: descriptor.fields.map((f) => {
      const isKey = descriptor.primaryKey.includes(f.name);
      const required = f.constraints?.required === true || isKey;
      return {
        name: f.name,
        title: f.title ?? f.name,
        type: f.type,
        ...(f.unit === undefined ? {} : { unit: f.unit }),
        missing: required ? new Map() : missingMap(f.missingValues ?? common),
        required,
      };
    }),
  };
}

function missingMap(values: readonly z.infer<typeof missingValue>[]): Map<string, string> {
  return new Map(values.map((v) => (typeof v === 'string' ? [v, v === '' ? '未印' : v] : [v.value, v.label])));
}

/** The TypeScript type of one row, e.g. `{ '合格率': number | null; … }`. */
export function rowType(schema: TableSchema): string {
  const members = schema.fields.map((f) => {
    const type = f.type === 'string' ? 'string' : f.type === 'boolean' ? 'boolean' : 'number';
    return `${JSON.stringify(f.name)}: ${type}${f.missing.size > 0 ? ' | null' : ''}`;
  });
  return `{ ${members.join('; ')} }`;
}
