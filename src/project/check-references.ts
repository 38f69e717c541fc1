import { differs, printDatum, type Datum } from '../binding/quantity.ts';
import { cellDatum, factDatum, findCell } from '../binding/lookup.ts';
import { parseTarget, type Target } from '../binding/target.ts';
import { unboundNumbers } from '../binding/unbound.ts';
import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import type { ChapterLink } from '../markdown/parse-chapter.ts';
import { checkComponent } from './check-component.ts';
import type { Chapter, Project } from './types.ts';

/** Every link, component and number of every chapter against the data: all disagreements, with their places. */
export function checkReferences(project: Project): Fault[] {
  return project.chapters.flatMap((chapter) => [
    ...chapter.source.links.flatMap((link) => checkLink(link, chapter, project)),
    ...chapter.source.components.flatMap((use) => checkComponent(use, chapter, project)),
    ...checkUnbound(chapter, project),
  ]);
}

function checkLink(link: ChapterLink, chapter: Chapter, project: Project): Fault[] {
  const target = parseTarget(link.url, chapter.publication);
  if (target === undefined) return [];
  const at = { line: link.line, column: link.column };
  if (typeof target === 'string') return [fault(chapter.file, { ...at, message: `链接地址“${link.url}”不完整`, expected: target })];
  const found = resolveTarget(target, project);
  if ('message' in found) return [fault(chapter.file, { ...at, ...found })];
  if (!found.datum) return [];
  const problem = differs(link.text, found.datum, target.kind === 'cell');
  if (!problem) return [];
  return [
    fault(chapter.file, {
      ...at,
      message: `“${link.text}”与数据不一致：${problem}`,
      expected: `${printDatum(found.datum)}（${link.url}）`,
      remedy: '改正正文或数据，使两者一致',
    }),
  ];
}

type Resolution = { datum?: Datum } | { message: string; remedy?: string };

function resolveTarget(target: Target, project: Project): Resolution {
  switch (target.kind) {
    case 'fact': {
      const facts = project.facts.filter((f) => f.publication === target.publication);
      const fact = facts.find((f) => f.name === target.id);
      return fact
        ? { datum: factDatum(fact) }
        : missing(
            '数据点',
            target.id,
            facts.map((f) => f.name),
          );
    }
    case 'cell': {
      const found = tableOf(project, target.publication, target.table);
      if ('message' in found) return found;
      const cell = findCell(found.table, target.key, target.field);
      return 'message' in cell ? cell : { datum: cellDatum(cell) };
    }
    case 'table':
      return withoutTable(tableOf(project, target.publication, target.id));
    case 'section':
      return sectionOf(project, target.publication, target.id);
    case 'term':
      return named('术语', target.id, project.glossary);
    case 'department':
      return named('部门', target.id, project.departments);
    case 'place':
      return named('地区', target.id, project.places);
  }
}

function missing(kind: string, name: string, candidates: readonly string[]): { message: string; remedy?: string } {
  const remedy = didYouMean(name, candidates);
  return { message: `没有${kind}“${name}”`, ...(remedy ? { remedy } : {}) };
}

function named(kind: string, id: string, list: readonly { id: string }[]): Resolution {
  return list.some((entry) => entry.id === id)
    ? {}
    : missing(
        kind,
        id,
        list.map((entry) => entry.id),
      );
}

function tableOf(project: Project, publication: string, name: string) {
  const tables = project.tables.filter((t) => t.publication === publication);
  const table = tables.find((t) => t.name === name);
  return table
    ? { table }
    : missing(
        '表',
        name,
        tables.map((t) => t.name),
      );
}

const withoutTable = (found: ReturnType<typeof tableOf>): Resolution => ('message' in found ? found : {});

function sectionOf(project: Project, publication: string, section: string): Resolution {
  const sections = project.chapters
    .filter((c) => c.publication === publication)
    .flatMap((c) => c.source.headings.flatMap((h) => h.section ?? []));
  return sections.includes(section) ? {} : missing('节', section, sections);
}

function checkUnbound(chapter: Chapter, project: Project): Fault[] {
  const severity = project.publications.find((p) => p.id === chapter.publication)?.unboundNumbers ?? 'warning';
  return chapter.source.prose.flatMap((prose) =>
    unboundNumbers(prose.text).map(({ text, offset }) => {
      const before = prose.text.slice(0, offset).split('\n');
      return fault(chapter.file, {
        severity,
        line: prose.line + before.length - 1,
        column: before.length > 1 ? (before.at(-1)?.length ?? 0) + 1 : prose.column + offset,
        message: `“${text}”没有绑定数据`,
        expected: `[${text}](fact:…) 或 [${text}](cell:表号/行名/列名)`,
        remedy: `运行 npm run bind -- ${chapter.file}`,
      });
    }),
  );
}
