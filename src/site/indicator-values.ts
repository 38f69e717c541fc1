import { rowAnchor } from '../binding/lookup.ts';
import type { Publication } from '../data/catalogue.ts';
import type { IndicatorRow } from '../downloads/indicator-sheet.ts';
import { AGREEMENTS } from '../indicators/agreement.ts';
import type { IndicatorValue, Source } from '../indicators/values.ts';
import { factPath, tablePath } from './paths.ts';

/** Values of every indicator as rows of files, by indicator, in the order of their pages. */
export function rowsByIndicator(
  values: ReadonlyMap<string, readonly IndicatorValue[]>,
  publications: readonly Publication[],
  absolute: (path: string) => string,
): Map<string, IndicatorRow[]> {
  const owners = new Map(publications.map((p) => [p.id, p]));
  const addressOf = ({ publication, fact, cell }: Source): string => {
    const owner = owners.get(publication);
    if (!owner) throw new Error(`没有出版物“${publication}”`);
    return absolute(cell ? `${tablePath(owner, cell.table)}#${rowAnchor(cell.row)}` : factPath(owner, fact ?? ''));
  };
  const rowOf = (value: IndicatorValue): IndicatorRow => {
    const [first, ...others] = value.sources as [Source, ...Source[]];
    const { anchor, period, place, scope, number, unit, qualifier, derived, differs } = value;
    return {
      ...{ id: anchor, period, place, scope, number, value: value.value, unit, qualifier, derived, agreement: AGREEMENTS[differs] },
      publication: first.publication,
      section: first.section,
      kind: first.cell ? 'cell' : 'fact',
      address: addressOf(first),
      others: others.map(addressOf),
    };
  };
  return new Map([...values].map(([indicator, own]) => [indicator, own.map(rowOf)]));
}
