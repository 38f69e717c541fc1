import type { Publication } from '../data/catalogue.ts';
import { elsewhere, sectionProfiles, type SectionProfile } from '../indicators/elsewhere.ts';
import type { Section } from '../project/sections.ts';
import { sectionPath } from './bound.ts';
import { getIndicator, placeName } from './catalogues.ts';
import { allIndicatorCells, allPublications, chaptersOf, factsOf, getPublication, sectionsIn, slugOf, tablesOf } from './collections.ts';

/** A section with where the same is told in other years and places. */
export interface SectionElsewhere {
  section: Section;
  here: string;
  links: { href: string; text: string; publication: string; shared: string[] }[];
}

let built: Promise<SectionProfile[]> | undefined;

/** Profiles of the sections of all publications in chapters; a build makes them once. */
function allProfiles(): Promise<SectionProfile[]> {
  if (import.meta.env.DEV) return profiles();
  return (built ??= profiles());
}

async function profiles(): Promise<SectionProfile[]> {
  const cells = await allIndicatorCells();
  const own = (await allPublications()).map(async ({ id }) => {
    const topics = new Map((await chaptersOf(id)).map((c) => [slugOf(c), c.data.topics]));
    const sections = (await sectionsIn(id)).filter((s) => s.room === 'chapter');
    return sectionProfiles(id, {
      sections: sections.map((s) => ({ ...s, topics: topics.get(s.slug) ?? [] })),
      facts: await factsOf(id),
      cells: cells.filter((c) => c.publication === id),
      tables: await tablesOf(id),
    });
  });
  return (await Promise.all(own)).flat();
}

/** The sections of a publication, or of one chapter, that have their like elsewhere, in reading order. */
export async function sectionsElsewhere({ id }: Publication, chapter?: string): Promise<SectionElsewhere[]> {
  const all = await allProfiles();
  const own = new Map(all.filter((p) => p.publication === id).map((p) => [p.section, p]));
  const sections = (await sectionsIn(id)).filter((s) => chapter === undefined || s.slug === chapter);
  const found = sections.map(async (section) => {
    const profile = own.get(section.id);
    const links = profile ? await Promise.all(elsewhere(profile, all).map(linkTo)) : [];
    return links.length > 0 ? [{ section, here: await sectionPath(id, section.id), links }] : [];
  });
  return (await Promise.all(found)).flat();
}

async function linkTo({ publication, section, shared }: ReturnType<typeof elsewhere>[number]): Promise<SectionElsewhere['links'][number]> {
  const title = (await sectionsIn(publication)).find((s) => s.id === section)?.title ?? '';
  return {
    href: await sectionPath(publication, section),
    text: `${section} ${title}`,
    publication: await nameOf(await getPublication(publication)),
    shared: await Promise.all(shared.map(async (id) => (await getIndicator(id)).title)),
  };
}

/** `官渡区 2019 年`: what tells publications apart, in few words. */
const nameOf = async ({ place, year }: Publication): Promise<string> => `${await placeName(place)} ${year} 年`;
