/** Titles by their sound. For building only: the dictionary is large. */
import { pinyin } from 'pinyin-pro';

/** `gycpcjhgl` for 工业产品抽检合格率: the first letter of each character; Latin letters and digits stay. */
export function initialsOf(title: string): string {
  return letters(title, 'first')
    .join('')
    .replace(/[^a-z0-9]/g, '');
}

/** The letter under which a title is listed: `G`; `#` for one that begins with none. */
export function letterOf(title: string): string {
  return /[a-z]/.exec(initialsOf(title).slice(0, 1))?.[0].toUpperCase() ?? '#';
}

/** A key by which titles sort by their sound. */
export function soundOf(title: string): string {
  return letters(title, 'pinyin').join(' ');
}

/** A title by its sound as a part of addresses: `yalirongqi` for 压力容器; signs become `-`. */
export function slugOf(title: string): string {
  return letters(title, 'pinyin')
    .join('')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

function letters(title: string, pattern: 'first' | 'pinyin'): string[] {
  return pinyin(title, { pattern, toneType: 'none', type: 'array', v: true }).map((part) => part.toLowerCase());
}
