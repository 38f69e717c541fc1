import type { Stated } from '../numbers.ts';
import { sumOf, type Statement } from '../statement.ts';
import { isChange, type Mention, type Sentence } from './sentences.ts';

const ALL = /(?:分别(?:是|为)|包括|包含|由)\s*[^，。]*$/;
const COLON = /[：:]\s*[^，。]*$/;
const ALTOGETHER = /共|合计|总计|总数/;
const AMONG = /其中/;
const OPEN = /等/;
/** Numbers that are no parts: targets, averages, comparisons. */
const OTHER = /(?:目标|计划|平均|每|人均|比|较|累计|截至|超|高于|低于|多于|少于|上年|去年|同期|新增)/;
/** Categories that overlap add up to much more than their whole; a slip does not. */
const FAR = 0.25;
/** Of what 其中 names, several may apply to one thing. */
const FAR_AMONG = 0.05;

/**
 * `共 44 批次：国家级 2 批次、省级 23 批次…`: parts that are said to be all of a whole must add up to it. After 其中, parts may
 * be only some: three or more must not add up to more than the whole, and none may be more than it.
 */
export function sumsInSentence({ mentions }: Sentence): Statement<Stated>[] {
  const [whole, ...rest] = mentions;
  if (!whole || whole.aside || isChange(whole) || whole.unit === '' || /[%‰]|百分点|倍/.test(whole.unit)) return [];
  const own = upToBreak(rest.filter((m) => m.unit === whole.unit && !m.aside));
  const first = own[0];
  if (!first || first !== rest.find((m) => !m.aside)) return [];
  // A second 其中 tells of parts of a part.
  const nested = own.findIndex((m, i) => i > 0 && AMONG.test(m.before));
  const parts = nested < 0 ? own : own.slice(0, nested);
  if (parts.some((m) => isChange(m) || OTHER.test(m.before))) return [];
  const among = AMONG.test(first.before);
  const all = ALL.test(first.before) || (COLON.test(first.before) && ALTOGETHER.test(whole.before));
  if (!among && !all) return [];
  const some = among || parts.some((m) => OPEN.test(m.after.slice(0, 6))) || nested >= 0;
  const each = among ? parts.map((part) => notMore(part, whole)) : [];
  const total = parts.reduce((sum, m) => sum + numberOf(m), 0);
  const near = Math.abs(total - numberOf(whole)) <= FAR * numberOf(whole);
  if (parts.length < (some ? 3 : 2) || !(some ? total < numberOf(whole) * (1 + (among ? FAR_AMONG : FAR)) : near)) return each;
  const refs = parts.map((m) => m.stated);
  return [
    ...each,
    {
      rule: 'sum',
      says: some ? '其中各项之和不多于总数' : '总数＝各项之和',
      subject: whole.stated,
      parts: refs,
      ...(some ? { bound: 'least' as const } : {}),
      compute: (source) => sumOf(source, refs),
    },
  ];
}

const numberOf = (mention: Mention): number => Number(mention.stated.printed?.text);

/** A list that is parted by 、 or ， ends at the first ；; one that is parted by 、 ends at the first ，. */
function upToBreak(mentions: readonly Mention[]): readonly Mention[] {
  const byComma = !/^[^，,]*、/.test(mentions[1]?.before ?? '');
  const end = mentions.findIndex((m, i) => i > 0 && (/[；;]/.test(m.before) || (!byComma && /[，,]/.test(m.before))));
  const partedBySemicolons = end === 1 && mentions.slice(1).every((m) => /[；;]/.test(m.before));
  return end < 0 || partedBySemicolons ? mentions : mentions.slice(0, end);
}

function notMore(part: Mention, whole: Mention): Statement<Stated> {
  return {
    rule: 'range',
    says: '其中的一项不多于总数',
    subject: part.stated,
    parts: [whole.stated],
    bound: 'most',
    compute(source) {
      const printed = source.at(whole.stated);
      return printed && { range: printed.interval, arithmetic: `总数 ${printed.text}` };
    },
  };
}
