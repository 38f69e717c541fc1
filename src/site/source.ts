import type { Source } from '../api/source.ts';
import { TEXT_REGISTERS, type TextRegister } from '../data/registers.ts';
import type { Registers } from '../project/registers.ts';
import { allIndicators, allPlaces, allTopics } from './catalogues.ts';
import { allFacts, allPublications, allTables, documentsOf, errataOf, publicationOfDocument, registerOf } from './collections.ts';
import { rowsByIndicator } from './indicator-values.ts';
import { allValues } from './indicators.ts';
import { absolute } from './paths.ts';

let kept: Promise<Source> | undefined;

/** Everything that the API and the downloads are made of. A build gathers it once; dev again, since data change under it. */
export function source(): Promise<Source> {
  if (import.meta.env.DEV) return gather();
  kept ??= gather();
  return kept;
}

async function gather(): Promise<Source> {
  const publications = await allPublications();
  const [tables, facts, documents] = await Promise.all([allTables(), allFacts(), documentsOf()]);
  const names = Object.keys(TEXT_REGISTERS) as TextRegister[];
  const registers = await Promise.all(names.map(async (name) => [name, await registerOf(name)] as const));
  return {
    ...{ publications, tables, facts, absolute },
    errata: (await Promise.all(publications.map(({ id }) => errataOf(id)))).flat(),
    documents: documents.map((entry) => ({ id: entry.id, publication: publicationOfDocument(entry), data: entry.data })),
    registers: Object.fromEntries(registers) as unknown as Registers,
    ...{ indicators: await allIndicators(), places: await allPlaces(), topics: await allTopics() },
    values: rowsByIndicator(await allValues(), publications, absolute),
  };
}
