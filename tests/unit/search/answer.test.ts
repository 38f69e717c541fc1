import { expect, test } from 'vitest';
import type { AnswerFile, AnswerNames } from '../../../src/search/answer-pack.ts';
import { answersTo, likelyNames, readNames } from '../../../src/search/answer.ts';
import { parseQuery } from '../../../src/search/query.ts';

const NAMES: AnswerNames = {
  perFile: 10,
  places: ['官渡区', '经开区'],
  names: [
    ['地区生产总值', [], [0, 1]],
    ['地区生产总值增速', ['目标'], [0]],
    ['学校数', ['幼儿园', '小学'], [0]],
    ['专利授权数', ['发明专利'], [1]],
    ['旅行社数', [], [0]],
    ['试点项目补助，每亩', [], [0], '中低产林改造试点工作'],
    ['森林覆盖率排名', [], [0]],
  ],
};
const at = (scope: number, value: string, period = '2019 年', place = '官渡区'): AnswerFile[number][number] => [
  ...([scope, value, period, place] as const),
  ...([`/a/#${value}`, '1.2', `/facts/#${value}`] as const),
];
const VALUES: AnswerFile = [
  [at(-1, '1250 亿元', '2018 年'), at(-1, '1347.01 亿元'), at(-1, '1133 亿元', '2019 年', '经开区')],
  [at(-1, '7%'), at(0, '8%')],
  [at(-1, '352 所'), at(0, '196 所'), at(1, '95 所')],
  [at(0, '749 件', '2023 年', '经开区'), at(-1, '2808 件', '2023 年', '经开区')],
  [at(-1, '170 家')],
  [at(-1, '200 元')],
  [at(-1, '第 3 位')],
];
const names = readNames(NAMES);
const places = NAMES.places;

function answers(typed: string, variants: string[] = []): string[] {
  const query = parseQuery(typed, { places });
  const likely = likelyNames(query, variants, names).map((each) => {
    const [title = '', scopes = []] = NAMES.names[each.name] ?? [];
    return { ...each, title, scopes, values: VALUES[each.name] ?? [] };
  });
  return answersTo(query, likely, names).map(({ value }) => value);
}

test('a question is answered by the value whose name it says, of its place and its year', () => {
  expect(answers('2019年官渡区地区生产总值是多少')[0]).toBe('1347.01 亿元');
  expect(answers('官渡2018年地区生产总值多少')[0]).toBe('1250 亿元');
  expect(answers('经开区地区生产总值是多少')).toEqual(['1133 亿元']);
  expect(answers('2017年官渡区地区生产总值是多少')).toEqual([]);
});

test('without a year the latest, without a place all places', () => {
  expect(answers('官渡区地区生产总值是多少')).toEqual(['1347.01 亿元']);
  expect(answers('地区生产总值是多少')).toEqual(['1133 亿元', '1347.01 亿元']);
});

test('a part is the answer only where it is asked for', () => {
  expect(answers('官渡区有多少所幼儿园')[0]).toBe('196 所');
  expect(answers('官渡区有多少所学校')[0]).toBe('352 所');
  expect(answers('经开区专利授权多少件')[0]).toBe('2808 件');
  expect(answers('经开区发明专利授权多少件')[0]).toBe('749 件');
});

test('an aim is no value, unless it is asked for', () => {
  expect(answers('官渡区地区生产总值增长多少')).toEqual(['7%']);
  expect(answers('官渡区地区生产总值增速目标是多少')[0]).toBe('8%');
});

test('another measure, another thing and a place in an order are no answers', () => {
  expect(answers('地区生产总值有几家')).toEqual([]);
  expect(answers('森林覆盖率是多少')).toEqual([]);
  expect(answers('官渡区地区生产总值排第几')).toEqual([]);
  expect(answers('空气质量怎么样')).toEqual([]);
});

test('a question may name the document that a value stands in, or say what falls on one', () => {
  expect(answers('低产林改造试点项目每亩补助多少钱')).toEqual(['200 元']);
  expect(answers('低产林改造试点项目每户补助多少钱')).toEqual([]);
});

test('other names are names', () => {
  expect(answers('官渡区GDP是多少', ['官渡区 地区生产总值'])[0]).toBe('1347.01 亿元');
});

test('a name of a place is looked for as such, too, where it says all of the title', () => {
  expect(answers('官渡区地区生产总值')).toEqual(['1347.01 亿元']);
  expect(answers('官渡区旅行社投诉')).toEqual([]);
});
