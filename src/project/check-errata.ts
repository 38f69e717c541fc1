import { parseTarget, type Target } from '../binding/target.ts';
import { fault, type Fault, type FaultDetail } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import { ERRATUM_RULES } from '../checks/rules/index.ts';
import { partTitle } from '../data/registers.ts';
import { cellAt, missing, type Vocabulary } from './names.ts';
import type { Erratum } from './types.ts';
import type { Uses } from './uses.ts';

/** An erratum names a rule and a place that exist, and a reader can see it. */
export function checkErratum(erratum: Erratum, of: (publication: string) => Vocabulary, shown: Uses, broken: ReadonlySet<string>): Fault[] {
  const say = (detail: FaultDetail): Fault => fault(erratum.file, { line: erratum.line, ...detail });
  const faults: Fault[] = [];
  if (!ERRATUM_RULES.includes(erratum.rule)) {
    const guess = didYouMean(erratum.rule, ERRATUM_RULES);
    faults.push(say({ message: `没有核验规则“${erratum.rule}”`, expected: ERRATUM_RULES.join('、'), ...(guess ? { remedy: guess } : {}) }));
  }
  const target = parseTarget(erratum.where, erratum.publication);
  if (typeof target !== 'object') {
    const expected = 'cell:表号/行名/列名、table:…、fact:… 或 section:…';
    return [...faults, say({ message: `位置“${erratum.where}”的写法不对`, expected })];
  }
  const problem = placeProblem(target, erratum, of, broken);
  if (problem) faults.push(say(problem));
  const names = of(erratum.publication);
  return names.sections.unknown ? faults : [...faults, ...checkPlaced(erratum, target.kind, shown).map(say)];
}

function placeProblem(
  target: Target,
  erratum: Erratum,
  of: (publication: string) => Vocabulary,
  broken: ReadonlySet<string>,
): FaultDetail | undefined {
  switch (target.kind) {
    case 'section':
      return isPart(erratum) ? undefined : missing(of(target.publication).sections, target.id);
    case 'fact':
      return missing(of(target.publication).facts, target.id);
    case 'table':
      return missing(of(target.publication).tables, target.id);
    case 'cell': {
      const cell = cellAt(of(target.publication), target, broken);
      return cell && 'message' in cell ? cell : undefined;
    }
    default:
      return { message: `存疑不能指向 ${erratum.where}`, expected: 'cell:、table:、fact: 或 section:' };
  }
}

const isPart = ({ where }: Erratum): boolean => partTitle(where.replace(/^section:/, '')) !== undefined;

/** Errata of tables stand beside their table by themselves; those of prose must be placed by the author, once. */
function checkPlaced(erratum: Erratum, kind: Target['kind'], shown: Uses): FaultDetail[] {
  const placed = shown.count(erratum.publication, 'Erratum', erratum.name);
  const inProse = (kind === 'fact' || kind === 'section') && !isPart(erratum);
  if (inProse && placed === 0) {
    const remedy = `在有关段落之后写 <Erratum id="${erratum.name}" />`;
    return [{ message: `存疑“${erratum.name}”没有放在正文里，读者看不到`, remedy }];
  }
  return placed > 1 ? [{ message: `存疑“${erratum.name}”在正文里放了 ${placed} 次`, expected: '一次' }] : [];
}
