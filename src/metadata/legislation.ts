import type { CreativeWork, Legislation } from 'schema-dts';
import type { Publication } from '../data/catalogue.ts';
import type { DocumentFrontmatter } from '../data/front-matter.ts';
import { known, type Whole } from './json-ld.ts';
import { organizations, original } from './publication.ts';

/** Kinds of documents that lay something down; a commendation, a list of figures or of appointments does not. */
const NORMATIVE = new Set(['办法', '意见', '方案', '通知', '规定', '决定', '细则', '条例', '规则', '命令']);

export interface DocumentFacts {
  document: DocumentFrontmatter;
  publication: Publication;
  /** Full name of the place whose government issued it. */
  place: string;
  path: string;
  /** Addresses of documents on this site, by id. */
  pathOf: (document: string) => string | undefined;
  /** Whether a document on this site repeals it: nothing else is known about its force. */
  repealed: boolean;
}

/** A gazette's document: legislation where it lays something down, else a work. */
export function documentThing(
  { document: d, publication: p, place, path, pathOf, repealed }: DocumentFacts,
  whole: Whole,
): Legislation | CreativeWork {
  const common = {
    name: d.title,
    alternateName: d.titleEn,
    abstract: d.summary,
    inLanguage: 'zh-CN',
    mainEntityOfPage: whole(path),
    image: whole(`${path}card.png`),
    isPartOf: original(p),
  };
  const bodies = organizations(d.issuers).publisher;
  if (!NORMATIVE.has(d.kind))
    return {
      '@type': 'CreativeWork',
      ...known({ ...common, identifier: d.documentNumber, dateCreated: d.date, creator: bodies }),
    };
  const changed = (relation: 'repeals' | 'amends'): Legislation[] | undefined => {
    const named = d.cites.filter((c) => c.relation === relation);
    return named.length === 0 ? undefined : named.map((c) => cited(c, pathOf, whole));
  };
  const legislation = known({
    ...common,
    legislationIdentifier: d.documentNumber,
    legislationType: d.kind,
    legislationDate: d.date,
    legislationPassedBy: bodies,
    legislationJurisdiction: { '@type': 'AdministrativeArea', name: place } as const,
    legislationRepeals: changed('repeals'),
    legislationAmends: changed('amends'),
    legislationLegalForce: repealed ? ('https://schema.org/NotInForce' as const) : undefined,
  });
  return { '@type': 'Legislation', ...legislation };
}

type Cited = DocumentFrontmatter['cites'][number];

function cited({ title, number, document }: Cited, pathOf: DocumentFacts['pathOf'], whole: Whole): Legislation {
  const path = document === undefined ? undefined : pathOf(document);
  return {
    '@type': 'Legislation',
    name: title,
    ...(number === undefined ? {} : { legislationIdentifier: number }),
    ...(path === undefined ? {} : { url: whole(path) }),
  };
}
