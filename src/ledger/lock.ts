import { z } from 'astro/zod';
import { packAddresses, unpackAddresses } from './pack-addresses.ts';

/** Versions of one thing: the number of the publication's version → the fingerprint; empty for a version without it. */
const versions = z.record(z.string().regex(/^[1-9]\d*$/), z.string());

const table = z.strictObject({
  versions,
  /** Of the current version, to tell what has changed: fingerprints of what it is about, of each column, of each row's cells. */
  about: z.string(),
  columns: z.array(z.string()),
  rows: z.array(z.string()),
});

const published = z.strictObject({
  /** Its address. */
  path: z.string(),
  version: z.number().int().min(1),
  /** The day on which it first went into the ledger. */
  published: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  tables: z.record(z.string(), table),
  records: z.record(z.string(), versions),
  /** Number → fingerprint of every correction. */
  corrections: z.record(z.string(), z.string()),
});

/** `published.lock.json`: what has been published. */
const ledgerSchema = z.strictObject({
  format: z.literal(1),
  publications: z.record(z.string(), published),
  /** Path of a page or file → its anchors, separated by blanks. The file has one line a page: its anchors, files and versions. */
  addresses: z.record(z.string(), z.string()),
});

/** The ledger that a text holds; undefined when it is none. */
export function parseLedger(text: string): Ledger | undefined {
  try {
    const { data } = ledgerSchema.safeParse(JSON.parse(text));
    return data && { ...data, addresses: unpackAddresses(data.addresses) };
  } catch {
    return undefined;
  }
}

export type Ledger = z.infer<typeof ledgerSchema>;
export type PublishedTable = z.infer<typeof table>;
export type Published = z.infer<typeof published>;
export type Versions = z.infer<typeof versions>;

export const LEDGER_FILE = 'published.lock.json';
/** A ledger of nothing. */
export const newLedger = (): Ledger => ({ format: 1, publications: {}, addresses: {} });

/** The latest version of something, and its fingerprint. */
export function latestOf(of: Versions): { version: number; hash: string } {
  const version = Math.max(...Object.keys(of).map(Number));
  return { version, hash: of[version] ?? '' };
}

/** The ledger as its file has it: keys sorted, one thing a line, so that a difference shows what was published. */
export function ledgerText(ledger: Ledger): string {
  return `${print({ ...ledger, addresses: packAddresses(ledger.addresses) }, '')}\n`;
}

function print(value: unknown, indent: string): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent} `;
  if (Array.isArray(value)) return value.length ? `[\n${value.map((item) => inner + print(item, inner)).join(',\n')}\n${indent}]` : '[]';
  const entries = Object.entries(value).sort(([a], [b]) => order(a, b));
  if (entries.length === 0) return '{}';
  const isVersions = entries.every(([key, item]) => /^\d+$/.test(key) && typeof item === 'string');
  if (isVersions) return `{ ${entries.map(([key, item]) => `"${key}": ${JSON.stringify(item)}`).join(', ')} }`;
  return `{\n${entries.map(([key, item]) => `${inner}${JSON.stringify(key)}: ${print(item, inner)}`).join(',\n')}\n${indent}}`;
}

/** Numbers by size, names by code units. */
function order(a: string, b: string): number {
  const numbers = /^\d+$/.test(a) && /^\d+$/.test(b);
  return numbers ? Number(a) - Number(b) : a < b ? -1 : 1;
}
