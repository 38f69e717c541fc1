/** Writes `src/generated/tables.ts`: the row type of every table, so that `getTable('guandu-2019/2-5')` is typed. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dataPackage, REGISTERS } from '../src/data/datapackage.ts';
import { readYaml } from '../src/data/read-yaml.ts';
import { rowType, tableSchema } from '../src/data/table-schema.ts';
import { diskFiles, readText, type Files } from '../src/project/files.ts';

/** The module text for all packages under `data/`. Packages with faults are left to `npm run check`. */
export function tableTypes(files: Files): string {
  const members = files.list('data').flatMap((publication) => {
    const file = `data/${publication}/datapackage.json`;
    const text = readText(files, file, [], '');
    const parsed = text === undefined ? undefined : readYaml(text, dataPackage, file).value;
    return (parsed?.resources ?? [])
      .filter((r) => !REGISTERS.includes(r.name))
      .map((r) => `  ${JSON.stringify(`${publication}/${r.name}`)}: ${rowType(tableSchema(r.schema))};`);
  });
  return `// Generated from data/*/datapackage.json by scripts/generate-types.ts; do not edit.\nexport type TableRows = {\n${members.join('\n')}\n};\n`;
}

if (import.meta.main) {
  const target = 'src/generated/tables.ts';
  const text = tableTypes(diskFiles(process.cwd()));
  mkdirSync('src/generated', { recursive: true });
  let before = '';
  try {
    before = readFileSync(target, 'utf8');
  } catch {
    // The first run: there is no file to compare with.
  }
  if (before !== text) writeFileSync(target, text);
}
