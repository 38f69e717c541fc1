const DIGITS = '零一二三四五六七八九';

/** `十二` → 12: a number up to 99 in Chinese numerals, as headings and counts print it; undefined for anything else. */
export function chineseNumber(text: string): number | undefined {
  const match = /^([二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text === '两' ? '二' : text);
  if (!match || text === '') return undefined;
  const [, tens, ten, ones] = match;
  if (!ten && tens && ones) return undefined;
  const digit = (word: string | undefined): number => (word ? DIGITS.indexOf(word) : 0);
  return ten ? (tens ? digit(tens) : 1) * 10 + digit(ones) : digit(tens ?? ones);
}
