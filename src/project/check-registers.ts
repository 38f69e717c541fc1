import { fault, type Fault } from '../data/fault.ts';
import type { Position } from '../data/read-yaml.ts';
import { parsePeriod } from '../data/period.ts';
import { parseTarget } from '../binding/target.ts';
import { checkErratum } from './check-errata.ts';
import { checkTexts } from './check-texts.ts';
import { missing, vocabularies, type Names, type Vocabulary } from './names.ts';
import { usesOf, type Uses } from './uses.ts';
import { writtenIn, type Fact, type Project, type Table } from './types.ts';

/** Line and column of a node of a YAML or JSON file, by its path; the file's start when it has no such node. */
export type Locate = (file: string, path: readonly PropertyKey[]) => Position;

/** Names that facts, tables, errata, publications and catalogues use of each other must exist. */
export function checkRegisters(project: Project, locate: Locate): Fault[] {
  const of = vocabularies(project);
  const used = usedFacts(project);
  const shown = usesOf(project);
  const reports = new Set(project.publications.filter((p) => p.kind === 'report').map((p) => p.id));
  return [
    ...project.facts.flatMap((fact) => checkFact(fact, of(fact.publication), used, reports.has(fact.publication))),
    ...project.tables.flatMap((table) => checkTable(table, of(table.publication), shown, locate)),
    ...project.errata.flatMap((erratum) => checkErratum(erratum, of, shown, project.broken)),
    ...project.publications.flatMap((p) => checkPublication(p, of(p.id), locate)),
    ...writtenIn(project).flatMap(({ frontmatter, source, file, publication }) =>
      frontmatter.topics.flatMap((topic) => at(file, source.frontmatter?.line ?? 1, of(publication).topics, topic)),
    ),
    ...checkTexts(project, of, shown),
    ...project.indicators.flatMap((entry, i) => inCatalogue(locate, 'indicators', [i, 'topic'], of('').topics, entry.topic)),
    ...project.departments.flatMap((entry, i) => inCatalogue(locate, 'departments', [i, 'place'], of('').places, entry.place)),
    ...project.places.flatMap((entry, i) => inCatalogue(locate, 'places', [i, 'parent'], of('').places, entry.parent)),
  ];
}

function at(file: string, line: number, names: Names, name: string): Fault[] {
  const problem = missing(names, name);
  return problem ? [fault(file, { line, ...problem })] : [];
}

function inCatalogue(locate: Locate, catalogue: string, path: readonly PropertyKey[], names: Names, name: string | undefined): Fault[] {
  const problem = name === undefined ? undefined : missing(names, name);
  const file = `content/${catalogue}.yaml`;
  return problem ? [fault(file, { ...locate(file, path), ...problem })] : [];
}

function usedFacts(project: Project): Set<string> {
  return new Set(
    writtenIn(project).flatMap((chapter) =>
      chapter.source.links.flatMap((link) => {
        const target = parseTarget(link.url, chapter.publication);
        return typeof target === 'object' && target.kind === 'fact' ? [`${target.publication}/${target.id}`] : [];
      }),
    ),
  );
}

function checkFact(fact: Fact, names: Vocabulary, used: ReadonlySet<string>, inReport: boolean): Fault[] {
  const { file, line, name } = fact;
  const warn = (message: string, remedy?: string): Fault =>
    fault(file, { severity: 'warning', line, message, ...(remedy ? { remedy } : {}) });
  return [
    ...at(file, line, names.places, fact.place),
    ...at(file, line, names.sections, fact.section),
    ...(fact.indicator === null
      ? // A document's numbers are mostly what it orders, not what somebody measured.
        inReport
        ? [warn(`数据点“${name}”还没有归入指标`, '在 indicator 列填上 content/indicators.yaml 里的 id')]
        : []
      : at(file, line, names.indicators, fact.indicator)),
    ...(used.has(fact.id) || names.sections.unknown ? [] : [warn(`数据点“${name}”没有被任何正文引用`)]),
  ];
}

function checkTable(table: Table, names: Vocabulary, shown: Uses, locate: Locate): Fault[] {
  const file = `data/${table.publication}/datapackage.json`;
  const line = (...path: PropertyKey[]): number => locate(file, ['resources', table.resource, ...path]).line;
  const faults = [
    ...at(file, line('place'), names.places, table.place),
    ...at(file, line('section'), names.sections, table.section),
    ...table.topics.flatMap((topic, i) => at(file, line('topics', i), names.topics, topic)),
  ];
  if (!parsePeriod(table.period)) {
    const message = `表“${table.name}”的时期“${table.period}”的写法不对`;
    faults.push(fault(file, { line: line('period'), message, expected: '2019、2018/2019 等' }));
  }
  if (shown.count(table.publication, 'Table', table.name) === 0 && !names.sections.unknown) {
    const message = `表“${table.name}”没有放进任何一章`;
    faults.push(fault(file, { severity: 'warning', line: line(), message, remedy: `在正文里写 <Table id="${table.name}" />` }));
  }
  return faults;
}

function checkPublication(publication: Project['publications'][number], names: Vocabulary, locate: Locate): Fault[] {
  const { file } = publication;
  const line = (...path: PropertyKey[]): number => locate(file, path).line;
  return [
    ...at(file, line('place'), names.places, publication.place),
    ...publication.keyFacts.flatMap((id, i) => at(file, line('keyFacts', i), names.facts, id)),
    ...(publication.contributors?.units ?? []).flatMap((unit, i) =>
      at(file, line('contributors', 'units', i, 'department'), names.departments, unit.department),
    ),
  ];
}
