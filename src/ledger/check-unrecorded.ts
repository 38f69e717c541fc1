import { fault, type Fault } from '../data/fault.ts';
import type { Project } from '../project/types.ts';
import { LEDGER_FILE } from './lock.ts';
import { recorded, type Additions } from './record.ts';
import { RECORD_COMMAND } from './remedies.ts';

/** One warning when anything is not in the ledger yet: it will be public, and free to change unseen, until it is. */
export function checkUnrecorded(project: Project): Fault[] {
  if (!project.ledger) return [];
  const { additions } = recorded(project, '0000-00-00');
  const words = additionWords(additions);
  if (words === '') return [];
  return [fault(LEDGER_FILE, { severity: 'warning', message: `还没有记入发布底账：${words}`, remedy: `发布之前运行 ${RECORD_COMMAND}` })];
}

/** `2 种出版物，3 张表`; empty when there are none. */
export function additionWords({ publications, tables, records, addresses }: Additions): string {
  const counts: [number, string][] = [
    [publications, '种出版物'],
    [tables, '张表'],
    [records, '个数据点和登记'],
    [addresses, '个地址'],
  ];
  return counts.flatMap(([n, what]) => (n > 0 ? [`${n} ${what}`] : [])).join('，');
}
