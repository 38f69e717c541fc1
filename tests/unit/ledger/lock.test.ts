import { expect, test } from 'vitest';
import { ledgerText, newLedger, parseLedger } from '../../../src/ledger/lock.ts';

const HOME = '/reports/guandu/2019/';
const ledger = {
  ...newLedger(),
  publications: {
    b: {
      path: HOME,
      version: 2,
      published: '2026-01-05',
      tables: {},
      records: { 'fact:gdp': { '10': 'y', '9': 'x' } },
      corrections: { '1': 'z' },
    },
  },
  addresses: {
    [`${HOME}2/`]: 's2.1 s2.2',
    [`${HOME}tables/2-5/`]: '',
    [`${HOME}tables/2-5.csv`]: '',
    [`${HOME}tables/2-5@1/`]: '',
    [`${HOME}tables/2-5@1.csv`]: '',
    [HOME]: '',
    [`${HOME.slice(0, -1)}.zip`]: '',
    '/checks.csv': '',
  },
};

test('the file has one line a page with its anchors, files and versions, and one a record with its versions', () => {
  const lines = ledgerText(ledger).split('\n');
  expect(lines).toContain(`  "${HOME}2/": "#s2.1 #s2.2",`);
  expect(lines).toContain(`  "${HOME}tables/2-5/": ".csv @1.csv @1/"`);
  expect(lines).toContain(`  "${HOME}": ".zip",`);
  expect(lines).toContain('  "/checks.csv": "",');
  expect(lines).toContain('    "fact:gdp": { "9": "x", "10": "y" }');
});

test('what is written is read back, and written again byte for byte', () => {
  const text = ledgerText(ledger);
  expect(parseLedger(text)).toEqual(ledger);
  expect(ledgerText(parseLedger(text) ?? newLedger())).toBe(text);
});
