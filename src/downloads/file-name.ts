import type { Publication } from '../data/catalogue.ts';

/** `官渡区-2019`, `昆明市-2010年第15期`: how names of files begin. */
export function filePrefix({ year, issue }: Pick<Publication, 'year' | 'issue'>, placeName: string): string {
  return `${placeName}-${issue ? `${year}年第${issue.number}期` : year}`;
}

/**
 * The name under which a browser saves a file, without its ending: `官渡区-2019-表2.5-2019年全区食品抽检汇总`. Characters
 * that a file system refuses become `-`, spaces beside Chinese characters go; long titles are cut.
 */
export function fileName(...parts: readonly (string | undefined)[]): string {
  const name = parts
    .filter(Boolean)
    .join('-')
    .replace(/(?<=\p{Script=Han}) +| +(?=\p{Script=Han})/gu, '')
    .replace(/[\\/:*?"<>|\s]+/g, '-')
    .replace(/-{2,}/g, '-');
  return Array.from(name)
    .slice(0, 80)
    .join('')
    .replace(/[-.]+$/, '');
}
