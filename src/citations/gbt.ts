import CSL, { type Engine } from 'citeproc';
import type { CslItem } from './csl.ts';
import { nationalStyle } from './style.ts';

/**
 * What stands where the standard asks for the day on which the reader consulted the page. A static page cannot know it, so the
 * bracket says what belongs there.
 */
export const ACCESSED = '引用日期';

/** An entry of a list of references by GB/T 7714—2015, numeric system, without its number. */
export function gbt(item: CslItem): string {
  const engine = (made ??= makeEngine());
  const id = String(++entries);
  asked = { ...item, id, title: literally(item.title), accessed: { literal: ACCESSED }, ...issuedOf(item) };
  engine.updateItems([id]);
  const [entry = ''] = engine.makeBibliography()[1];
  return entry
    .replace(/^\[\d+\]\s*/, '')
    .replaceAll(JOINER, '')
    .trim();
}

/** The standard puts a date that was worked out into brackets. */
function issuedOf({ issued }: CslItem): Pick<CslItem, 'issued'> {
  return issued && 'circa' in issued ? { issued: { literal: `[${issued['date-parts'][0]?.join('-')}]` } } : {};
}

/** CSL reads `<i>` in a title as markup; a joiner keeps it text and is taken out again. */
const JOINER = '\u2060';
const literally = (title: string): string => title.replaceAll('<', `<${JOINER}`);

let made: Engine | undefined;
let asked: CslItem | undefined;
let entries = 0;

function makeEngine(): Engine {
  const { style, locale } = nationalStyle();
  const engine = new CSL.Engine({ retrieveLocale: () => locale, retrieveItem: () => asked }, style, 'zh-CN');
  engine.setOutputFormat('text');
  return engine;
}
