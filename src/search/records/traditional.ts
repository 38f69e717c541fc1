import { Converter } from 'opencc-js/t2cn';

/** Every traditional character whose simplified form stands in a text, each followed by that form; by OpenCC. */
export function traditionalPairs(text: string): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const used = new Set(text);
  let pairs = '';
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const character = String.fromCharCode(code);
    const simplified = simplify(character);
    if (simplified !== character && simplified.length === 1 && used.has(simplified)) pairs += character + simplified;
  }
  return pairs;
}
