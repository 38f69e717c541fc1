import { findCell } from '../binding/lookup.ts';
import { parseTarget } from '../binding/target.ts';
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import { parsePeriod } from '../data/period.ts';
import { COVER_SECTIONS, ERRATUM_RULES } from '../data/registers.ts';
import type { Erratum, Fact, Project, Table } from './types.ts';

/** Names that facts, tables, errata, publications and catalogues use of each other must exist. */
export function checkRegisters(project: Project): Fault[] {
  return [
    ...project.facts.flatMap((fact) => checkFact(fact, project)),
    ...project.tables.flatMap((table) => checkTable(table, project)),
    ...project.errata.flatMap((erratum) => checkErratum(erratum, project)),
    ...project.publications.flatMap((p) => checkPublication(p, project)),
    ...project.chapters.flatMap(({ frontmatter, source, file }) =>
      frontmatter.topics.flatMap((topic) =>
        unknown(
          file,
          source.frontmatter?.line ?? 1,
          '主题',
          topic,
          project.topics.map((t) => t.id),
        ),
      ),
    ),
    ...project.indicators.flatMap((i) =>
      unknown(
        'content/indicators.yaml',
        1,
        '主题',
        i.topic,
        project.topics.map((t) => t.id),
      ),
    ),
    ...project.departments.flatMap((d) =>
      d.place
        ? unknown(
            'content/departments.yaml',
            1,
            '地区',
            d.place,
            project.places.map((p) => p.id),
          )
        : [],
    ),
  ];
}

function unknown(file: string, line: number, kind: string, name: string, known: readonly string[]): Fault[] {
  if (known.includes(name)) return [];
  const remedy = didYouMean(name, known);
  return [fault(file, { line, message: `没有${kind}“${name}”`, ...(remedy ? { remedy } : {}) })];
}

function sectionsOf(project: Project, publication: string): string[] {
  return project.chapters.filter((c) => c.publication === publication).flatMap((c) => c.source.headings.flatMap((h) => h.section ?? []));
}

function checkFact(fact: Fact, project: Project): Fault[] {
  const indicators = project.indicators.map((i) => i.id);
  const unfilled = fault(fact.file, {
    severity: 'warning',
    line: fact.line,
    message: `数据点“${fact.name}”还没有归入指标`,
    remedy: '在 indicator 列填上 content/indicators.yaml 里的 id',
  });
  return [
    ...unknown(
      fact.file,
      fact.line,
      '地区',
      fact.place,
      project.places.map((p) => p.id),
    ),
    ...unknown(fact.file, fact.line, '节', fact.section, sectionsOf(project, fact.publication)),
    ...(fact.indicator === null ? [unfilled] : unknown(fact.file, fact.line, '指标', fact.indicator, indicators)),
    ...(isUsed(fact, project)
      ? []
      : [fault(fact.file, { severity: 'warning', line: fact.line, message: `数据点“${fact.name}”没有被任何正文引用` })]),
  ];
}

function isUsed(fact: Fact, project: Project): boolean {
  return project.chapters.some((c) =>
    c.source.links.some((link) => {
      const target = parseTarget(link.url, c.publication);
      return typeof target === 'object' && target.kind === 'fact' && `${target.publication}/${target.id}` === fact.id;
    }),
  );
}

function checkTable(table: Table, project: Project): Fault[] {
  const file = `data/${table.publication}/datapackage.json`;
  const faults = [
    ...unknown(
      file,
      1,
      '地区',
      table.place,
      project.places.map((p) => p.id),
    ),
    ...unknown(file, 1, '节', table.section, sectionsOf(project, table.publication)),
    ...table.topics.flatMap((topic) =>
      unknown(
        file,
        1,
        '主题',
        topic,
        project.topics.map((t) => t.id),
      ),
    ),
  ];
  if (!parsePeriod(table.period))
    faults.push(fault(file, { message: `表“${table.name}”的时期“${table.period}”的写法不对`, expected: '2019、2018/2019 等' }));
  const shown = project.chapters.some(
    (c) => c.publication === table.publication && c.source.components.some((u) => u.name === 'Table' && u.attributes['id'] === table.name),
  );
  if (!shown)
    faults.push(
      fault(file, { severity: 'warning', message: `表“${table.name}”没有放进任何一章`, remedy: `在正文里写 <Table id="${table.name}" />` }),
    );
  return faults;
}

