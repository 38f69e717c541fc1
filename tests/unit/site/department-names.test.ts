import { describe, expect, test } from 'vitest';
import { department, publication } from '../../../src/data/catalogue.ts';
import { aliasDates, rolesIn } from '../../../src/site/department-names.ts';

const REPORT = publication.parse({
  ...{ id: 'jia-2019', kind: 'report', place: 'jia', year: 2019, title: '报告', shortTitle: '报告', date: '2020-06', period: '2019' },
  ...{ dateAsPrinted: '二〇二〇年六月', summary: '', unboundNumbers: 'error' },
  issuer: ['某市甲区 质量强区办公室', '某市甲区市场监管局'],
  contributors: {
    ...{ heading: '编审委员会', chiefEditor: '质量强区办公室', deputyEditor: '甲区市场监管局' },
    units: [{ name: '甲区水利局', department: 'water' }],
  },
});

/** `编印 某市甲区市场监管局; 副主编`: each role, with the printed name where it is another. */
const roles = (id: string, name: string): string =>
  rolesIn(REPORT, department.parse({ id, name }))
    .map(({ role, printed }) => [role, printed].filter(Boolean).join(' '))
    .join('; ');

describe('what a body did for a publication', () => {
  test('is read from its title page and its editors', () =>
    expect(roles('market', '甲区市场监管局')).toBe('编印 某市甲区市场监管局; 副主编'));
  test('does not depend on how the name is set', () => expect(roles('office', '甲区质量强区办公室')).toBe('编印 某市甲区 质量强区办公室'));
  test('is read from the list of contributors by its id', () => expect(roles('water', '甲区水务局')).toBe('参加编写 甲区水利局'));
  test('is nothing where it is not named', () => expect(roles('post', '甲区邮政公司')).toBe(''));
});

describe('the dates of a former name', () => {
  test.each([
    [{}, ''],
    [{ until: '2018-03' }, '至 2018 年 3 月'],
    [{ from: '2014' }, '2014 年起'],
    [{ from: '2014', until: '2019-03-21' }, '2014 年至 2019 年 3 月 21 日'],
  ])('%j are told as “%s”', (dates, text) => expect(aliasDates({ name: '旧局', ...dates })).toBe(text));
});
