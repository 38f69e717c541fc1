import { z } from 'astro/zod';
import { LEDGER_FILE, parseLedger, type Ledger } from '../ledger/lock.ts';
import { REDIRECTS_FILE, redirect, type Redirect } from '../ledger/redirects.ts';
import { decode } from '../data/decode.ts';
import { fault } from '../data/fault.ts';
import { readYaml } from '../data/read-yaml.ts';
import { keeping, noteUnreadable, textOf, type Reading } from './reading.ts';

/** `published.lock.json`; undefined when nothing has been published yet, and when it cannot be read. */
export function readLedger(reading: Reading): Ledger | undefined {
  const bytes = reading.files.read(LEDGER_FILE);
  if (!bytes) return undefined;
  const ledger = parseLedger(decode(bytes, LEDGER_FILE).text ?? '');
  if (ledger) return ledger;
  const detail = {
    message: '发布底账读不进来',
    expected: '由 npm run ledger 写的 JSON',
    remedy: `从 git 取回上一次提交的 ${LEDGER_FILE}，再运行命令`,
  };
  noteUnreadable(reading, [fault(LEDGER_FILE, detail)]);
  return undefined;
}

/** `content/redirects.yaml`; none where there is no such file. */
export function readRedirects(reading: Reading): Redirect[] {
  if (!reading.files.read(REDIRECTS_FILE)) return [];
  const text = textOf(reading, REDIRECTS_FILE, '移动了的地址');
  if (text === undefined || text.trim() === '') return [];
  const parsed = readYaml(text, z.array(redirect), REDIRECTS_FILE, keeping(reading, text));
  noteUnreadable(reading, parsed.faults);
  return (parsed.value ?? []).map((entry, i) => ({ ...entry, ...parsed.positionOf([i, 'from']) }));
}
