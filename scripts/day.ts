import { parsePeriod } from '../src/data/period.ts';

/** The day that a command was given, or today by the clock of this machine; anything else ends the run. */
export function dayFrom(given: string | undefined): string {
  if (given === undefined) {
    const now = new Date();
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(given) && parsePeriod(given)) return given;
  console.error(`日期“${given}”的写法不对；应为 2026-01-20`);
  process.exit(2);
}
