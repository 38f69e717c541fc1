import { describe, expect, test } from 'vitest';
import { sheetCsv } from '../../../src/downloads/csv.ts';
import { toyTable } from '../charts/toy.ts';

type Field = Parameters<typeof toyTable>[0]['fields'][number];
const LABEL: Field = { name: '名', type: 'string' };

const csv = (fields: Field[], ...lines: string[]) =>
  sheetCsv(
    toyTable({ fields, primaryKey: [fields[0]?.name ?? ''], missingValues: [{ value: '-', label: '未报' }] }, [
      fields.map((f) => f.name).join(','),
      ...lines,
    ]),
  );

describe('a table as CSV', () => {
  test('begins with a byte order mark and ends every line as Windows does', () => {
    expect(csv([LABEL, { name: '值', type: 'integer' }], '甲,1', '乙,2')).toBe('\uFEFF名,值\r\n甲,1\r\n乙,2\r\n');
  });

  test('has the unit in the head, unless it stands in the rows', () => {
    const fields: Field[] = [
      LABEL,
      { name: '费用', title: '费用（含税）', type: 'number', unit: '万元' },
      { name: '比率', type: 'number', unit: '%' },
      { name: '数量', type: 'number', unit: '@单位' },
      { name: '单位', type: 'string' },
    ];
    expect(csv(fields, '甲,1,2,3,吨')).toBe('\uFEFF名,费用（万元）,比率（%）,数量,单位\r\n甲,1,2,3,吨\r\n');
  });

  test('quotes what would break a line', () => {
    expect(csv([LABEL, { name: '注', type: 'string' }], '"甲,乙","说""好""\n再说"')).toBe('\uFEFF名,注\r\n"甲,乙","说""好""\n再说"\r\n');
  });

  test.each([
    ['"1,234.50"', '1234.50'],
    ['１２３', '123'],
    ['95.00', '95.00'],
    ['-5', '-5'],
    ['－0.5', '-0.5'],
    ['+3', '3'],
    ['-', '-'],
  ])('writes the number %s as %s', (printed, expected) => {
    expect(csv([LABEL, { name: '值', type: 'number' }], `甲,${printed}`)).toBe(`\uFEFF名,值\r\n甲,${expected}\r\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+86 0871', "'+86 0871"],
    ['-甲', "'-甲"],
    ['@甲', "'@甲"],
    ['\t=1', "'\t=1"],
    ['-', '-'],
    ['甲=乙', '甲=乙'],
  ])('keeps a spreadsheet from running the text %j', (text, expected) => {
    expect(csv([LABEL, { name: '注', type: 'string' }], `甲,${text}`)).toBe(`\uFEFF名,注\r\n甲,${expected}\r\n`);
  });

  test('keeps a spreadsheet from running a head', () => {
    expect(csv([LABEL, { name: '=甲', type: 'string' }], '甲,乙')).toBe("\uFEFF名,'=甲\r\n甲,乙\r\n");
  });

  test.each(['"1,234"', '００１', '2019 2020'])('leaves the digits of the text %s as they are', (text) => {
    expect(csv([LABEL, { name: '文号', type: 'string' }], `甲,${text}`)).toBe(`\uFEFF名,文号\r\n甲,${text}\r\n`);
  });
});
