/** Everything of this site that can be cited, in the version that its publication has on this site. */
import type { Citable, Source } from '../citations/citable.ts';
import type { Indicator, Publication } from '../data/catalogue.ts';
import type { ChapterFrontmatter, DocumentFrontmatter } from '../data/front-matter.ts';
import { formatPeriod } from '../data/period.ts';
import type { Chart } from '../project/charts.ts';
import { printedName } from '../project/printed-name.ts';
import type { Fact, Table } from '../project/types.ts';
import { factTitle } from './bound.ts';
import { placeName } from './catalogues.ts';
import { documentsOf, editionOf } from './collections.ts';
import { printTitled } from './fact-text.ts';
import { absolute, casePath, chapterPath, chartPath, documentPath, factPath, indicatorPath, publicationPath, tablePath } from './paths.ts';

/** A report, an issue of a gazette or a press page. */
export async function citableOfPublication(p: Publication): Promise<Citable> {
  return { ...(await printedIn(p)), kind: 'publication', key: p.id, title: p.title, address: absolute(publicationPath(p)) };
}

/** A chapter, by its front matter and the last part of its address. */
export async function citableOfChapter(p: Publication, chapter: ChapterFrontmatter, slug: string): Promise<Citable> {
  const page = p.pages[chapter.number];
  return {
    ...(await printedIn(p)),
    kind: 'chapter',
    key: `${p.id}-${slug}`,
    title: chapter.number === 0 ? chapter.title : `${chapter.label} ${chapter.title}`,
    ...(page === undefined ? {} : { page }),
    address: absolute(chapterPath(p, slug)),
  };
}

/** A case of a report. */
export async function citableOfCase(p: Publication, { id, title }: { id: string; title: string }): Promise<Citable> {
  return { ...(await printedIn(p)), kind: 'chapter', key: `${p.id}-${id}`, title: `案例：${title}`, address: absolute(casePath(p, id)) };
}

/** A table, by its printed number and title. */
export async function citableOfTable(p: Publication, table: Table): Promise<Citable> {
  return {
    ...(await printedAt(p, table.section)),
    kind: 'table',
    key: `${p.id}-table-${table.name}`,
    title: printedName(table),
    address: absolute(tablePath(p, table.name)),
  };
}

/** A chart, by its printed number and title. */
export async function citableOfChart(p: Publication, chart: Chart): Promise<Citable> {
  return {
    ...(await printedAt(p, chart.section)),
    kind: 'chart',
    key: `${p.id}-chart-${chart.name}`,
    title: printedName(chart),
    address: absolute(chartPath(p, chart.name)),
  };
}

/** A fact: its title states the value, place and period. */
export async function citableOfFact(p: Publication, fact: Fact): Promise<Citable> {
  const about = `${await placeName(fact.place)}，${formatPeriod(fact.period)}${fact.derived ? '，推算值' : ''}`;
  return {
    ...(await printedAt(p, fact.section)),
    kind: 'fact',
    key: `${p.id}-fact-${fact.name}`,
    title: `${printTitled(await factTitle(fact), fact)}（${about}）`,
    address: absolute(factPath(p, fact.name)),
  };
}

/** A document of a gazette: dated like the issue that prints it, its own date in the note. */
export async function citableOfDocument(p: Publication, document: DocumentFrontmatter): Promise<Citable> {
  const page = p.contents.find((item) => item.document === document.id)?.page;
  return {
    ...(await printedIn(p)),
    issuers: document.issuers.filter(isPrinted),
    kind: 'document',
    key: document.id,
    title: document.title,
    ...(document.documentNumber ? { documentNumber: document.documentNumber } : {}),
    ...(page === undefined ? {} : { page }),
    ...(document.date ? { note: `成文日期 ${document.date}` } : {}),
    address: absolute(documentPath(p, document.id)),
  };
}

/** The values of an indicator over publications, which this site has put together. */
export function citableOfIndicator({ id, title }: Pick<Indicator, 'id' | 'title'>): Citable {
  return {
    kind: 'indicator',
    key: `indicator-${id}`,
    title: `${title}：各年各地数值`,
    issuers: ['质鉴'],
    address: absolute(indicatorPath(id)),
  };
}

/** An earlier version of a table or a fact, which keeps an address of its own. */
export function earlierVersion(citable: Citable, version: number, path: string): Citable {
  return { ...citable, key: `${citable.key}-v${version}`, version, address: absolute(path) };
}

/** What everything that a publication prints has in common. */
async function printedIn(p: Publication) {
  const source: Source = { room: p.kind, title: p.title, ...(p.issue ? { issue: { year: p.year, number: p.issue.number } } : {}) };
  return {
    source,
    issuers: p.issuer.filter(isPrinted),
    issued: p.date,
    ...(/未印日期/.test(p.dateAsPrinted) ? { inferred: true } : {}),
    version: (await editionOf(p.id)).version,
  };
}

/** The same of something in a section; what stands in a gazette's document is by its bodies. */
async function printedAt(p: Publication, section: string) {
  const common = await printedIn(p);
  if (p.kind !== 'gazette') return common;
  const document = (await documentsOf(p.id)).find(({ id }) => section === id || section.startsWith(`${id}/`));
  return document ? { ...common, issuers: document.data.issuers.filter(isPrinted) } : common;
}

/** `[原文未载]` stands where no body is printed. */
const isPrinted = (name: string): boolean => !name.startsWith('[');
