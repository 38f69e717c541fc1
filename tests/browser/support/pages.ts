/** Real addresses: one page of every kind. */
export const REPORT = '/reports/guandu/2019/';
export const CHAPTER = `${REPORT}1/`;
export const LONG_CHAPTER = `${REPORT}2/`;
export const WIDE_TABLE = `${REPORT}tables/2-6/`;
/** A chart with a printed number and a note. */
export const CHART = `${REPORT}charts/2-7/`;
export const EMBED = '/embed/guandu-2019/2-7/';
/** Every result of the checks of the report. */
export const CHECKS = `${REPORT}checks/`;
/** Problems, measures and plans of the report. */
export const PROBLEMS = `${REPORT}problems/`;
/** The page of one number. */
export const FACT = `${REPORT}facts/gdp/`;
export const ISSUE = '/gazettes/kunming/2010-15/';
/** With chapters, articles, thresholds and a repeal. */
export const DOCUMENT = '/documents/qujing/qzbf-2019-140/';
export const CHRONICLE = '/gazettes/qujing/2019-12/chronicle/';

/** With lines, changes, cautions and an erratum. */
export const INDICATOR = '/indicators/industrial-sampling-pass-rate/';
export const COMPARE = '/compare/';
export const COMPARISON = '/compare/sampling-pass-rates/';

export const PAGE_KINDS: readonly (readonly [kind: string, path: string])[] = [
  ['home page', '/'],
  ['report cover', REPORT],
  ['preface', `${REPORT}preface/`],
  ['chapter', CHAPTER],
  ['chapter with wide tables', LONG_CHAPTER],
  ['list of tables', `${REPORT}tables/`],
  ['table', WIDE_TABLE],
  ['list of charts', `${REPORT}charts/`],
  ['chart', CHART],
  ['chart for a frame', EMBED],
  ['list of facts', `${REPORT}facts/`],
  ['fact', FACT],
  ['fact with a doubt', `${REPORT}facts/reserve-grain-samples/`],
  ['citations of a report', `${REPORT}cite/`],
  ['citation of a chapter', `${LONG_CHAPTER}cite/`],
  ['list of errata', `${REPORT}errata/`],
  ['checks of a report', CHECKS],
  ['corrections', '/corrections/'],
  ['corrections of a report', `${REPORT}corrections/`],
  ['gazette issue in two languages', ISSUE],
  ['gazette issue', '/gazettes/qujing/2019-12/'],
  ['list of facts of a gazette', `${ISSUE}facts/`],
  ['appointments', `${ISSUE}appointments/`],
  ['chronicle', CHRONICLE],
  ['document', DOCUMENT],
  ['document with attachments and a translated title', '/documents/kunming/kzf-2010-62/'],
  ['document without a date', '/documents/kunming/kzr-2010-1-8/'],
  ['list of documents', '/documents/'],
  ['tasks of documents', '/documents/tasks/'],
  ['amounts of documents', '/documents/amounts/'],
  ['search', '/search/'],
  ['checks', '/checks/'],
  ['rule', '/checks/rate/'],
  ['rule without results', '/checks/erratum/'],
  ['about', '/about/'],
  ['glossary', '/glossary/'],
  ['departments', '/departments/'],
  ['not found', '/404.html'],
  ['problems of a report', PROBLEMS],
  ['department', '/departments/guandu-market/'],
  ['department with former names', '/departments/samr/'],
  ['places', '/places/'],
  ['place with a report', '/places/guandu/'],
  ['place without a report', '/places/yunnan/'],
  ['topics', '/topics/'],
  ['topic', '/topics/food/'],
  ['years', '/years/'],
  ['year', '/years/2019/'],
  ['indicators', '/indicators/'],
  ['indicators by sound', '/indicators/pinyin/'],
  ['indicator', INDICATOR],
  ['indicator with one value', '/indicators/gdp/'],
  ['comparing', COMPARE],
  ['comparison', COMPARISON],
  ['same sections elsewhere', `${REPORT}elsewhere/`],
  ['downloads', '/data/'],
  ['API', '/api/'],
];
