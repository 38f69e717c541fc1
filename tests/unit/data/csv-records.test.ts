import { expect, test } from 'vitest';
import { columnOf, csvRecords } from '../../../src/data/csv-records.ts';
import { formatFault } from '../../../src/data/fault.ts';

const read = (text: string) => csvRecords(text, 'a.csv').records.map(({ line, cells }) => [line, ...cells]);
const faults = (text: string) => csvRecords(text, 'a.csv').faults.map(formatFault);

test.each([
  ['plain rows', 'a,b\n1,2\n', [[1, 'a', 'b'], [2, '1', '2']]],
  ['a last line without a line end', 'a\n1', [[1, 'a'], [2, '1']]],
  ['nothing', '', []],
  ['quoted commas and quotes', 'a,b\n"1,2","说""好"""\n', [[1, 'a', 'b'], [2, '1,2', '说"好"']]],
  ['cells that start with = or @', 'a,b\n=1+2,@x\n', [[1, 'a', 'b'], [2, '=1+2', '@x']]],
  ['blanks inside cells', 'a,b\n 1 , 2\n', [[1, 'a', 'b'], [2, ' 1 ', ' 2']]],
  ['rows of different widths', 'a,b\n1\n1,2,3\n', [[1, 'a', 'b'], [2, '1'], [3, '1', '2', '3']]],
])('reads %s', (_, text, records) => expect(read(text)).toEqual(records));

test.each([
  ['a quoted line break', 'a,b\n1,"甲\n乙"\n2,x\n', [1, 2, 4]],
  ['several in one row', 'a,b\n"1\n1","2\n\n2"\n3,4\n', [1, 2, 6]],
  ['one at the edges of a cell', 'a,b\n1,"\n2"\n"3\n",4\n5,6\n', [1, 2, 4, 6]],
  ['blank lines', '\n\na,b\n\n1,2\n\n\n3,4\n', [3, 5, 8]],
  ['both', 'a,b\n1,"甲\n\n乙"\n\n\n2,x\n', [1, 2, 7]],
])('keeps line numbers right after %s', (_, text, lines) => {
  expect(csvRecords(text, 'a.csv').records.map((r) => r.line)).toEqual(lines);
});

test('finds the column of each cell in characters', () => {
  const [record] = csvRecords('类别,"1,200",𠮷,"说""好""",末\n', 'a.csv').records;
  expect(record && record.cells.map((_, i) => columnOf(record, i))).toEqual([1, 4, 12, 14, 23]);
});

test('counts a column after a quoted line break from the start of its own line', () => {
  const [record] = csvRecords('"甲\n乙丙",5,6\n', 'a.csv').records;
  expect(record && [columnOf(record, 1), columnOf(record, 2)]).toEqual([5, 7]);
});

const MISPLACED = '错误：双引号的位置不对；应为：引号只出现在单元格两端；改法：单元格里的双引号写成 ""，并把整格用双引号括起来';

test.each([
  ['inside a bare cell', 'a,b\n1,2\n3,x"y\n', 'a.csv:3:1'],
  ['before the end of a quoted cell', 'a,b\n1,"x"y\n', 'a.csv:2:1'],
  ['after a quoted line break', 'a,b\n1,"x\ny"\n2,z"\n', 'a.csv:4:1'],
])('refuses a double quote %s', (_, text, place) => {
  expect(csvRecords(text, 'a.csv').records).toEqual([]);
  expect(faults(text)).toEqual([`${place}: ${MISPLACED}`]);
});

test('points at the line on which a quote is opened and never closed', () => {
  expect(faults('a,b\n1,2\n3,"x\n4,5\n6,7\n')).toEqual([
    expect.stringMatching(/^a\.csv:3:\d+: 错误：引号没有闭合；应为：成对的英文双引号；改法：补上缺少的 "；单元格里的双引号写成 ""$/),
  ]);
});
