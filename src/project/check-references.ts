import { cellDatum, factDatum } from '../binding/lookup.ts';
import { differs, printDatum, type Datum } from '../binding/quantity.ts';
import { parseTarget, type Target } from '../binding/target.ts';
import { placeInSource, unboundNumbers } from '../binding/unbound.ts';
import { fault, type Fault } from '../data/fault.ts';
import type { ChapterLink } from '../markdown/parse-chapter.ts';
import { checkComponent } from './check-component.ts';
import { cellAt, missing, vocabularies, type Names, type Vocabulary } from './names.ts';
import { writtenIn, type Written, type Fact, type Project } from './types.ts';

interface Context {
  of: (publication: string) => Vocabulary;
  facts: ReadonlyMap<string, Fact>;
  broken: ReadonlySet<string>;
}

/** Every link, component and number of every chapter against the data: all disagreements, with their places. */
export function checkReferences(project: Project): Fault[] {
  const context = { of: vocabularies(project), facts: new Map(project.facts.map((f) => [f.id, f])), broken: project.broken };
  const severities = new Map(project.publications.map((p) => [p.id, p.unboundNumbers]));
  return writtenIn(project).flatMap((chapter) => [
    ...chapter.source.links.flatMap((link) => checkLink(link, chapter, context)),
    ...chapter.source.components.flatMap((use) => checkComponent(use, chapter, context.of(chapter.publication), project.broken)),
    ...checkUnbound(chapter, severities.get(chapter.publication) ?? 'warning'),
  ]);
}

function checkLink(link: ChapterLink, chapter: Written, context: Context): Fault[] {
  const target = parseTarget(link.url, chapter.publication);
  if (target === undefined) return [];
  const at = { line: link.line, column: link.column };
  if (typeof target === 'string') return [fault(chapter.file, { ...at, message: `链接地址“${link.url}”不完整`, expected: target })];
  const found = resolve(target, context);
  if ('message' in found) return [fault(chapter.file, { ...at, ...found })];
  if (!found.datum) return [];
  const problem = differs(link.text, found.datum, target.kind === 'cell');
  if (!problem) return [];
  return [
    fault(chapter.file, {
      ...at,
      rule: 'bound',
      message: `“${link.text}”与数据不一致：${problem}`,
      expected: `${printDatum(found.datum)}（${link.url}）`,
      remedy: '改正正文或数据，使两者一致',
    }),
  ];
}

type Resolution = { datum?: Datum } | { message: string; remedy?: string };

function resolve(target: Target, { of, facts, broken }: Context): Resolution {
  const named = (names: Names, id: string): Resolution => missing(names, id) ?? {};
  switch (target.kind) {
    case 'fact': {
      const fact = facts.get(`${target.publication}/${target.id}`);
      return fact ? { datum: factDatum(fact) } : named(of(target.publication).facts, target.id);
    }
    case 'cell': {
      const cell = cellAt(of(target.publication), target, broken);
      if (!cell) return {};
      return 'message' in cell ? cell : { datum: cellDatum(cell) };
    }
    case 'table':
      return named(of(target.publication).tables, target.id);
    case 'section':
      return named(of(target.publication).sections, target.id);
    case 'term':
      return named(of('').terms, target.id);
    case 'department':
      return named(of('').departments, target.id);
    case 'place':
      return named(of('').places, target.id);
    case 'document':
      return named(of('').documents, target.id);
  }
}

function checkUnbound(chapter: Written, severity: 'error' | 'warning'): Fault[] {
  return chapter.source.prose.flatMap((prose) =>
    unboundNumbers(prose.text).map((number) => {
      const { text } = number;
      const { line, column } = placeInSource(prose, number);
      return fault(chapter.file, {
        severity,
        rule: 'bound',
        line,
        column,
        message: `“${text}”没有绑定数据`,
        expected: `[${text}](fact:…) 或 [${text}](cell:表号/行名/列名)`,
        remedy: `运行 npm run bind -- ${chapter.file}`,
      });
    }),
  );
}
