/** Real addresses: one page of every kind. */
export const REPORT = '/reports/guandu/2019/';
export const CHAPTER = `${REPORT}1/`;
export const LONG_CHAPTER = `${REPORT}2/`;
export const WIDE_TABLE = `${REPORT}tables/2-6/`;
/** Every result of the checks of the report. */
export const CHECKS = `${REPORT}checks/`;

export const PAGE_KINDS: readonly (readonly [kind: string, path: string])[] = [
  ['home page', '/'],
  ['report cover', REPORT],
  ['preface', `${REPORT}preface/`],
  ['chapter', CHAPTER],
  ['chapter with wide tables', LONG_CHAPTER],
  ['list of tables', `${REPORT}tables/`],
  ['table', WIDE_TABLE],
  ['list of facts', `${REPORT}facts/`],
  ['list of errata', `${REPORT}errata/`],
  ['checks of a report', CHECKS],
  ['search', '/search/'],
  ['checks', '/checks/'],
  ['rule', '/checks/rate/'],
  ['rule without results', '/checks/erratum/'],
  ['about', '/about/'],
  ['glossary', '/glossary/'],
  ['departments', '/departments/'],
  ['not found', '/404.html'],
];
