import { formatFault, hasErrors } from '../src/data/fault.ts';
import { diskFiles } from '../src/project/files.ts';
import { readProject } from '../src/project/read-project.ts';

const { faults, ...project } = readProject(diskFiles(process.cwd()));
for (const f of faults) console.log(formatFault(f));
const errors = faults.filter((f) => f.severity === 'error').length;
console.log(
  `核验：${project.publications.length} 种出版物，${project.chapters.length} 章，${project.tables.length} 张表，` +
    `${project.facts.length} 个数据点，${project.errata.length} 条存疑；错误 ${errors}，提醒 ${faults.length - errors}`,
);
process.exitCode = hasErrors(faults) ? 1 : 0;
