import { SITE_PACKAGE } from '../api/addresses.ts';
import { ofPublication } from '../api/source.ts';
import { plain } from '../citations/plain.ts';
import type { Publication } from '../data/catalogue.ts';
import type { TextRegister } from '../data/registers.ts';
import { packagedRegisters, type PackagedRegister, type RegisterRows } from '../downloads/packaged-registers.ts';
import { publicationPackage, type Descriptor } from '../downloads/publication-package.ts';
import { sheetCsv } from '../downloads/csv.ts';
import { siteSheet, type SiteFile } from '../downloads/site-files.ts';
import { sitePackage } from '../downloads/site-package.ts';
import { zipFiles } from '../downloads/zip.ts';
import { citableOfPublication } from './citables.ts';
import { allIndicatorCells, correctionsOf } from './collections.ts';
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

const descriptorOf = ({ id }: Publication): string => `/data/${id}/datapackage.json`;

/** Whether a publication has data to pack. */
export const hasPackage = (publication: Publication): boolean => descriptorOf(publication) in descriptors;

/** A publication's Data Package, or undefined for one without data. */
export function publicationZip(publication: Publication): Promise<Bytes> | undefined {
  const load = descriptors[descriptorOf(publication)];
  if (!load) return undefined;
  return once(publication.id, async () => {
    const [descriptor, { tables }, registers] = await Promise.all([load(), source(), registersOf(publication)]);
    const own = ofPublication(tables, publication);
    return zipFiles(
      publicationPackage({
        ...{ publication, descriptor, tables: own, registers },
        address: absolute(publicationPath(publication)),
        citation: plain(await citableOfPublication(publication)),
      }),
    );
  });
}

async function registersOf(publication: Publication): Promise<PackagedRegister[]> {
  const { facts, errata, registers } = await source();
  const names = Object.keys(registers) as TextRegister[];
  const own = names.map((name) => [name, ofPublication<{ publication: string; name: string }>(registers[name], publication)]);
  return packagedRegisters({
    facts: ofPublication(facts, publication),
    errata: ofPublication(errata, publication),
    corrections: await correctionsOf(publication.id),
    indicatorCells: ofPublication(await allIndicatorCells(), publication),
    texts: Object.fromEntries(own) as RegisterRows['texts'],
  });
}

/** The Data Package of the whole site. */
export const siteZip = (): Promise<Bytes> => once(SITE_PACKAGE, async () => zipFiles(sitePackage(await source())));

/** One of the whole site's files outside the package, for spreadsheets. */
export async function siteFile(name: SiteFile): Promise<{ title: string; rows: number; bytes: Bytes }> {
  const sheet = siteSheet(name, await source());
  return { title: sheet.title, rows: sheet.rows.length, bytes: new TextEncoder().encode(sheetCsv(sheet)) };
}
