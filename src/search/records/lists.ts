/** What belongs to no publication, place or year: terms with their definitions, indicators, departments. */
import { parsePeriod } from '../../data/period.ts';
import { valueIndex } from '../../indicators/values.ts';
import type { Project } from '../../project/types.ts';
import { departmentPath, indicatorPath } from '../../site/paths.ts';
import type { Kind, Sheet, Stretch } from '../sheet.ts';

/** Entries of one sheet. */
const A_SHEET = 12;

export function glossarySheets({ glossary }: Project): Sheet[] {
  const stretches = glossary.map((t): Stretch => ({ anchor: t.id, title: t.term, lines: [t.definition] }));
  return sheetsOf({ url: '/glossary/', title: '术语', kind: '术语' }, stretches);
}

/** Indicators by topic; their values are found where they are stated. */
export function indicatorSheets(project: Project): Sheet[] {
  const values = valueIndex(project);
  return project.topics.flatMap((topic) => {
    const stretches = project.indicators.flatMap(({ id, title, topic: own }): Stretch[] => {
      const all = own === topic.id ? (values.get(id) ?? []) : [];
      const years = all.map((v) => parsePeriod(v.period)?.end.slice(0, 4) ?? '').filter(Boolean);
      const places = new Set(all.map((v) => project.places.find((p) => p.id === v.place)?.short ?? v.place));
      const span = [...new Set([years[0], years.at(-1)])].join('—');
      const section = `${span} 年，${[...places].join('、')}`;
      return all.length === 0 ? [] : [{ anchor: id, title, lines: [], source: { url: indicatorPath(id), section } }];
    });
    return sheetsOf({ url: '/indicators/', title: `指标：${topic.title}`, kind: '指标', topics: [topic.title] }, stretches);
  });
}

/** Departments with their other names. */
export function departmentSheets({ departments }: Project): Sheet[] {
  const stretches = departments.map(({ id, name, short, aliases }): Stretch => {
    const names = [...(short ? [short] : []), ...aliases.map((alias) => alias.name)];
    return { anchor: id, title: name, lines: names, source: { url: departmentPath(id), section: '' } };
  });
  return sheetsOf({ url: '/departments/', title: '部门', kind: '部门' }, stretches);
}

function sheetsOf(page: { url: string; title: string; kind: Kind; topics?: string[] }, stretches: readonly Stretch[]): Sheet[] {
  return Array.from({ length: Math.ceil(stretches.length / A_SHEET) }, (_, i) => ({
    ...page,
    publication: '',
    place: '',
    year: '',
    topics: page.topics ?? [],
    departments: [],
    stretches: stretches.slice(i * A_SHEET, (i + 1) * A_SHEET),
    continued: i > 0,
  }));
}
