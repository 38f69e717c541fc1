import { describe, expect, test } from 'vitest';
import { saidOf } from '../prose/said.ts';
import { exampleProject } from '../../../../src/checks/example.ts';
import { found } from './read.ts';

/** The report is dated 2025-06. */
const dates = (text: string): string[] => found('date', text);

describe('a date exists', () => {
  test.each(['2024 年 2 月 29 日', '2023年12月31日', '2024 年 6 月 1 日'])('%s does', (day) =>
    expect(dates(`会议于 ${day}召开。`)).toEqual([]),
  );

  test.each(['2023 年 2 月 29 日', '2024 年 13 月 1 日', '2024年6月31日', '2024 年 6 月 0 日'])('%s does not', (day) => {
    expect(dates(`会议于 ${day}召开。`)).toEqual([`section:1.1 ${day}`]);
  });
});

describe('what is reported as of a day is not later than the document', () => {
  test.each(['截至 2024 年 12 月 31 日，全区有企业若干。', '截止到2025年6月30日，全区有企业若干。', '将于 2026 年 1 月 1 日施行。'])(
    '%s',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  test.each([
    ['截至 2025 年 12 月 31 日，全区有企业若干。', '截至 2025 年 12 月 31 日'],
    ['截止到2025年7月1日，全区有企业若干。', '截止到2025年7月1日'],
    ['截止2026年1月1日，全区有企业若干。', '截止2026年1月1日'],
  ])('or it is: %s', (text, printed) => expect(dates(text)).toEqual([`section:1.1 ${printed}`]));
});

describe('what is due by a day is not due before the document', () => {
  test('of the same year', () => {
    expect(dates('请于 2025 年 3 月 31 日前完成整改。')).toEqual(['section:1.1 2025 年 3 月 31 日前']);
    expect(dates('请于 2025 年 9 月 30 日前完成整改。')).toEqual([]);
  });

  test('but a year before it may have been', () => expect(dates('各单位于 2024 年 3 月 31 日前完成整改。')).toEqual([]));
});

describe('the period of a fact is over when the document is issued', () => {
  const facts = (row: string): string[] => {
    const project = exampleProject({ says: '', facts: row, finds: [] });
    return project.outcomes.filter((o) => o.rule === 'date').map((o) => `${o.where} ${o.status}`);
  };

  test.each(['2024', '2025-06', '2025-01/2025-05', '2024-12-31'])('%s', (period) => {
    expect(facts(`a,gdp,5,亿元,${period}`)).toEqual(['fact:a holds']);
  });

  test.each(['2025', '2025-07', '2025-01/2025-12', '2026-01-01'])('not %s', (period) => {
    expect(facts(`a,gdp,5,亿元,${period}`)).toEqual(['fact:a fails']);
  });

  test.each(['2025,目标', '2030,规划', '2025,,以上'])('unless it is planned: %s', (rest) => {
    expect(facts(`a,gdp,5,亿元,${rest}`)).toEqual(['fact:a holds']);
  });

  test('whatever else is said of it', () => expect(saidOf({ says: '', facts: 'a,gdp,5,亿元,2025', finds: [] })).toEqual([]));
});
