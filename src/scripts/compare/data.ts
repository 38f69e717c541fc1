/** What can be compared, fetched when it is needed and once. */
import type { Compared } from '../../indicators/compare.ts';
import { unpack, type CompareIndex, type ComparedValue, type PackedIndicator } from '../../indicators/pack.ts';

const asked = new Map<string, Promise<unknown>>();

function fetchOnce<T>(address: string): Promise<T> {
  const found =
    asked.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(String(response.status));
      return response.json();
    });
  asked.set(address, found);
  // What failed may be asked again.
  found.catch(() => asked.delete(address));
  return found as Promise<T>;
}

/** What there is to choose from. */
export const loadIndex = (base: string): Promise<CompareIndex> => fetchOnce(`${base}compare/index.json`);

/** The indicators with their values, in the order asked; those that there are not are left out. */
export async function loadIndicators(base: string, index: CompareIndex, ids: readonly string[]): Promise<Compared<ComparedValue>[]> {
  const loaded = ids.map(async (id) => {
    const topic = index.indicators.find((choice) => choice[0] === id)?.[3];
    if (topic === undefined) return [];
    const packed = (await fetchOnce<Record<string, PackedIndicator>>(`${base}compare/topics/${topic}.json`))[id];
    return packed ? [unpack(id, packed)] : [];
  });
  return (await Promise.all(loaded)).flat();
}
