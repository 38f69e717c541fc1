import type { Thing } from 'schema-dts';

/** Whole address of a path inside the site. */
export type Whole = (path: string) => string;

/** A schema.org thing that is an object, not a name for one. */
export type Described = Exclude<Thing, string>;

/** Things as the text of a `<script type="application/ld+json">`: several as a graph; nothing that could end the element. */
export function jsonLd(things: readonly Described[]): string {
  const [first, ...others] = things;
  const content = others.length === 0 ? first : { '@graph': things };
  return JSON.stringify({ '@context': 'https://schema.org', ...content }).replaceAll('<', String.raw`\u003c`);
}

/** Properties without those that are not known. */
export function known<T extends object>(properties: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(properties).filter(([, value]) => value !== undefined && value !== '');
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}
