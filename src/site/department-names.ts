import type { Department, Publication } from '../data/catalogue.ts';
import { formatPeriod } from '../data/period.ts';

/** `至 2018 年 3 月`: when a former name was borne, as far as that is certain. */
export function aliasDates({ from, until }: Department['aliases'][number]): string {
  if (from !== undefined && until !== undefined) return `${formatPeriod(from)}至 ${formatPeriod(until)}`;
  if (until !== undefined) return `至 ${formatPeriod(until)}`;
  return from === undefined ? '' : `${formatPeriod(from)}起`;
}

export interface Role {
  role: string;
  publication: Publication;
  /** What it is called there, where that is not its name. */
  printed: string | undefined;
}

/** What a department issued, edited or helped to write of a publication. */
export function rolesIn(publication: Publication, { id, name }: Department): Role[] {
  const { issuer, contributors } = publication;
  const role = (as: string, printed: string | undefined): Role[] =>
    printed === undefined ? [] : [{ role: as, publication, printed: printed === name ? undefined : printed }];
  const isIt = (printed: string | undefined): boolean => printed !== undefined && plain(printed).endsWith(plain(name));
  return [
    ...role('编印', issuer.find(isIt)),
    ...role('主编', [contributors?.chiefEditor].find(isIt)),
    ...role('副主编', [contributors?.deputyEditor].find(isIt)),
    ...(contributors?.units ?? []).filter((u) => u.department === id).flatMap((u) => role('参加编写', u.name)),
  ];
}

/** Printed names are set in parts: `昆明片区 昆明经济技术开发区`; the place's own place may stand before them. */
const plain = (name: string): string => name.replace(/[\s、]/g, '');
