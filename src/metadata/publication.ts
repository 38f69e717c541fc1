import type { Chapter, CreativeWork, Organization, Periodical, PublicationIssue, Report } from 'schema-dts';
import type { Publication } from '../data/catalogue.ts';
import type { Whole } from './json-ld.ts';

/** A part of a publication that has a page of its own. */
export interface Part {
  name: string;
  path: string;
}

const LANGUAGE = 'zh-CN';

/** Bodies by their names as printed; none where the original names none (`[原文未载]`). */
export function organizations(names: readonly string[]): { publisher?: Organization[] } {
  const named = names.filter((name) => !name.startsWith('['));
  return named.length === 0 ? {} : { publisher: named.map((name): Organization => ({ '@type': 'Organization', name })) };
}

/** What a publication on this site is made from: the document as it was issued. */
export function original(p: Publication): Report | PublicationIssue | CreativeWork {
  const { title: name, date: datePublished } = p;
  const common = { name, datePublished, inLanguage: LANGUAGE, ...organizations(p.issuer) };
  if (p.kind === 'report') return { '@type': 'Report', ...common };
  if (p.kind === 'press') return { '@type': 'CreativeWork', ...common };
  const periodical: Periodical = { '@type': 'Periodical', name };
  return { '@type': 'PublicationIssue', ...common, issueNumber: `${p.issue?.number ?? ''}`, isPartOf: periodical };
}

/** The publication as this site gives it: a new work on the issued one. `place`: full name. */
export function publicationThing(p: Publication, path: string, place: string, parts: readonly Part[], whole: Whole): Report | CreativeWork {
  const works = parts.map((part): Chapter | CreativeWork => ({
    '@type': p.kind === 'report' ? 'Chapter' : 'CreativeWork',
    name: part.name,
    url: whole(part.path),
  }));
  return {
    '@type': p.kind === 'report' ? 'Report' : 'CreativeWork',
    name: p.kind === 'gazette' ? p.shortTitle : p.title,
    alternateName: p.shortTitle,
    url: whole(path),
    description: p.summary,
    inLanguage: LANGUAGE,
    image: whole(`${path}card.png`),
    publisher: { '@type': 'Organization', name: '质鉴', url: whole('/') },
    temporalCoverage: p.period,
    spatialCoverage: { '@type': 'Place', name: place },
    isBasedOn: original(p),
    ...(works.length > 0 ? { hasPart: works } : {}),
  };
}
