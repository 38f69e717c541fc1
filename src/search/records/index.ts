/** The whole project as sheets for the index. */
import type { Project } from '../../project/types.ts';
import type { Sheet } from '../sheet.ts';
import { contextOf } from './context.ts';
import { factSheets, tableSheets } from './data.ts';
import { departmentSheets, glossarySheets, indicatorSheets } from './lists.ts';
import { appointmentSheets, chronicleSheets, problemSheets } from './registers.ts';
import { caseSheets, chapterSheets, coverSheets, documentSheets } from './texts.ts';

const BUILDERS = [
  coverSheets,
  chapterSheets,
  caseSheets,
  documentSheets,
  tableSheets,
  factSheets,
  problemSheets,
  chronicleSheets,
  appointmentSheets,
];

/** All sheets of all publications, newest publication first; sheets of a page stand in its order. */
export function recordsOf(project: Project): Sheet[] {
  const publications = project.publications.toSorted((a, b) => b.year - a.year || (a.id < b.id ? -1 : 1));
  const published = publications.flatMap((publication) => {
    const context = contextOf(project, publication);
    return BUILDERS.flatMap((build) => build(context));
  });
  return [...published, ...glossarySheets(project), ...indicatorSheets(project), ...departmentSheets(project)];
}
