/** What the page of a fact tells besides the fact's own row. */
import type { Outcome } from '../checks/outcomes.ts';
import type { Publication } from '../data/catalogue.ts';
import { compareText } from '../data/fault.ts';
import type { Quotation } from '../project/quotations.ts';
import type { Fact } from '../project/types.ts';
import { allChecks } from './checks.ts';
import { allFacts, allPublications, documentsOf, getPublication } from './collections.ts';
import { casePath, chapterPath, documentPath, href } from './paths.ts';
import { publicationFacts, type PublicationFact } from './publication-paths.ts';

export interface FactPage extends PublicationFact {
  /** All values of its indicator, by period, its own among them; empty for a fact without an indicator. */
  series: { fact: Fact; publication: Publication }[];
  /** Every check in which it takes part. */
  outcomes: Outcome[];
}

/** Paths and props of the pages of all facts; what is looked up in everything is looked up once. */
export async function factPages() {
  const publications = new Map((await allPublications()).map((p) => [p.id, p]));
  const series = Map.groupBy(await allFacts(), (f) => f.indicator ?? '');
  const outcomes = new Map<string, Outcome[]>();
  for (const outcome of (await allChecks()).outcomes)
    for (const fact of outcome.facts ?? []) outcomes.set(fact, [...(outcomes.get(fact) ?? []), outcome]);
  return (await publicationFacts()).map(({ params, props }) => {
    const same = props.fact.indicator === null ? [] : (series.get(props.fact.indicator) ?? []);
    const rows = same.flatMap((fact) => {
      const publication = publications.get(fact.publication);
      return publication ? [{ fact, publication }] : [];
    });
    return {
      params,
      props: {
        ...props,
        series: rows.sort((a, b) => compareText(b.fact.period, a.fact.period) || compareText(a.fact.place, b.fact.place)),
        outcomes: outcomes.get(props.fact.id) ?? [],
      } satisfies FactPage,
    };
  });
}

/** The address of the section in which a sentence stands. */
export async function quotationHref({ publication, room, slug, anchor }: Quotation): Promise<string> {
  const path = { chapter: chapterPath, case: casePath, document: documentPath }[room];
  const page = href(path(await getPublication(publication), slug));
  return anchor === '' ? page : `${page}#${anchor}`;
}

/** The printed page on which a section, or the document in which it stands, begins. */
export async function printedPage(publication: Publication, section: string): Promise<number | undefined> {
  if (publication.kind !== 'gazette') return publication.pages[section];
  const document = (await documentsOf(publication.id)).find(({ id }) => section === id || section.startsWith(`${id}/`));
  return document && publication.contents.find((item) => item.document === document.id)?.page;
}
