import fc from 'fast-check';

/** A sentence in which every number is right, the same with one broken, and what is said of that: `sum a`. */
export interface RightProse {
  right: string;
  broken: string;
  about: string;
}

const KINDS = ['食品', '药品', '器械', '化妆品', '电梯', '农资'];
const UNITS = fc.constantFrom('批次', '件', '家', '起', '户');
const amount = (value: number, decimals: number): string => value.toFixed(decimals);
const listed = (numbers: readonly string[], marks: readonly [string, string]): string =>
  numbers.map((n, i) => `${i === 0 ? '' : i === numbers.length - 1 ? marks[1] : marks[0]}${KINDS[i] ?? ''} [${n}]`).join('');
const MARKS = fc.constantFrom<[string, string]>(['、', '和'], ['、', '、'], ['，', '，'], ['；', '；']);

/** `共 44 批次，包括…`: counts, all of a whole. */
export const countsOfWhole = fc
  .record({
    parts: fc.array(fc.integer({ min: 10, max: 900 }), { minLength: 2, maxLength: 6 }),
    unit: UNITS,
    marks: MARKS,
    words: fc.constantFrom('，分别为', '，包括', '：', '，其构成分别是'),
    off: fc.constantFrom(-3, -2, -1, 1, 2, 3),
    at: fc.nat(),
  })
  .map(({ parts, unit, marks, words, off, at }): RightProse => {
    const whole = parts.reduce((a, b) => a + b);
    const say = (numbers: readonly number[], sum = whole): string =>
      `全年共受理 [${sum} ${unit}]${words}${listed(
        numbers.map((n) => `${n} ${unit}`),
        marks,
      )}。`;
    const place = at % (parts.length + 1);
    const broken = place === parts.length ? say(parts, whole + off) : say(parts.map((n, i) => (i === place ? n + off : n)));
    return { right: say(parts), broken, about: 'sum a' };
  });

/** Amounts that were rounded one by one, and their sum. */
export const amountsOfWhole = fc
  .record({
    parts: fc.array(fc.integer({ min: 100_000, max: 9_000_000 }), { minLength: 2, maxLength: 5 }),
    decimals: fc.constantFrom(1, 2),
    unit: fc.constantFrom('亿元', '万元', '吨'),
    marks: MARKS,
    up: fc.constantFrom(-1, 1),
  })
  .map(({ parts, decimals, unit, marks, up }): RightProse => {
    const numbers = parts.map((n) => amount(n / 10_000, decimals) + ` ${unit}`);
    const whole = parts.reduce((a, b) => a + b) / 10_000;
    const say = (sum: number): string => `全区总产值 [${amount(sum, decimals)} ${unit}]，包括${listed(numbers, marks)}。`;
    const off = up * (parts.length + 2) * 10 ** -decimals;
    return { right: say(whole), broken: say(whole + off), about: 'sum a' };
  });

/** `其中…`: some of a whole. */
export const someOfWhole = fc
  .record({
    parts: fc.array(fc.integer({ min: 20, max: 900 }), { minLength: 3, maxLength: 5 }),
    rest: fc.integer({ min: 0, max: 15 }),
    unit: UNITS,
    over: fc.integer({ min: 1, max: 8 }),
  })
  .map(({ parts, rest, unit, over }): RightProse => {
    const whole = parts.reduce((a, b) => a + b) + rest;
    const say = (first: number): string =>
      `检查 [${whole} ${unit}]，其中${listed(
        [first, ...parts.slice(1)].map((n) => `${n} ${unit}`),
        ['、', '和'],
      )}。`;
    return { right: say(parts[0] ?? 0), broken: say((parts[0] ?? 0) + rest + over), about: 'sum a' };
  });

