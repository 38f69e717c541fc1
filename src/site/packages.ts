import { SITE_PACKAGE } from '../api/addresses.ts';
import { ofPublication } from '../api/source.ts';
import type { Publication } from '../data/catalogue.ts';
import { TEXT_REGISTERS, type TextRegister } from '../data/registers.ts';
import { publicationPackage, type Descriptor } from '../downloads/publication-package.ts';
import { sitePackage } from '../downloads/site-package.ts';
import { zipFiles } from '../downloads/zip.ts';
import { absolute, publicationPath } from './paths.ts';
import { source } from './source.ts';

/** The descriptors of all publications; Astro's store has their tables only. */
const descriptors = import.meta.glob<Descriptor>('/data/*/datapackage.json', { import: 'default' });

type Bytes = Uint8Array<ArrayBuffer>;
const packed = new Map<string, Promise<Bytes>>();

/** Pages state the sizes of packages, so that a build packs each of them once. */
function once(key: string, pack: () => Promise<Bytes>): Promise<Bytes> {
  const found = (import.meta.env.DEV ? undefined : packed.get(key)) ?? pack();
  packed.set(key, found);
  return found;
}

/** A publication's Data Package, or undefined for one without data. */
export function publicationZip(publication: Publication): Promise<Bytes> | undefined {
  const load = descriptors[`/data/${publication.id}/datapackage.json`];
  if (!load) return undefined;
  return once(publication.id, async () => {
    const [descriptor, { tables, facts, errata, registers }] = await Promise.all([load(), source()]);
    const own = (Object.keys(TEXT_REGISTERS) as TextRegister[]).map((name) => [
      name,
      ofPublication<{ publication: string; name: string }>(registers[name], publication),
    ]);
    return zipFiles(
      publicationPackage({
        ...{ publication, descriptor },
        tables: ofPublication(tables, publication),
        facts: ofPublication(facts, publication),
        errata: ofPublication(errata, publication),
        registers: Object.fromEntries(own) as Partial<Record<TextRegister, readonly { name: string }[]>>,
        address: absolute(publicationPath(publication)),
      }),
    );
  });
}

/** The Data Package of the whole site. */
export const siteZip = (): Promise<Bytes> => once(SITE_PACKAGE, async () => zipFiles(sitePackage(await source())));
