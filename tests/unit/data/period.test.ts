import { expect, test } from 'vitest';
import { formatPeriod, parsePeriod } from '../../../src/data/period.ts';

test.each([
  ['2019', '2019-01-01', '2019-12-31', '2019 年'],
  ['2019-06', '2019-06-01', '2019-06-30', '2019 年 6 月'],
  ['2019-02', '2019-02-01', '2019-02-28', '2019 年 2 月'],
  ['2020-02', '2020-02-01', '2020-02-29', '2020 年 2 月'],
  ['2020-02-29', '2020-02-29', '2020-02-29', '2020 年 2 月 29 日'],
  ['2019-12-31', '2019-12-31', '2019-12-31', '2019 年 12 月 31 日'],
  ['2019-01/2019-11', '2019-01-01', '2019-11-30', '2019 年 1—11 月'],
  ['2018/2019', '2018-01-01', '2019-12-31', '2018—2019 年'],
  ['2018-06/2019-03', '2018-06-01', '2019-03-31', '2018 年 6 月至 2019 年 3 月'],
  ['2019-01-05/2019-02-03', '2019-01-05', '2019-02-03', '2019 年 1 月 5 日至 2019 年 2 月 3 日'],
  ['2018/2019-06', '2018-01-01', '2019-06-30', '2018 年至 2019 年 6 月'],
])('%s lasts from %s to %s and reads %s', (text, start, end, printed) => {
  expect(parsePeriod(text)).toEqual({ start, end, text });
  expect(formatPeriod(text)).toBe(printed);
});

test.each([
  ['empty', ''],
  ['a month without its zero', '2019-6'],
  ['month 13', '2019-13'],
  ['month 0', '2019-00'],
  ['day 32', '2019-01-32'],
  ['a day that its month does not have', '2019-02-30'],
  ['29 February of a common year', '2019-02-29'],
  ['31 April', '2019-04-31'],
  ['words', '2019年'],
  ['an open interval', '2019/'],
  ['three parts', '2017/2018/2019'],
  ['an interval that runs backwards', '2019/2018'],
  ['blanks', ' 2019'],
])('refuses %s', (_, text) => expect(parsePeriod(text)).toBeUndefined());