/** `N 起，比上年增加 d 起，上升 g%`, the words inside or outside the links. */
export const growth = fc
  .record({
    last: fc.integer({ min: 20, max: 3000 }),
    change: fc.integer({ min: -95, max: 300 }).filter((c) => Math.abs(c) >= 2),
    unit: UNITS,
    decimals: fc.constantFrom(1, 2),
    inside: fc.boolean(),
    insideToo: fc.boolean(),
    words: fc.constantFrom(['增加', '上升', '减少', '下降'], ['增加', '增长', '减少', '降低']),
    off: fc.constantFrom(-3, 3),
  })
  .map(({ last, change, unit, decimals, inside, insideToo, words, off }): RightProse => {
    const difference = Math.sign(change) * Math.max(1, Math.round((last * Math.abs(change)) / 100));
    const [more = '', rises = '', less = '', falls = ''] = words;
    const [by, goes] = difference > 0 ? [more, rises] : [less, falls];
    const link = (word: string, within: boolean, text: string): string => (within ? `[${word} ${text}]` : `${word} [${text}]`);
    const rate = (Math.abs(difference) / last) * 100;
    const say = (g: number): string =>
      `事故 [${last + difference} ${unit}]，比上年${link(by, inside, `${Math.abs(difference)} ${unit}`)}，` +
      `${link(goes, insideToo, `${amount(g, decimals)}%`)}。`;
    return { right: say(rate), broken: say(Math.max(0, rate + off * 10 ** -decimals) || rate + 1), about: 'growth c' };
  });

/** `200 家，其中规上 50 家，占比 25%`. */
export const share = fc
  .record({
    whole: fc.integer({ min: 30, max: 5000 }),
    percent: fc.integer({ min: 2, max: 98 }),
    unit: UNITS,
    decimals: fc.constantFrom(0, 1, 2),
    words: fc.constantFrom(['，占比 ', ''], ['，占总数的 ', ''], ['（占比 ', '）'], ['，约占全部的 ', '']),
    off: fc.constantFrom(-2, 2),
  })
  .map(({ whole, percent, unit, decimals, words, off }): RightProse => {
    const part = Math.max(1, Math.round((whole * percent) / 100));
    const rate = (part / whole) * 100;
    const say = (p: number): string =>
      `企业 [${whole} ${unit}]，其中规模以上 [${part} ${unit}]${words[0]}[${amount(p, decimals)}%]${words[1]}。`;
    return { right: say(rate), broken: say(rate + off * 10 ** -decimals), about: 'share c' };
  });

/** `抽检 200 批次，合格 196 批次，不合格 4 批次，合格率 98%`. */
export const rate = fc
  .record({
    whole: fc.integer({ min: 30, max: 5000 }),
    failed: fc.integer({ min: 1, max: 25 }),
    decimals: fc.constantFrom(1, 2),
    words: fc.constantFrom('before', 'behind', 'alone'),
    off: fc.constantFrom(-2, 2),
  })
  .map(({ whole, failed, decimals, words, off }): RightProse => {
    const passed = whole - failed;
    const counts = {
      before: `合格 [${passed} 批次]，不合格 [${failed} 批次]`,
      behind: `[${passed} 批次]合格，[${failed} 批次]不合格`,
      alone: `合格 [${passed} 批次]`,
    }[words];
    const say = (p: number): string => `全年抽检 [${whole} 批次]，${counts}，合格率 [${amount(p, decimals)}%]。`;
    const right = (passed / whole) * 100;
    return { right: say(right), broken: say(right + off * 10 ** -decimals), about: `rate ${words === 'alone' ? 'c' : 'd'}` };
  });

/** `A 是 B 的 n 倍`. */
export const ratio = fc
  .record({
    of: fc.integer({ min: 50, max: 900 }),
    tenths: fc.integer({ min: 11, max: 90 }),
    decimals: fc.constantFrom(1, 2),
    off: fc.constantFrom(-2, 2),
  })
  .map(({ of, tenths, decimals, off }): RightProse => {
    const number = Math.round((of * tenths) / 10);
    const say = (n: number): string => `今年抽检 [${number} 批次]，是去年 [${of} 批次]的 [${amount(n, decimals)} 倍]。`;
    return { right: say(number / of), broken: say(number / of + off * 10 ** -decimals), about: 'ratio c' };
  });

/** Two rates and their difference in points; broken, it is printed in per cent. */
export const points = fc
  .record({ last: fc.integer({ min: 5000, max: 9000 }), change: fc.integer({ min: -900, max: 900 }).filter((c) => Math.abs(c) >= 200) })
  .map(({ last, change }): RightProse => {
    const say = (unit: string): string =>
      `合格率为 [${amount((last + change) / 100, 2)}%]，比上年的 [${amount(last / 100, 2)}%] ${change > 0 ? '提高' : '下降'} [${amount(Math.abs(change) / 100, 2)}${unit}]。`;
    return { right: say(' 个百分点'), broken: say('%'), about: 'unit c' };
  });
