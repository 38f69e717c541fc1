import { cellUnit, findCell } from '../binding/lookup.ts';
import { parseTarget } from '../binding/target.ts';
import type { Outcome } from '../checks/outcomes.ts';
import type { Erratum } from '../project/types.ts';
import { getErratum, getFact, getPublication, getTable } from './collections.ts';
import { errataPath, href } from './paths.ts';
import { placeOf, type Place } from './places.ts';

/** Something that does not agree with the rest of the original, as readers see it. */
export interface Finding {
  place: Place;
  /** What is printed; `（空）` for nothing. */
  printed: string;
  /** `核算 2+23+10＝35`, `对照 抽检产品数 44`; empty where there is nothing to compare with. */
  against: string;
  /** What the errata page says of it. */
  erratum?: { href: string; note: string };
}

/** A statement that does not hold. */
export async function findingOf(outcome: Outcome): Promise<Finding> {
  const { where, publication, result, errata } = outcome;
  const percent = await percentOf(outcome);
  const unit = (text: string): string => (text === '' || text.endsWith(percent) ? text : text + percent);
  const erratum = errata[0] === undefined ? undefined : await getErratum(`${publication}/${errata[0]}`);
  return {
    place: await placeOf(where, publication),
    printed: unit(result.printed) || '（空）',
    against: againstOf(result.arithmetic, unit(result.computed)),
    ...(erratum ? { erratum: { href: await erratumHref(erratum), note: erratum.note } } : {}),
  };
}

/** What a person noted, whether or not a program can see it. */
export async function findingOfErratum(erratum: Erratum): Promise<Finding> {
  const { where, publication, printed, computed, note } = erratum;
  return {
    place: await placeOf(where, publication),
    printed,
    against: computed && `核算 ${computed}`,
    erratum: { href: await erratumHref(erratum), note },
  };
}

async function erratumHref({ publication, name }: Erratum): Promise<string> {
  return `${href(errataPath(await getPublication(publication)))}#${name}`;
}

/** Arithmetic with its result; or, of comparisons that are no arithmetic, what is compared. */
function againstOf(arithmetic: string, computed: string): string {
  const isComputed = /^[-(\d].*[-+×÷]/.test(arithmetic);
  const compared = isComputed ? `${arithmetic.replace(/^\(([^()]*)\)$/, '$1')}＝${computed}` : arithmetic || computed;
  return compared && `${isComputed ? '核算' : '对照'} ${compared}`;
}

/** `%` or `‰` of the number that a statement is about; other units stand in the head of its column. */
async function percentOf({ where, publication, rule, result }: Outcome): Promise<string> {
  const target = parseTarget(where, publication);
  if (typeof target !== 'object' || result.arithmetic === '') return '';
  if (target.kind === 'table') return rule === 'share' ? '%' : '';
  if (target.kind === 'fact') return signOf((await getFact(`${target.publication}/${target.id}`)).unit);
  if (target.kind !== 'cell') return '';
  const cell = findCell(await getTable(`${target.publication}/${target.table}`), target.key, target.field);
  return 'message' in cell ? '' : signOf(cellUnit(cell.table, cell.row, cell.column));
}

const signOf = (unit: string): string => (unit === '%' || unit === '‰' ? unit : '');
