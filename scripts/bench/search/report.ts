import { isAbsent, shareWithin, type Judged } from '../../../tests/search/judge.ts';

type Row = Record<string, string | number>;

/** A line of the table of one engine. */
export function rowOf(name: string, list: readonly Judged[]): Row {
  const there = list.filter((each) => !isAbsent(each));
  const percent = (n: number): string => (there.length === 0 ? '' : (100 * shareWithin(list, n)).toFixed(1));
  return {
    类: name,
    数: list.length,
    首位: percent(1),
    前五: percent(5),
    前十: percent(10),
    MRR: there.length === 0 ? '' : (there.reduce((sum, m) => sum + (m.rank ? 1 / m.rank : 0), 0) / there.length).toFixed(3),
    误: falseIn(list),
    空: there.filter((m) => m.shown.length === 0).length,
    字节: median(list.map((m) => m.bytes)),
    请求: median(list.map((m) => m.requests)),
    毫秒: Math.round(median(list.map((m) => m.milliseconds))),
  };
}

/** Each class, the blind set left out, then the three kept sets, the seeded one, and all. */
export function tableOf(all: readonly Judged[]): Row[] {
  const named = (name: string, set: string): Row =>
    rowOf(
      name,
      all.filter((m) => m.wanted.set === set),
    );
  const classes = [
    ...Map.groupBy(
      all.filter((m) => m.wanted.set !== 'blind'),
      (m) => m.wanted.class,
    ),
  ].map(([name, list]) => rowOf(name, list));
  return [
    ...classes,
    named('手写', 'hand'),
    named('取自记录', 'records'),
    named('另人所写', 'blind'),
    named('随机', 'seed'),
    rowOf('全部', all),
  ];
}

/** One engine in one line; `first` are queries of readers with an empty cache. */
export function summaryOf(
  name: string,
  all: readonly Judged[],
  first: readonly { bytes: number; requests: number; milliseconds: number }[],
): Row {
  const { 首位, 前五, 前十, MRR, 误, 空, 字节, 毫秒 } = rowOf(name, all);
  const kilo = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
  return {
    引擎: name,
    首位: 首位 ?? '',
    前五: 前五 ?? '',
    前十: 前十 ?? '',
    MRR: MRR ?? '',
    误: 误 ?? '',
    空: 空 ?? '',
    首次: `${kilo(median(first.map((f) => f.bytes)))}，${median(first.map((f) => f.requests))} 个请求，${Math.round(median(first.map((f) => f.milliseconds)))} ms`,
    再次: `${kilo(Number(字节))}，${毫秒} ms`,
  };
}

/** Absent figures that found something, and cut phrases with a result whose page does not say them. */
function falseIn(list: readonly Judged[]): number {
  return list.filter((m) => (isAbsent(m) && m.shown.length > 0) || m.false.length > 0).length;
}

function median(list: readonly number[]): number {
  return list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;
}
