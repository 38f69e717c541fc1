import { citations } from '../citations/index.ts';
import type { Publication } from '../data/catalogue.ts';
import type { Fact } from '../project/types.ts';
import { citableOfFact } from './citables.ts';
import { indicatorOf, placeName } from './catalogues.ts';
import { errataOf } from './collections.ts';
import { printFact } from './fact-text.ts';
import { printedPage } from './fact-view.ts';

/** A fact as JSON: its row, what the ids in it mean, what is doubted of it, where it is printed and how to cite it. */
export async function factJson(publication: Publication, fact: Fact): Promise<string> {
  const { id, section, value, number, unit, qualifier, period, scope, source, derived, indicator } = fact;
  const { title, definition } = (await indicatorOf(fact)) ?? {};
  const errata = (await errataOf(publication.id)).filter((e) => e.where === `fact:${fact.name}`);
  const citable = await citableOfFact(publication, fact);
  const data = {
    id,
    address: citable.address,
    indicator: indicator === null ? null : { id: indicator, title, definition },
    value,
    number,
    unit,
    qualifier,
    printed: printFact(fact),
    period,
    place: { id: fact.place, name: await placeName(fact.place) },
    scope,
    derived,
    section,
    paragraph: source,
    page: (await printedPage(publication, section)) ?? null,
    errata: errata.map(({ name, rule, printed, computed, note }) => ({ id: name, rule, printed, computed, note })),
    source: { id: publication.id, title: publication.title, issuer: publication.issuer, date: publication.date },
    citation: citations(citable).gbt,
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}
