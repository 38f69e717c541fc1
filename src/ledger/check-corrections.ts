import { parsePeriod } from '../data/period.ts';
import { fault, type Fault, type FaultDetail } from '../data/fault.ts';
import type { Correction, Project } from '../project/types.ts';
import { hashOf } from './fingerprint.ts';
import { hasChanged, historyOf, itemsOf, versionsOf } from './history.ts';
import { LEDGER_FILE, type Published } from './lock.ts';
import { correctCommand } from './remedies.ts';
import { itemOf, parseWhere, WHERE_FORMS } from './where.ts';

/** What readers see of a correction is not altered; the kinds are a mistake of this site, and a revision by the issuer. */
export const CORRECTION_KINDS = ['更正', '修订'] as const;

/** The fingerprint of a correction: every field of it. */
export function hashOfCorrection({ number, version, date, kind, where, old, new: now, reason }: Correction): string {
  return hashOf([String(number), String(version), date, kind, where, old, now, reason]);
}

/** Corrections are numbered, none is altered or gone, and undoing them gives every earlier version as it was published. */
export function checkCorrections(project: Project): Fault[] {
  const ids = new Set([...Object.keys(project.ledger?.publications ?? {}), ...project.corrections.map((c) => c.publication)]);
  return [...ids].flatMap((publication) => {
    const file = `data/${publication}/corrections.csv`;
    if (project.broken.has(file)) return [];
    const own = project.corrections.filter((c) => c.publication === publication);
    const published = project.ledger?.publications[publication];
    const malformed = own.flatMap((c, i) => checkForm(c, i, own[i - 1]));
    return [
      ...malformed,
      ...checkRecorded(own, published, publication),
      ...(published && !malformed.length ? checkProven(project, publication, published, own) : []),
    ];
  });
}

const say = ({ file, line }: Correction, detail: FaultDetail): Fault => fault(file, { line, ...detail });

function checkForm(c: Correction, i: number, before: Correction | undefined): Fault[] {
  const wrong: [boolean, FaultDetail][] = [
    [c.number !== i + 1, { message: `更正的序号是 ${c.number}`, expected: `依次编号，这里是 ${i + 1}` }],
    [
      c.version < 2 || c.version < (before?.version ?? 2) || c.version > (before?.version ?? 1) + 1,
      { message: `更正 ${c.number} 的版本是 ${c.version}`, expected: before ? `${before.version} 或 ${before.version + 1}` : '2' },
    ],
    [
      !/^\d{4}-\d{2}-\d{2}$/.test(c.date) || !parsePeriod(c.date),
      { message: `更正 ${c.number} 的日期“${c.date}”的写法不对`, expected: '2026-01-20' },
    ],
    [!CORRECTION_KINDS.some((kind) => kind === c.kind), { message: `没有更正类别“${c.kind}”`, expected: CORRECTION_KINDS.join('、') }],
    [parseWhere(c.where) === undefined, { message: `位置“${c.where}”的写法不对`, expected: WHERE_FORMS }],
    [c.old === c.new, { message: `更正 ${c.number} 的原值与现值相同` }],
  ];
  return wrong.filter(([is]) => is).map(([, detail]) => say(c, detail));
}

/** Every published correction is there and as it was; every correction there is published. */
function checkRecorded(own: readonly Correction[], published: Published | undefined, publication: string): Fault[] {
  const recorded = published?.corrections ?? {};
  const restore = '从 git 恢复这一行；说错了的，另写一条更正';
  const gone = Object.keys(recorded)
    .filter((number) => !own.some((c) => c.number === Number(number)))
    .map((number) => fault(`data/${publication}/corrections.csv`, { message: `更正 ${number} 已经发布，现在没有了`, remedy: restore }));
  const others = own.flatMap((c) => {
    const hash = recorded[c.number];
    if (hash === undefined)
      return [say(c, { message: `更正 ${c.number} 没有记入发布底账`, remedy: `删去这一行，由 ${correctCommand(publication)} 来写` })];
    return hash === hashOfCorrection(c) ? [] : [say(c, { message: `更正 ${c.number} 已经发布，不能改动`, remedy: restore })];
  });
  return [...gone, ...others];
}

function checkProven(project: Project, publication: string, published: Published, own: readonly Correction[]): Fault[] {
  const items = itemsOf(project, publication);
  const unknown = own.flatMap((c) => {
    const item = itemOf(c.where);
    if (item === undefined || versionsOf(published, item)?.[c.version] !== undefined) return [];
    return [say(c, { message: `更正 ${c.number} 所指的“${c.where}”，底账里没有它的第 ${c.version} 版` })];
  });
  const unproven = [...items.values()].flatMap((item) => {
    const versions = versionsOf(published, item.id);
    // What has changed since, or could not be read, has its own fault.
    if (!versions || Object.keys(versions).length < 2 || hasChanged(published, item)) return [];
    const { misfits, unproven: version } = historyOf(item, versions, own);
    const misfitting = misfits.map(({ change, found }) =>
      say(change, {
        message: `更正 ${change.number} 的现值是“${change.new}”`,
        expected: found === undefined ? '指向存在的内容' : `那里的“${found}”`,
      }),
    );
    if (version === undefined || misfitting.length > 0) return misfitting;
    const detail = { message: `撤销更正后的“${item.id}”不是已发布的第 ${version} 版`, remedy: '从 git 恢复 corrections.csv 和发布底账' };
    return [fault(own[0]?.file ?? LEDGER_FILE, detail)];
  });
  return [...unknown, ...unproven];
}
