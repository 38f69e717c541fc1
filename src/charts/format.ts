/** `96.09` + `%` → `96.09%`; `133` + `批次` → `133 批次`. */
export function withUnit(text: string, unit: string): string {
  return /^[%‰]?$/.test(unit) ? text + unit : `${text} ${unit}`;
}

/** What a chart prints for a value; values that this site worked out are marked. */
export function said(point: { text: string; derived: boolean }): string {
  return point.text + (point.derived ? '（推算）' : '');
}

/** A position in a chart, as short as it can be said: one decimal, no trailing zero. */
export function short(value: number): number {
  return Math.round(value * 10) / 10;
}

/** A position along the chart's width. */
export function percent(value: number): string {
  return `${short(value)}%`;
}
