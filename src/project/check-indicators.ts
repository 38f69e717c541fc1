import { fault, type Fault } from '../data/fault.ts';
import { didYouMean } from '../data/nearest.ts';
import { parsePeriod } from '../data/period.ts';
import type { Locate } from './check-registers.ts';
import { missing, vocabularies } from './names.ts';
import type { Project } from './types.ts';

/** Names in the breaks of indicators and in `comparisons.yaml` must exist. */
export function checkIndicators(project: Project, locate: Locate): Fault[] {
  return [...checkBreaks(project, locate), ...checkComparisons(project, locate)];
}

function checkBreaks(project: Project, locate: Locate): Fault[] {
  const file = 'content/indicators.yaml';
  const names = [...project.publications.map((p) => p.id), ...project.places.map((p) => p.id)];
  return project.indicators.flatMap((indicator, i) =>
    indicator.breaks.flatMap(({ between }, j) =>
      between.flatMap((name, side) => {
        if (names.includes(name) || parsePeriod(name)) return [];
        const guess = didYouMean(name, names);
        const message = `没有名为“${name}”的出版物、地区或时期`;
        return [
          fault(file, {
            ...locate(file, [i, 'breaks', j, 'between', side]),
            message,
            remedy: guess ?? '写出版物或地区的 id，或写时期，如 2019',
          }),
        ];
      }),
    ),
  );
}

function checkComparisons(project: Project, locate: Locate): Fault[] {
  const file = 'content/comparisons.yaml';
  const { indicators, places } = vocabularies(project)('');
  return project.comparisons.flatMap((comparison, i) => {
    const named = (field: 'indicators' | 'places') =>
      comparison[field].flatMap((name, j) => {
        const problem = missing(field === 'indicators' ? indicators : places, name);
        return problem ? [fault(file, { ...locate(file, [i, field, j]), ...problem })] : [];
      });
    const periods = comparison.periods.flatMap((period, j) => {
      if (parsePeriod(period)) return [];
      const message = `时期“${period}”的写法不对`;
      return [fault(file, { ...locate(file, [i, 'periods', j]), message, expected: '2019、2019-06、2019-12-31 或 2019-01/2019-11' })];
    });
    return [...named('indicators'), ...named('places'), ...periods];
  });
}
