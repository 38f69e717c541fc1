/** Values as short lists, for the browser. */
import type { Break } from '../data/catalogue.ts';
import type { Agreement } from './agreement.ts';
import { withAnchors } from './anchor.ts';
import type { Compared } from './compare.ts';
import type { Charted } from './series.ts';
import type { IndicatorValue } from './values.ts';

/** A value as the comparison shows it. */
export interface ComparedValue extends Charted {
  anchor: string;
  qualifier: string;
  derived: boolean;
  /** The original does not agree with itself there. */
  doubted: boolean;
}

/** Number, unit, qualifier, period, place, scope, publications, marks. */
export type PackedValue = [string, string, string, string, string, string, string[], string];

export interface PackedIndicator {
  title: string;
  unit: string;
  breaks: readonly Break[];
  values: PackedValue[];
}

/** An indicator to choose: id, title, initials of its sound, topic. */
export type Choice = [id: string, title: string, initials: string, topic: string];

/** What the choosing of a comparison needs to start with. */
export interface CompareIndex {
  places: Record<string, string>;
  indicators: Choice[];
}

const DERIVED = 'd';
const DOUBTED = 'e';
const AGREEMENTS: Record<Agreement, string> = { '': '', rounded: 'r', conflicting: 'c' };

/** A value as the files that `/compare/` loads have it. */
export function packValue(v: IndicatorValue): PackedValue {
  const marks = (v.derived ? DERIVED : '') + (v.sources.some((s) => s.errata.length > 0) ? DOUBTED : '') + AGREEMENTS[v.differs];
  return [v.number, v.unit, v.qualifier, v.period, v.place, v.scope, [...v.publications], marks];
}

/** The indicator again, its values in the order packed. */
export function unpack(id: string, { title, unit, breaks, values }: PackedIndicator): Compared<ComparedValue> {
  const all = values.map(([number, ownUnit, qualifier, period, place, scope, publications, marks]) => ({
    ...{ number, value: Number(number), unit: ownUnit, qualifier, period, place, scope, publications },
    derived: marks.includes(DERIVED),
    doubted: marks.includes(DOUBTED),
    differs: marks.includes('c') ? ('conflicting' as const) : marks.includes('r') ? ('rounded' as const) : ('' as const),
  }));
  return { id, title, unit, breaks, values: withAnchors(all) };
}
