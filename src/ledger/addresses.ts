import { apiPath, packagePath, SITE_PACKAGE } from '../api/addresses.ts';
import { apiFiles } from '../api/files.ts';
import { RULES } from '../checks/rules/index.ts';
import { SITE_FILES } from '../downloads/site-files.ts';
import { chartPagesOf, picturePath } from '../indicators/chart-pages.ts';
import { chartsOf } from '../project/charts.ts';
import { chapterSlug } from '../project/read-chapters.ts';
import type { Project } from '../project/types.ts';
import {
  casePath,
  chartPath,
  chapterPath,
  checksPath,
  citePath,
  comparisonPath,
  correctionsPath,
  departmentPath,
  documentPath,
  embedPath,
  errataPath,
  factPath,
  factVersionPath,
  indicatorPath,
  placePath,
  problemsPath,
  publicationPath,
  rulePath,
  tablePath,
  tableVersionPath,
  topicPath,
  yearPath,
} from '../site/paths.ts';
import { LISTED } from '../site/register-view.ts';
import { yearShelves } from '../site/years.ts';
import { itemsOf, versionOf, versionsOf } from './history.ts';
import { latestOf } from './lock.ts';

/** A page or a file, and the anchors on it that others may link to. */
type Address = readonly [path: string, anchors?: readonly string[]];
type Publication = Project['publications'][number];

const PICTURES = ['svg', 'png'] as const;

/** Every address that the site promises to keep, one line a kind of page or file. A new kind of page is a new line here. */
const OF_SITE: ((project: Project) => Address[])[] = [
  () => ['/', '/search/', '/about/', '/documents/'].map((path): Address => [path]),
  () => [[correctionsPath()], ['/corrections.csv'], ['/feed.xml'], ['/feed.json']],
  ({ glossary }) => [['/glossary/', glossary.map((t) => t.id)]],
  () => [['/data/'], [SITE_PACKAGE], ...SITE_FILES.map((file): Address => [`/data/${file}.csv`])],
  (project) => [['/api/'], ['/api/v1/openapi.json'], ...apiNames(project).map((name): Address => [apiPath(name)])],
  ({ indicators }) => [['/indicators/'], ['/indicators/pinyin/'], ...indicators.flatMap(({ id }) => withFiles(indicatorPath(id)))],
  (project) => chartPagesOf(project).flatMap((own) => own.charts.flatMap((c) => PICTURES.map((s): Address => [picturePath(own, c, s)]))),
  ({ comparisons }) => [['/compare/'], ...comparisons.map((c): Address => [comparisonPath(c.id)])],
  () => [['/checks/'], ['/checks.csv'], ...RULES.map((rule): Address => [rulePath(rule.id)])],
  ({ departments }) => [['/departments/'], ...departments.map((d): Address => [departmentPath(d.id)])],
  ({ places }) => [['/places/'], ...places.map((p): Address => [placePath(p.id)])],
  ({ topics }) => [['/topics/'], ...topics.map((t): Address => [topicPath(t.id)])],
  ({ publications }) => [['/years/'], ...yearShelves(publications).map(({ year }): Address => [yearPath(year)])],
  ({ registers }) => LISTED.filter((name) => registers[name].length > 0).map((name): Address => [`/documents/${name}/`]),
];

