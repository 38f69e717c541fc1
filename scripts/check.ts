/** `npm run check [-- --format text|json|sarif] [--publication id] [--rule id]`: every fault of all content; exit 1 on an error. */
import { parseArgs } from 'node:util';
import { hasErrors } from '../src/data/fault.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';
import { FORMATS, reportFaults, type Format } from '../src/project/report.ts';

const { values } = parseArgs({
  options: { format: { type: 'string', default: 'text' }, publication: { type: 'string' }, rule: { type: 'string' } },
});
const format = FORMATS.find((f): f is Format => f === values.format);
if (!format) {
  console.error(`没有格式“${values.format}”，可用 ${FORMATS.join('、')}`);
  process.exit(2);
}

const project = readProject(diskFiles(process.cwd()));
const { publication, rule } = values;
if (publication !== undefined && !project.publications.some((p) => p.id === publication)) {
  console.error(`没有出版物“${publication}”，现有 ${project.publications.map((p) => p.id).join('、')}`);
  process.exit(2);
}
const faults = project.faults.filter(
  (f) => (publication === undefined || f.file.split('/').includes(publication)) && (rule === undefined || f.rule === rule),
);
process.stdout.write(reportFaults(faults, format));
if (format === 'text') {
  const { publications, chapters, tables, facts, errata } = project;
  const errors = faults.filter((f) => f.severity === 'error').length;
  console.log(
    `核验：${publications.length} 种出版物，${chapters.length} 章，${tables.length} 张表，${facts.length} 个数据点，` +
      `${errata.length} 条存疑；错误 ${errors}，提醒 ${faults.length - errors}`,
  );
}
process.exitCode = hasErrors(faults) ? 1 : 0;
