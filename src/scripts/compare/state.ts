/** The comparison as the address has it: `?i=a,b&p=guandu,jingkai&y=2019,2023`. */
import { MOST, type Selection } from '../../indicators/compare.ts';

const FIELDS = { i: 'indicators', p: 'places', y: 'periods' } as const;

/** The choice in an address; names that stand twice count once, and no more than four indicators count. */
export function readAddress(search: string): Selection {
  const params = new URLSearchParams(search);
  const list = (name: string): string[] => [...new Set((params.get(name) ?? '').split(',').filter(Boolean))];
  return { indicators: list('i').slice(0, MOST), places: list('p'), periods: list('y').filter((y) => /^\d{4}$/.test(y)) };
}

/** The address of a choice: `?i=…`, or nothing where nothing is chosen. */
export function addressOf(selection: Selection): string {
  const parts = Object.entries(FIELDS).flatMap(([name, field]) => {
    const own = selection[field];
    return own.length > 0 ? [`${name}=${own.map(encodeURIComponent).join(',')}`] : [];
  });
  return parts.length > 0 ? `?${parts.join('&')}` : '';
}
