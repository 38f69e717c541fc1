/** Boxes for the places and years that the chosen indicators have values of. */
import { yearOf, type Compared, type Selection } from '../../indicators/compare.ts';
import type { ComparedValue } from '../../indicators/pack.ts';
import { element } from './element.ts';

const room = document.getElementById('limits') as HTMLElement;

/** Shows the boxes; those of the selection are checked. `placeName` says how readers call a place. */
export function showLimits(indicators: readonly Compared<ComparedValue>[], selection: Selection, placeName: (id: string) => string): void {
  const values = indicators.flatMap((i) => i.values);
  const places = [...new Set([...values.map((v) => v.place), ...selection.places])];
  const years = [...new Set([...values.map((v) => yearOf(v.period)), ...selection.periods])].sort();
  const focused = document.activeElement instanceof HTMLInputElement ? document.activeElement.id : '';
  room.replaceChildren(
    ...group('places', '地区（不选即全部）', places, selection.places, placeName),
    ...group('periods', '年份（不选即全部）', years, selection.periods, (year) => year),
  );
  if (focused.startsWith('limit-')) document.getElementById(focused)?.focus();
}

function group(
  name: string,
  title: string,
  all: readonly string[],
  checked: readonly string[],
  say: (value: string) => string,
): HTMLElement[] {
  if (all.length < 2 && checked.length === 0) return [];
  const boxes = all.map((value) => {
    const box = element('input', { type: 'checkbox', name, value, id: `limit-${value}`, checked: checked.includes(value) });
    return element('label', {}, box, ` ${say(value)}`);
  });
  return [element('fieldset', {}, element('legend', {}, title), ...boxes)];
}

/** The boxes that are checked. */
export function readLimits(): Pick<Selection, 'places' | 'periods'> {
  const checked = (name: string): string[] =>
    [...room.querySelectorAll<HTMLInputElement>(`[name=${name}]:checked`)].map((box) => box.value);
  return { places: checked('places'), periods: checked('periods') };
}

/** Calls whenever a box is checked or unchecked. */
export function onLimits(change: () => void): void {
  room.addEventListener('change', change);
}
