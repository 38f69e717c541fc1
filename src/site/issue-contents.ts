import type { Publication } from '../data/catalogue.ts';

type Item = Publication['contents'][number];

/** A heading of a gazette's printed contents with what stands under it. */
export interface ContentsGroup {
  title: string;
  titleEn?: string | undefined;
  items: Item[];
}

/** The printed contents by their headings; documents that they leave out come last. */
export function issueContents(contents: readonly Item[], documents: readonly { id: string; title: string }[]): ContentsGroup[] {
  const groups: ContentsGroup[] = [];
  for (const item of contents) {
    const last = groups.at(-1);
    if (last?.title === item.group) last.items.push(item);
    else groups.push({ title: item.group, titleEn: item.groupEn, items: [item] });
  }
  const listed = new Set(contents.map((item) => item.document));
  const left = documents.filter(({ id }) => !listed.has(id)).map(({ id, title }): Item => ({ group: UNLISTED, title, document: id }));
  return left.length > 0 ? [...groups, { title: UNLISTED, items: left }] : groups;
}

const UNLISTED = '目录没有列出的文件';
