import { describe, expect, test } from 'vitest';
import { fileName, filePrefix } from '../../../src/downloads/file-name.ts';
import { printSize } from '../../../src/downloads/size.ts';
import { sheetText } from '../../../src/downloads/text.ts';
import { toyTable } from '../charts/toy.ts';
import { toyPublication } from './toy-publication.ts';

test('a sheet as text has one line a row and tabs between cells, whatever the cells hold', () => {
  const table = toyTable(
    {
      fields: [
        { name: '名', type: 'string' },
        { name: '值', type: 'number', unit: '户' },
      ],
      primaryKey: ['名'],
    },
    ['名,值', '"甲\n乙","1,200"', '"丙\t丁",3.50', '=A1,4'],
  );
  expect(sheetText(table)).toBe("名\t值（户）\n甲 乙\t1200\n丙 丁\t3.50\n'=A1\t4");
});

describe('the name of a saved file', () => {
  test('says place, year, number and title', () => {
    expect(fileName(filePrefix(toyPublication, '甲区'), '表2.5', '抽检汇总')).toBe('甲区-2020-表2.5-抽检汇总');
    expect(fileName('图 2.10', '1 至 11 月 GDP growth')).toBe('图2.10-1至11月GDP-growth');
  });

  test('of a gazette says which issue', () => {
    expect(filePrefix({ year: 2010, issue: { number: 15, label: '第15期' } }, '昆明市')).toBe('昆明市-2010年第15期');
  });

  test('has no characters that a file system refuses, and stays short', () => {
    expect(fileName('甲区', undefined, ' 合格/抽检: "A*B"?')).toBe('甲区-合格-抽检-A-B');
    expect(Array.from(fileName('长'.repeat(300)))).toHaveLength(80);
  });
});

test.each([
  [7, '7 B'],
  [118_050, '118 kB'],
  [1_240_000, '1.2 MB'],
])('%d bytes are printed as %s', (bytes, printed) => {
  expect(printSize(bytes)).toBe(printed);
});
