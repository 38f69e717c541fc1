import type { Section } from '../project/sections.ts';

/**
 * How a clause of a document is cited: the printed numbers of all that it stands in (`三、（二）1`, `附件1 第八条`), or its title
 * where it has no number. `sections` are those of its publication, by id.
 */
export function clauseName(sections: ReadonlyMap<string, Pick<Section, 'label' | 'title'>>, document: string, clause: string): string {
  if (clause === '') return '开头';
  const [, attachment, rest = ''] = /^(att-\d+)?-?(.*)$/s.exec(clause) ?? [];
  const prefix = attachment === undefined ? '' : `${attachment}-`;
  const label = (anchor: string): string => sections.get(`${document}/${anchor}`)?.label ?? '';
  const numbers = /^\d+(?:\.\d+)*/.exec(rest)?.[0].split('.') ?? [];
  const above = numbers.slice(0, -1).map((_, i) => label(prefix + numbers.slice(0, i + 1).join('.')));
  const own = rest === '' ? '' : label(clause) || (sections.get(`${document}/${clause}`)?.title ?? clause);
  const name = [...above, own].join('').replace(/[、.．]$/, '');
  return [attachment && label(attachment), name].filter(Boolean).join(' ');
}

/** A title in 《》, and titles within it in 〈〉; a number alone is no title. */
export function quoted(title: string, number?: string): string {
  if (number !== undefined && title.startsWith(number)) return title;
  return /^《[^《》]+》$/.test(title) ? title : `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** What a document is called for short: its number, or its title where it has none. */
export function documentName({ documentNumber, title }: { documentNumber?: string | undefined; title: string }): string {
  return documentNumber ?? title;
}
