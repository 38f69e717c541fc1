import { plainNumber } from '../data/cell.ts';
import { fault, type Fault } from '../data/fault.ts';
import type { Erratum, Project } from '../project/types.ts';
import { bareNumber, foldLabel } from './quoted.ts';
import { claimsOf, outcomeOf, type Claimed, type Outcome } from './outcomes.ts';
import type { Claim, Context } from './rule.ts';

/**
 * Evaluates every rule over the whole project. Faults are what does not hold and no erratum explains, errata that explain
 * nothing, and declared checks that cannot be used.
 */
export function checkClaims(project: Project): { outcomes: Outcome[]; faults: Fault[] } {
  const checked = Array.from(claimsOf(project), judge);
  return { outcomes: checked.flatMap((c) => c.outcomes), faults: checked.flatMap((c) => c.faults) };
}

function judge({ context, claims, faults }: Claimed): { outcomes: Outcome[]; faults: Fault[] } {
  const { errata, broken } = context.project;
  const outcomes = claims.map((claim) => outcomeOf(claim, errata));
  const failing = claims.filter((claim, i) => outcomes[i]?.status === 'fails' && !broken.has(claim.file));
  return { outcomes, faults: [...faults, ...failing.map(disagreement), ...staleErrata(errata, outcomes, claims, context)] };
}

function disagreement(claim: Claim): Fault {
  const { where, rule, says, result, file, line, column, message, remedy } = claim;
  const { printed, computed, arithmetic, tolerance } = result;
  if (message !== undefined) {
    const expected = computed === '' ? {} : { expected: computed };
    return fault(file, { line, column, rule, message, ...expected, ...(remedy === undefined ? {} : { remedy }) });
  }
  const margin = tolerance > 0 ? `，四舍五入的余地为 ±${Number(tolerance.toPrecision(2))}` : '';
  return fault(file, {
    line,
    column,
    rule,
    message: `${where}：${says}，印作 ${printed}，而 ${inWords(arithmetic, computed)}${margin}`,
    expected: computed,
    remedy: `对照原件：转录有误就改正；原文如此就在 errata.csv 登记（where 为 ${where}，rule 为 ${rule}，computed 为 ${computed}）`,
  });
}

/** `2+23=25` is a formula; `第 4 位` and `第 1.2 节记为 7` say themselves what they come to. */
function inWords(arithmetic: string, computed: string): string {
  return /[第记最总≤]/.test(arithmetic) ? arithmetic : `${arithmetic}＝${computed}`;
}

/**
 * An erratum must quote what is printed, state another value than the printed one, and explain something where its place
 * is checked by its kind of rule.
 */
function staleErrata(errata: readonly Erratum[], outcomes: readonly Outcome[], claims: readonly Claim[], context: Context): Fault[] {
  const explaining = new Set(outcomes.flatMap((o) => o.errata.map((name) => `${o.publication}/${name}`)));
  const numeric = new Set(
    claims.filter((c) => c.message === undefined).flatMap((c) => c.uses().map((use) => `${c.rule === 'range'} ${use}`)),
  );
  const byPlace = Map.groupBy(
    claims.filter((c) => c.message !== undefined),
    (c) => `${c.publication}\n${c.rule}\n${c.where}`,
  );
  const textClaims = (e: Erratum): Claim[] => byPlace.get(`${e.publication}\n${e.rule}\n${e.where}`) ?? [];
  return errata.flatMap((erratum) => {
    const say = (message: string, remedy: string): Fault => fault(erratum.file, { line: erratum.line, rule: 'erratum', message, remedy });
    const fold = (text: string): string => text.replace(/\s+/g, '');
    if (fold(erratum.printed) !== '' && fold(erratum.printed) === fold(erratum.computed))
      return [say(`存疑“${erratum.name}”的原文与核算相同：${erratum.printed}`, '改正其一，或删去这条存疑')];
    const stated = context.numbers.find(erratum.where, erratum.publication);
    const number = stated && !('message' in stated) ? stated : undefined;
    const [quoted, printed] = [plainNumber(bareNumber(erratum.printed)), number && (number.fact?.number ?? number.printed?.text)];
    if (quoted !== undefined && printed !== undefined && Math.abs(Number(quoted)) !== Math.abs(Number(printed)))
      return [say(`存疑“${erratum.name}”引的原文是 ${erratum.printed}，而数据中是 ${printed}`, '改正 printed，或删去这条存疑')];
    if (explaining.has(erratum.id)) return [];
    const isChecked = number !== undefined && ARITHMETIC.has(erratum.rule) && numeric.has(`${erratum.rule === 'range'} ${number.address}`);
    const contradicted = number === undefined && textClaims(erratum).some((c) => contradicts(c, erratum));
    if (!isChecked && !contradicted) return [];
    return [
      say(`存疑“${erratum.name}”已不成立：有关各数相符，或所写核算值 ${erratum.computed} 不能使其相符`, '改正 computed，或删去这条存疑'),
    ];
  });
}

/** Rules whose errata must state a value that makes something hold, where their number is part of any statement. */
const ARITHMETIC: ReadonlySet<string> = new Set(['total', 'sum', 'difference', 'rate', 'share', 'growth', 'rank', 'ratio', 'range']);
/** What a rule claims at an erratum's place denies it: the quoted text is right, or something else would be. */
function contradicts({ result }: Claim, erratum: Erratum): boolean {
  if (!NUMBERING.has(erratum.rule) || foldLabel(result.printed) !== foldLabel(erratum.printed)) return false;
  return result.holds || (result.computed !== '' && foldLabel(result.computed) !== foldLabel(erratum.computed));
}

const NUMBERING: ReadonlySet<string> = new Set(['sequence', 'number']);
