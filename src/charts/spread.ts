/**
 * Moves labels apart: the nearest positions to the wanted ones at which no two are closer than `gap`, all within
 * [low, high] as long as they fit. Order is kept. Returns positions in the order given.
 */
export function spread(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, i) => i).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const placed = order.map((i) => wanted[i] ?? 0);
  for (let i = 0; i < placed.length; i++) {
    placed[i] = Math.max(placed[i] ?? 0, i === 0 ? low : (placed[i - 1] ?? 0) + gap);
  }
  for (let i = placed.length - 1; i >= 0; i--) {
    placed[i] = Math.min(placed[i] ?? 0, i === placed.length - 1 ? high : (placed[i + 1] ?? 0) - gap);
  }
  const result = new Array<number>(wanted.length);
  order.forEach((index, i) => (result[index] = placed[i] ?? 0));
  return result;
}
