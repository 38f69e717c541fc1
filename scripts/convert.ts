/** `npm run convert -- file.csv …`: rewrites GB18030 files as UTF-8, in place and whole or not at all. */
import { existsSync, readFileSync } from 'node:fs';
import { decode } from '../src/data/decode.ts';
import { formatFault } from '../src/data/fault.ts';
import { replaceFile } from './replace-file.ts';

const files = process.argv.slice(2);
if (files.length === 0) {
  console.error('用法：npm run convert -- 文件.csv [更多文件]');
  process.exit(2);
}
for (const file of files) {
  if (!existsSync(file)) {
    console.error(`${file}：找不到文件`);
    process.exitCode = 1;
    continue;
  }
  const { text, encoding, faults } = decode(readFileSync(file), file);
  if (text === undefined) {
    console.error(faults.map(formatFault).join('\n'));
    process.exitCode = 1;
  } else if (encoding === 'utf-8') {
    console.log(`${file}：已经是 UTF-8，没有改动`);
  } else {
    replaceFile(file, text);
    console.log(`${file}：已由 GB18030 转为 UTF-8`);
  }
}
