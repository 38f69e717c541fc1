/** What the search must reach; the same for `npm run bench:search -- --check` and for the browser test. */
import { isAbsent, type Judged } from './judge.ts';

interface Bar {
  name: string;
  of: readonly string[] | 'all';
  /** Of the queries that were written without knowing the search; else of all others. */
  blind?: boolean;
  /** The least share of its queries that may pass. */
  least: number;
  passes: (each: Judged) => boolean;
}

const first = ({ rank }: Judged): boolean => rank === 1;
const inTen = ({ rank }: Judged): boolean => rank > 0 && rank <= 10;
const ABSENT = ['无此数字', '随机无此数'];

const BARS: readonly Bar[] = [
  { name: '全部：居首', of: 'all', least: 0.97, passes: first },
  { name: '全部：前十', of: 'all', least: 1, passes: inTen },
  { name: '数字、文号、短语：居首', of: ['数字', '数字带单位', '文号', '跨词短语'], least: 1, passes: first },
  { name: '随机截取的短语：前十', of: ['随机截取'], least: 1, passes: inTen },
  { name: '随机截取的短语：没有不含原词的结果', of: ['随机截取'], least: 1, passes: (each) => each.false.length === 0 },
  { name: '提问：居首', of: ['提问'], least: 0.95, passes: first },
  { name: '同义词与旧称：另一名称在前十', of: ['同义词与旧称'], least: 0.95, passes: ({ other }) => other > 0 && other <= 10 },
  { name: '错一字：前十', of: ['错一字'], least: 0.85, passes: inTen },
  { name: '不在本站的数字：没有结果', of: ABSENT, least: 1, passes: ({ shown }) => shown.length === 0 },
  { name: '不在本站的数字：提示最接近的', of: ABSENT, least: 1, passes: ({ offered }) => offered.length > 0 },
  { name: '另人所写：居首', of: 'all', blind: true, least: 0.94, passes: first },
  { name: '另人所写：前十', of: 'all', blind: true, least: 0.98, passes: inTen },
  {
    name: '另人所写的同义词：另一名称在前十',
    of: ['同义词与旧称'],
    blind: true,
    least: 0.95,
    passes: ({ other }) => other > 0 && other <= 10,
  },
  { name: '另人所写的、不在本站的数字：没有结果', of: ABSENT, blind: true, least: 1, passes: ({ shown }) => shown.length === 0 },
];

/** Each bar that is not reached, with every query that keeps it down. */
export function shortfalls(all: readonly Judged[]): string[] {
  return BARS.flatMap(({ name, of, blind = false, least, passes }) => {
    const set = all.filter(({ wanted }) => (wanted.set === 'blind') === blind);
    const list = set.filter((each) => (of === 'all' ? !isAbsent(each) : of.includes(each.wanted.class)));
    const failed = list.filter((each) => !passes(each));
    const share = 1 - failed.length / Math.max(1, list.length);
    if (list.length > 0 && share >= least) return [];
    return [`${name} ${(100 * share).toFixed(1)} %，应不低于 ${100 * least} %（${list.length} 条）：\n${failed.map(described).join('\n')}`];
  });
}

/** `〔提问〕“…”：第 3 位；先见 /… ，应见 /…`. */
export function described({ wanted, rank, shown, false: wrong }: Judged): string {
  const place = rank > 0 ? `第 ${rank} 位` : '没有';
  const seen = decodeURIComponent(wrong[0] ?? shown[0]?.link ?? '（无结果）');
  return `  〔${wanted.class}〕“${wanted.query}”：${place}；先见 ${seen}，应见 ${wanted.places[0] ?? '（无）'}`;
}
