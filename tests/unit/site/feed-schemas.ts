import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string): string => readFileSync(new URL(`./schemas/${name}`, import.meta.url), 'utf8');

/** What is wrong with an Atom feed by RFC 4287: its grammar, and what the grammar cannot say. */
export async function atomFaults(xml: string): Promise<string[]> {
  const { errors } = await validateXML({ xml: { fileName: 'feed.xml', contents: xml }, schema: schema('atom.rng'), extension: 'relaxng' });
  const ids = [...xml.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  const twice = ids.filter((id, i) => ids.indexOf(id) !== i);
  // 4.1.1 and 4.1.2: a feed or each of its entries has an author; an entry without content has an alternate link.
  const authorless = /<feed[^>]*>(?:(?!<entry>)[^])*<author>/.test(xml) ? [] : ['no author'];
  const entries = xml.match(/<entry>[^]*?<\/entry>/g) ?? [];
  const unlinked = entries.filter((entry) => !/rel="alternate"/.test(entry));
  return [
    ...errors.map((e) => e.message),
    ...twice.map((id) => `id twice: ${id}`),
    ...authorless,
    ...unlinked.map(() => 'entry without a link'),
  ];
}

const ajv = new Ajv({
  allErrors: true,
  formats: { uri: (text: string) => URL.canParse(text), 'date-time': /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/ },
});
const isFeed = ajv.compile(JSON.parse(schema('json-feed-1.1.json')) as object);

/** What is wrong with a JSON Feed by version 1.1. */
export function jsonFeedFaults(json: string): string[] {
  return isFeed(JSON.parse(json)) ? [] : (isFeed.errors ?? []).map((e) => `${e.instancePath} ${e.message}`);
}
