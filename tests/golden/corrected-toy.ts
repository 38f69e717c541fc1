import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { correct, publish } from '../support/publish.ts';

const GOODS = 'data/jia-2020/goods.csv';
const FACTS = 'data/jia-2020/facts.csv';

/** Addresses that the toy once had: a page, a file and a section. */
const REDIRECTS = `- { from: /reports/jia/2020/tables/fruit/, to: /reports/jia/2020/tables/goods/ }
- { from: /reports/jia/2020/tables/fruit.csv, to: /reports/jia/2020/tables/goods.csv }
- { from: /reports/jia/2020/3/#s9.9, to: /reports/jia/2020/4/#s4.1 }
`;

/** The ledger and the registers of corrections of a toy that was published with two mistakes, each mended in its turn. */
export function correctedToy(root: string): Record<string, string> {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const now = Object.fromEntries(
    entries.map((entry) => {
      const file = join(entry.parentPath, entry.name);
      return [relative(root, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')];
    }),
  );
  const second = { ...now, [FACTS]: swap(now[FACTS], 'cold-store,-18', 'cold-store,18') };
  const first = { ...second, [GOODS]: swap(now[GOODS], '甲瓜,15.5,', '甲瓜,51.5,').replace('乙花,2000,枝,外地\n', '') };
  const publication = 'jia-2020';
  const once = correct(publish(first, '2026-01-05'), {
    files: second,
    publication,
    said: { kind: '更正', reason: '转录时数字颠倒，并漏了一行', date: '2026-02-01' },
  });
  const twice = correct(once, { files: now, publication, said: { kind: '修订', reason: '编印单位勘误', date: '2026-03-01' } });
  const added = Object.entries(twice).flatMap(([path, text]) => (path in now || typeof text !== 'string' ? [] : [[path, text] as const]));
  return { ...Object.fromEntries(added), 'content/redirects.yaml': REDIRECTS };
}

function swap(text: string | undefined, from: string, to: string): string {
  if (!text?.includes(from)) throw new Error(`the toy has no “${from}”`);
  return text.replace(from, to);
}
