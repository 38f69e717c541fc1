import { short } from './format.ts';

/** A line a word long: its lines as path data, and its dots. Runs in the browser too. */
export interface Spark {
  path: string;
  dots: { x: number; y: number }[];
}

export const SPARK = { width: 72, height: 22 } as const;
const EDGE = 3;

/** Series of values at positions (years, say) on one scale; each series is one line, a lone value a dot. */
export function spark(series: readonly (readonly { at: number; value: number }[])[]): Spark {
  const points = series.flat();
  const along = scale(
    points.map((p) => p.at),
    EDGE,
    SPARK.width - EDGE,
  );
  const up = scale(
    points.map((p) => p.value),
    SPARK.height - EDGE,
    EDGE,
  );
  const placed = series.map((line) => line.map((p) => ({ x: short(along(p.at)), y: short(up(p.value)) })));
  return {
    path: placed
      .filter((line) => line.length > 1)
      .map((line) => `M${line.map((p) => `${p.x} ${p.y}`).join('L')}`)
      .join(''),
    dots: placed.flatMap((line) => (line.length > 1 ? line.slice(-1) : line)),
  };
}

/** Values that are all one stand in the middle. */
function scale(values: readonly number[], from: number, to: number): (value: number) => number {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return (value) => (high === low ? (from + to) / 2 : from + ((value - low) / (high - low)) * (to - from));
}
