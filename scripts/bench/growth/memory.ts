/** The most memory that processes started from here have held, by Linux's own count. */
import { readFileSync } from 'node:fs';

export interface Watch {
  /** Megabytes since the last call. */
  peak(): number;
  stop(): void;
}

/** Watches processes named `name` while they run. */
export function watchMemory(name: string): Watch {
  let most = 0;
  const timer = setInterval(() => (most = Math.max(most, ...children(name).map(peakOf))), 200);
  return {
    peak() {
      const peak = most;
      most = 0;
      return peak;
    },
    stop: () => clearInterval(timer),
  };
}

/** Processes that this one started. */
function children(name: string): string[] {
  const ids = readFileSync(`/proc/${process.pid}/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  return ids.filter((id) => statusOf(id, 'Name').startsWith(name));
}

const peakOf = (id: string): number => Math.round(parseInt(statusOf(id, 'VmHWM') || '0', 10) / 1024);

/** A line of `/proc/<id>/status`; empty where the process is gone. */
function statusOf(id: string, line: string): string {
  try {
    return new RegExp(`^${line}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
