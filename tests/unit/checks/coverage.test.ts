import { expect, test } from 'vitest';
import { coverageOf } from '../../../src/checks/coverage.ts';
import { exampleProject } from '../../../src/checks/example.ts';
import type { Example } from '../../../src/checks/rule.ts';

/** Every column and fact as `where checked/numbers reason`. */
function covered(parts: Partial<Example>): string[] {
  const { entries } = coverageOf(exampleProject({ says: '', finds: [], ...parts }));
  return entries.map(({ where, checked, numbers, reason }) => `${where} ${checked}/${numbers} ${reason}`.trim());
}

test('numbers that a check recomputes or uses are covered; others say why not', () => {
  const table = '级别,抽检（批次）,合格率（%）\n国家级,21,98.1\n省级,46,97.2\n合计,67,';
  expect(covered({ table })).toEqual(['table:t/抽检 3/3', 'table:t/合格率 0/2 百分比；本节没有给出它的分子、分母或基期']);
});

test('serial numbers and missing values are no numbers to check', () => {
  expect(covered({ table: '序号,企业（）,产值（亿元）\n1,甲,12.5\n2,乙,-\n3,丙,8.1' })).toEqual([
    'table:t/产值 0/2 表中没有与它成等式的合计、比率或其他列',
  ]);
});

test('a fact is covered by its sentence, by a declaration or by being stated twice', () => {
  const facts =
    'a,samples,200,批次,2024\nb,passed,196,批次,2024\nc,pass-rate,98.00,%,2024\nd,gdp,1347.01,亿元,2024\ne,gdp,1347.0,亿元,2024\nf,firms,32,家,2024';
  const text =
    '抽检 [200 批次](fact:a)，合格 [196 批次](fact:b)，合格率 [98.00%](fact:c)。产值 [1347.01 亿元](fact:d)、[1347.0 亿元](fact:e)，企业 [32 家](fact:f)。';
  expect(covered({ facts, text })).toEqual([
    'fact:a 1/1',
    'fact:b 1/1',
    'fact:c 1/1',
    'fact:d 1/1',
    'fact:e 1/1',
    'fact:f 0/1 单独给出；本节没有能算出它的数',
  ]);
});

test('a number that others give and nobody checks is told, and counted as checkable', () => {
  const facts = 'x,passed,1196,批次,2024\ny,samples,1250,批次,2024\nz,pass-rate,95.68,%,2024';
  const { entries } = coverageOf(exampleProject({ says: '', finds: [], facts }));
  expect(entries.find((e) => e.where === 'fact:z')).toMatchObject({ checked: 0, checkable: 1, reason: '1 个可由本节其他数算出，尚未声明' });
});

test('a number that is only about so much cannot be checked', () => {
  expect(covered({ facts: 'a,firms,1200,户,2024,,约' })).toEqual(['fact:a 0/1 概数（约、余、以上等）']);
});