const OF_PUBLICATION: ((p: Publication, project: Project) => Address[])[] = [
  (p) => [publicationPath(p), checksPath(p), correctionsPath(p), `${publicationPath(p)}tables/`].map((path): Address => [path]),
  (p) => [[packagePath(p)]],
  (p, { errata }) => [[errataPath(p), own(p, errata).map((e) => e.name)], ...filesOf(errataPath(p), ['.csv', '.xlsx'])],
  (p, { facts }) => [[`${publicationPath(p)}facts/`, own(p, facts).map((f) => f.name)], ...filesOf(`${publicationPath(p)}facts/`)],
  (p, { facts }) => own(p, facts).flatMap((f) => [...withFiles(factPath(p, f.name), ['.json']), ...citations(factPath(p, f.name))]),
  (p, { tables }) => own(p, tables).flatMap((t) => [...withFiles(tablePath(p, t.name)), ...citations(tablePath(p, t.name))]),
  (p, project) => chartPages(p, project),
  (p) => [[citePath(p)], ...citations(publicationPath(p)), ...citations(`${publicationPath(p)}facts/`)],
  (p, project) => tableVersions(p, project),
  (p, project) => factVersions(p, project),
  (p, { chapters }) =>
    p.kind === 'gazette'
      ? []
      : own(p, chapters).flatMap((c): Address[] => {
          const slug = chapterSlug(c.frontmatter);
          const path = chapterPath(p, slug);
          return [[path, c.source.headings.map((h) => h.id)], [citePath(p, slug)], ...citations(path)];
        }),
  (p, { documents }) =>
    own(p, documents).flatMap((d): Address[] => {
      const path = documentPath(p, d.id);
      return [[path, d.source.headings.map((h) => h.id)], ...citations(path)];
    }),
  (p, { cases }) => (p.kind === 'report' ? own(p, cases).map((c): Address => [casePath(p, c.frontmatter.id)]) : []),
  (p) => (p.kind === 'report' ? [[problemsPath(p)], [`${publicationPath(p)}problems.csv`]] : []),
  (p, { registers }) =>
    ([...LISTED, 'appointments', 'chronicle'] as const)
      .filter((name) => own<{ publication: string }>(p, registers[name]).length > 0)
      .map((name): Address => [`${publicationPath(p)}${name}.csv`]),
  (p, { registers }) =>
    (['appointments', 'chronicle'] as const)
      .filter((name) => p.kind === 'gazette' && own<{ publication: string }>(p, registers[name]).length > 0)
      .map((name): Address => [`${publicationPath(p)}${name}/`]),
];

/** All addresses of the project's site, by path, with their anchors. */
export function addressesOf(project: Project): Map<string, readonly string[]> {
  const all = [
    ...OF_SITE.flatMap((of) => of(project)),
    ...project.publications.flatMap((p) => OF_PUBLICATION.flatMap((of) => of(p, project))),
  ];
  return new Map(all.map(([path, anchors = []]) => [path, anchors]));
}

function own<T extends { publication: string }>({ id }: Publication, all: readonly T[]): T[] {
  return all.filter((entry) => entry.publication === id);
}

/** The data of a page: its address with a suffix for the last slash. */
function filesOf(path: string, suffixes: readonly string[] = ['.csv', '.json', '.xlsx']): Address[] {
  return suffixes.map((suffix): Address => [path.slice(0, -1) + suffix]);
}

const withFiles = (path: string, suffixes?: readonly string[]): Address[] => [[path], ...filesOf(path, suffixes)];

const citations = (path: string): Address[] => filesOf(path, ['.bib', '.ris', '.csl.json']);

/** Charts with their pictures, and their pages for frames on other sites. */
function chartPages(p: Publication, project: Project): Address[] {
  const charts = chartsOf(project).filter((chart) => chart.publication === p.id);
  const pages = charts.flatMap((c) => [...withFiles(chartPath(p, c.name), ['.svg', '.png']), [embedPath(p.id, c.name)] as Address]);
  return charts.length > 0 ? [[`${publicationPath(p)}charts/`], ...pages] : [];
}

/** The files of the API; what they hold is not asked for. */
function apiNames(project: Project): string[] {
  const documents = project.documents.map(({ id, publication, frontmatter }) => ({ id, publication, data: frontmatter }));
  return apiFiles({ ...project, documents, values: new Map(), absolute: (path) => path }).map((file) => file.name);
}

/** Every version of a table has its address, the current one too; so has each one of a table that is gone. */
function tableVersions(p: Publication, project: Project): Address[] {
  const published = project.ledger?.publications[p.id];
  return [...itemsOf(project, p.id).values()].flatMap((item) => {
    if (item.kind !== 'table') return [];
    const versions = versionsOf(published, item.id) ?? { [versionOf(project.ledger, p.id)]: '-' };
    // Gone under this name without a correction that says so: under another name, or a fault.
    if (item.state === undefined && latestOf(versions).hash !== '') return [];
    return Object.entries(versions)
      .filter(([, hash]) => hash !== '')
      .flatMap(([version]): Address[] => {
        const path = tableVersionPath(p, item.name, Number(version));
        return [[path], ...filesOf(path, ['.csv', '.json'])];
      });
  });
}

/** Only facts that were corrected have pages of their earlier versions: a fact's own address states its current value. */
function factVersions(p: Publication, project: Project): Address[] {
  const records = project.ledger?.publications[p.id]?.records ?? {};
  return Object.entries(records)
    .filter(([id]) => id.startsWith('fact:'))
    .flatMap(([id, versions]) =>
      Object.entries(versions)
        .filter(([version, hash]) => hash !== '' && Number(version) < latestOf(versions).version)
        .map(([version]): Address => [factVersionPath(p, id.slice('fact:'.length), Number(version))]),
    );
}