function checkErratum(erratum: Erratum, project: Project): Fault[] {
  const at = { line: erratum.line };
  const faults = unknown(erratum.file, erratum.line, '核验规则', erratum.rule, Object.keys(ERRATUM_RULES));
  const target = parseTarget(erratum.where, erratum.publication);
  if (typeof target !== 'object') {
    return [
      ...faults,
      fault(erratum.file, {
        ...at,
        message: `位置“${erratum.where}”的写法不对`,
        expected: 'cell:表号/行名/列名、table:…、fact:… 或 section:…',
      }),
    ];
  }
  if (target.kind === 'section' && !onCover(erratum))
    faults.push(...unknown(erratum.file, erratum.line, '节', target.id, sectionsOf(project, target.publication)));
  if (target.kind === 'fact')
    faults.push(
      ...unknown(
        erratum.file,
        erratum.line,
        '数据点',
        target.id,
        project.facts.filter((f) => f.publication === target.publication).map((f) => f.name),
      ),
    );
  if (target.kind === 'table' || target.kind === 'cell') {
    const tables = project.tables.filter((t) => t.publication === target.publication);
    const name = target.kind === 'table' ? target.id : target.table;
    const table = tables.find((t) => t.name === name);
    if (!table)
      faults.push(
        ...unknown(
          erratum.file,
          erratum.line,
          '表',
          name,
          tables.map((t) => t.name),
        ),
      );
    else if (target.kind === 'cell') {
      const cell = findCell(table, target.key, target.field);
      if ('message' in cell) faults.push(fault(erratum.file, { ...at, ...cell }));
    }
  }
  return [...faults, ...checkPlaced(erratum, target.kind, project)];
}

const onCover = (erratum: Erratum): boolean => COVER_SECTIONS.some((part) => erratum.where === `section:${part}`);

/** Errata of tables stand beside their table by themselves; those of prose must be placed by the author, once. */
function checkPlaced(erratum: Erratum, kind: string, project: Project): Fault[] {
  const placed = project.chapters
    .filter((c) => c.publication === erratum.publication)
    .flatMap((c) => c.source.components.filter((u) => u.name === 'Erratum' && u.attributes['id'] === erratum.name)).length;
  const inProse = (kind === 'fact' || kind === 'section') && !onCover(erratum);
  if (inProse && placed === 0) {
    return [
      fault(erratum.file, {
        line: erratum.line,
        message: `存疑“${erratum.name}”没有放在正文里，读者看不到`,
        remedy: `在有关段落之后写 <Erratum id="${erratum.name}" />`,
      }),
    ];
  }
  return placed > 1
    ? [fault(erratum.file, { line: erratum.line, message: `存疑“${erratum.name}”在正文里放了 ${placed} 次`, expected: '一次' })]
    : [];
}

function checkPublication(publication: Project['publications'][number], project: Project): Fault[] {
  const facts = project.facts.filter((f) => f.publication === publication.id).map((f) => f.name);
  return [
    ...unknown(
      publication.file,
      1,
      '地区',
      publication.place,
      project.places.map((p) => p.id),
    ),
    ...publication.keyFacts.flatMap((id) => unknown(publication.file, 1, '数据点', id, facts)),
    ...(publication.contributors?.units ?? []).flatMap((unit) =>
      unknown(
        publication.file,
        1,
        '部门',
        unit.department,
        project.departments.map((d) => d.id),
      ),
    ),
  ];
}
