/** What errata quote and state, made comparable with what is printed. */

/** Without spaces, and `2.5` as `2-5`: numbers of tables and figures are printed with either. */
export function foldLabel(text: string): string {
  return text.replace(/\s+/g, '').replace(/(?<=\d)[.．](?=\d)/g, '-');
}

/** A quoted number without its unit: `96.5 %` → `96.5`. */
export function bareNumber(text: string): string {
  return text.replace(/[^\d.,+-]+$/, '');
}
