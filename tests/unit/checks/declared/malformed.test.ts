import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkClaims } from '../../../../src/checks/check-claims.ts';
import { exampleProject } from '../../../../src/checks/example.ts';
import { parseFormula } from '../../../../src/checks/formula.ts';
import type { DeclaredCheck } from '../../../../src/project/types.ts';
import { SAMPLES, unusable } from './declared.ts';

test.each([
  ['', /运算符/],
  ['   ', /运算符/],
  ['抽检', /等式/],
  ['抽检 = ', /算式/],
  ['= 合格', /算式/],
  ['抽检 = 合格 +', /算式/],
  ['抽检 = (合格 + 不合格', /算式/],
  ['抽检 = 合格 + 不合格)', /算式/],
  ['抽检 = 合格 不合格', /运算符/],
  ['抽检 = 合格 = 不合格', /等号|等式/],
  ['抽检 = "合格', /算式/],
  ['合格 + 不合格 = 抽检', /等号左边/],
  ['1 = 1', /等号左边/],
  ['抽检 == 合格', /./],
  ['抽检 < 合格', /./],
  ['抽检 = 合格 ^ 2', /./],
  ['抽检 = 合格.数', /./],
  ['抽检 = 合格[0]', /./],
  ['抽检 = [合格]', /./],
  ['抽检 = 合格 ? 1 : 2', /./],
  ['抽检 = !合格', /./],
  ['抽检 = this', /名称/],
  ['抽检 = sum()', /./],
  ['抽检 = sum(1)', /名称/],
  ['total()', /./],
  ['rank()', /rank\(/],
  ['rank(合格)', /rank\(/],
  ['sum(合格)', /sum/],
  ['抽检 = total("合计")', /total/],
  ['抽检 = 类别', /类别/],
  ['类别 = 抽检', /类别/],
  ['rank(合格, 类别)', /类别/],
  ['抽检 = -不合格', /-不合格.*是否指 “不合格”/],
  ['抽检 = 合格-不合格', /合格-不合格/],
  ['抽检 = 合格 -不合格', /减号两边要有空格/],
  ['constructor = 合格', /constructor/],
  ['抽检 = __proto__', /__proto__/],
])('“%s” is told in Chinese, not thrown', (check, message) => {
  const found = unusable(check);
  expect(found).toHaveLength(1);
  expect(found[0]?.replace(`核验“${check}”不能使用：`, '')).toMatch(message);
});

/** Strings that look like formulas, and strings that do not. */
const FORMULAS = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc
    .array(
      fc.constantFrom(
        '抽检',
        '合格',
        '不合格',
        '"',
        "'",
        '(',
        ')',
        '（',
        '）',
        '+',
        ' - ',
        '*',
        '/',
        '=',
        '<=',
        '≥',
        ',',
        'sum(',
        'total(',
        'rank(',
        'cell(',
        '1',
        '.5',
        '[',
        ']',
        '{',
        '.',
        '?',
        ':',
        '!',
        '\\',
        '\n',
        'a',
        'a-b',
        '"cell:t/甲/抽检"',
      ),
      { maxLength: 12 },
    )
    .map((tokens) => tokens.join('')),
);

describe('whatever is declared', () => {
  const project = exampleProject({ says: '', finds: [], table: SAMPLES, facts: 'a,x,43,批次,2024\na-b,y,23,批次,2024' });
  const [table] = project.tables;
  const declare = (text: string, file: string): DeclaredCheck => ({ publication: 'li-2024', text, file, line: 7, column: 3 });

  test('nothing is thrown, and a problem lies within the text', () => {
    fc.assert(
      fc.property(FORMULAS, (text) => {
        const parsed = parseFormula(text);
        if ('problem' in parsed) expect(parsed.problem.offset >= 0 && parsed.problem.offset <= text.length).toBe(true);
      }),
      { seed: 2019, numRuns: 3000 },
    );
  });

  test('it says something or is a fault of its file', () => {
    fc.assert(
      fc.property(FORMULAS, (text) => {
        const checks = [declare(text, 'data/li-2024/datapackage.json')];
        const declared = [declare(text, 'data/li-2024/checks.yaml')];
        const { faults, outcomes } = checkClaims({ ...project, tables: table ? [{ ...table, checks }] : [], declared });
        const unused = faults.filter((f) => f.message.startsWith('核验“'));
        for (const file of ['datapackage.json', 'checks.yaml']) {
          const here = unused.filter((f) => f.file.endsWith(file));
          expect(here.every((f) => f.line === 7 && f.column >= 3 && f.column <= 3 + text.length)).toBe(true);
        }
        expect(unused.length > 0 || outcomes.some((o) => o.declared)).toBe(true);
      }),
      { seed: 2019, numRuns: 400 },
    );
  });
});
