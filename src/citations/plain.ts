import { formatPeriod } from '../data/period.ts';
import { editionOf, type Citable } from './citable.ts';

/** A reference as a line of Chinese, for those who quote without a list of references. */
export function plain(citable: Citable): string {
  const { kind, title, source, issuers, documentNumber, page, address } = citable;
  const bodies = issuers.join('、');
  const date = dateOf(citable);
  const by = (names: string): string => (names ? `${names}：` : '');
  const site = [editionOf(citable), address].filter(Boolean).join('，');
  if (!source) return `${by(bodies)}${title}，${site}`;
  const container = `《${source.title}》`;
  const number = source.issue ? `${source.issue.year} 年第 ${source.issue.number} 期` : '';
  const at = page === undefined ? '' : `，第 ${page} 页起`;
  if (kind === 'publication') return `${by(bodies)}${container}${number}（${date}）。${site}`;
  if (kind === 'document') {
    const own = `《${title}》${documentNumber ? `（${documentNumber}）` : ''}`;
    return `${by(bodies)}${own}，载${container}${number}（${date}）${at}。${site}`;
  }
  return `${by(bodies)}${container}${number}（${date}），${title}${at}。${site}`;
}

function dateOf({ issued, inferred }: Citable): string {
  if (!issued) return '无日期';
  return inferred ? `[${formatPeriod(issued)}]` : formatPeriod(issued);
}
