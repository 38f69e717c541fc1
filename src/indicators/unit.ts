/** Symbols and measure words of units, and the names that originals use in their place. */
const NAMES: Readonly<Record<string, string>> = {
  m: '米',
  km: '公里',
  千米: '公里',
  'm²': '平方米',
  '㎡': '平方米',
  'km²': '平方公里',
  t: '吨',
  批: '批次',
  部: '台',
};

/** Whether two units are one, however written: `m²` and `平方米`. */
export function sameUnit(a: string, b: string): boolean {
  return plainUnit(a) === plainUnit(b);
}

/** One way to write a unit: without spaces, `％` as `%`, symbols as words, 万 and 亿 kept: `万m²` → `万平方米`. */
export function plainUnit(unit: string): string {
  const text = unit.replaceAll(' ', '').replace('％', '%');
  const [, many = '', rest = text] = /^([万亿]?)(.*)$/.exec(text) ?? [];
  return many + (NAMES[rest] ?? rest);
}
