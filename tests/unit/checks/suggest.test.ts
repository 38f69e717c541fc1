import { describe, expect, test } from 'vitest';
import { exampleProject } from '../../../src/checks/example.ts';
import { declareInPackage, declareInYaml, suggestionsFor } from '../../../src/checks/suggest.ts';
import type { Example } from '../../../src/checks/rule.ts';

const example = (parts: Partial<Example>): Example => ({ says: '', finds: [], ...parts });
const COUNTS =
  '类别,抽检（批次）,合格（批次）,不合格（批次）,合格率（%）\n纸,21,18,3,85.71\n灯,46,40,6,86.96\n泵,33,31,2,93.94\n管,57,52,4,91.23\n合计,157,141,15,89.81';

const suggested = (parts: Partial<Example>): string[] =>
  suggestionsFor(exampleProject(example(parts))).map(({ table = 'checks.yaml', formula, held, fails }) =>
    `${table}: ${formula} ${held} ${fails.join(' ')}`.trim(),
  );

describe('what a table shows without being told', () => {
  test('is offered as declarations, with the rows in which it does not hold', () => {
    expect(suggested({ table: COUNTS })).toEqual([
      't: total(合计) 3',
      't: 抽检 = 合格 + 不合格 3 cell:t/管/抽检 cell:t/合计/抽检',
      't: 合格率 = 合格 / 抽检 * 100 5',
    ]);
  });

  test('is not offered again once it is declared, and means the same', () => {
    const found = suggestionsFor(exampleProject(example({ table: COUNTS })));
    const checks = found.map((s) => s.formula);
    expect(suggested({ table: COUNTS, checks })).toEqual([]);
    const fails = (parts: Partial<Example>): string[] =>
      exampleProject(example(parts))
        .outcomes.filter((o) => o.status === 'fails')
        .map((o) => `${o.rule} ${o.where} ${o.result.computed}`)
        .sort();
    expect(fails({ table: COUNTS, checks })).toEqual(fails({ table: COUNTS }));
    expect(fails({ table: COUNTS })).not.toEqual([]);
  });

  test('names that are no plain words stand in quotes', () => {
    const table = '类别,2023年（件）,2024年（件）,增长（%）\n甲,100,120,20.0\n乙,250,230,-8.0\n丙,300,330,10.0';
    expect(suggested({ table })).toEqual(['t: 增长 = ("2024年" / "2023年" - 1) * 100 3']);
  });
});

describe('numbers of prose and tables that follow from each other', () => {
  test('a total of a column is offered for checks.yaml', () => {
    const facts = 'all,samples,137,批次,2024';
    const table = '级别,抽检（批次）\n国家级,21\n省级,46\n市级,33\n区级,37';
    expect(suggested({ facts, table, text: '共抽检 [137 批次](fact:all)。' })).toEqual(['checks.yaml: all = sum("t", 抽检) 1']);
  });

  test('a rate of two facts is offered, and is no more once declared', () => {
    const facts = 'passed,passed,1196,批次,2024\nall,samples,1250,批次,2024\nrate,pass-rate,95.68,%,2024';
    const text = '检验 [1250 批次](fact:all)。有 [1196 批次](fact:passed)达标。比例 [95.68%](fact:rate)。';
    const formula = 'rate = passed / all * 100';
    expect(suggested({ facts, text })).toEqual([`checks.yaml: ${formula} 1`]);
    expect(suggested({ facts, text, declared: [formula] })).toEqual([]);
  });

  test('small numbers that agree by chance are not', () => {
    expect(suggested({ facts: 'a,a,5,家,2024\nb,b,2,家,2024\nc,c,3,家,2024\nd,d,50,%,2024' })).toEqual([]);
  });
});

describe('writing declarations', () => {
  const suggestions = [
    { publication: 'p', table: 't', formula: 'total(合计)', held: 1, fails: [] },
    { publication: 'p', formula: 'a = sum("t", 数)', held: 1, fails: [] },
    { publication: 'p', formula: 'a = b + c', held: 1, fails: [] },
  ];

  test('a package keeps what it says, and its table gains the checks', () => {
    const json = JSON.stringify({ name: 'p', resources: [{ name: 't', checks: ['甲 = 乙'] }, { name: 'u' }] });
    expect(JSON.parse(declareInPackage(json, suggestions))).toEqual({
      name: 'p',
      resources: [{ name: 't', checks: ['甲 = 乙', 'total(合计)'] }, { name: 'u' }],
    });
  });

  test.each([
    ['no file', '', `- check: 'a = sum("t", 数)'\n- check: a = b + c\n`],
    ['a file without a last line end', '# 说明\n- x = y', `# 说明\n- x = y\n- check: 'a = sum("t", 数)'\n- check: a = b + c\n`],
  ])('%s: checks.yaml gains them at its end', (_, before, after) => expect(declareInYaml(before, suggestions)).toBe(after));
});
