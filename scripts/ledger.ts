/**
 * `npm run ledger [-- --date YYYY-MM-DD]`: enters what is new into `published.lock.json`. Running it again changes nothing; it
 * refuses when anything that is published has changed, which `npm run correct` is for.
 */
import { parseArgs } from 'node:util';
import { formatFault, hasErrors } from '../src/data/fault.ts';
import { additionWords } from '../src/ledger/check-unrecorded.ts';
import { LEDGER_FILE, ledgerText } from '../src/ledger/lock.ts';
import { recorded } from '../src/ledger/record.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';
import { dayFrom } from './day.ts';
import { replaceFile } from './replace-file.ts';

const { values } = parseArgs({ options: { date: { type: 'string' } } });
const day = dayFrom(values.date);
const project = readProject(diskFiles(process.cwd()));
const errors = project.faults.filter((f) => f.severity === 'error');
if (hasErrors(project.faults)) {
  for (const fault of errors) console.error(formatFault(fault));
  console.error(`没有记入：先改正以上 ${errors.length} 处`);
  process.exit(1);
}
const { ledger, additions } = recorded(project, day);
const words = additionWords(additions);
if (words === '') console.log('发布底账已是最新');
else {
  replaceFile(LEDGER_FILE, ledgerText(ledger));
  console.log(`记入 ${LEDGER_FILE}：${words}。请随内容一起提交`);
}
