import { expect, test } from 'vitest';
import { compareText, fault, FaultError, formatFault, hasErrors, sortFaults } from '../../../src/data/fault.ts';

test('is an error at the start of the file unless stated', () => {
  expect(fault('a.csv', { message: '坏了' })).toEqual({ severity: 'error', file: 'a.csv', line: 1, column: 1, message: '坏了' });
});

test.each([
  [{ message: '坏了' }, 'a.csv:1:1: 错误：坏了'],
  [{ message: '坏了', line: 3, column: 7, expected: '好的' }, 'a.csv:3:7: 错误：坏了；应为：好的'],
  [{ message: '坏了', expected: '好的', remedy: '换一个' }, 'a.csv:1:1: 错误：坏了；应为：好的；改法：换一个'],
  [{ message: '留意', severity: 'warning', remedy: '看一看' }, 'a.csv:1:1: 提醒：留意；改法：看一看'],
] as const)('%o reads %s', (detail, line) => expect(formatFault(fault('a.csv', detail))).toBe(line));

test('sorts by file, line, column, then message, with numbers as numbers', () => {
  const wanted = [
    fault('a.csv', { line: 2, message: '甲' }),
    fault('a.csv', { line: 10, column: 2, message: '甲' }),
    fault('a.csv', { line: 10, column: 11, message: 'A' }),
    fault('a.csv', { line: 10, column: 11, message: 'B' }),
    fault('b.csv', { message: '甲' }),
  ];
  expect(sortFaults([4, 3, 1, 0, 2].flatMap((i) => wanted[i] ?? []))).toEqual(wanted);
});

test('keeps a fault that is said twice once, and two faults of one place both', () => {
  const one = fault('a.csv', { message: '甲' });
  const other = fault('a.csv', { message: '甲', remedy: '改' });
  expect(sortFaults([one, { ...one }, other])).toEqual([one, other]);
});

test('tells errors from warnings', () => {
  const warning = fault('a.csv', { severity: 'warning', message: '甲' });
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([warning])).toBe(false);
  expect(hasErrors([warning, fault('a.csv', { message: '乙' })])).toBe(true);
});

test('an error lists every fault, one a line, in order', () => {
  const error = new FaultError([fault('b.csv', { message: '乙' }), fault('a.csv', { line: 4, message: '甲' })]);
  expect(error).toBeInstanceOf(Error);
  expect(error.name).toBe('FaultError');
  expect(error.message).toBe('a.csv:4:1: 错误：甲\nb.csv:1:1: 错误：乙');
  expect(error.faults).toHaveLength(2);
});

test('orders text by code units, whatever the locale', () => {
  expect(['乙', 'b', 'a', 'B', '10', '9'].sort(compareText)).toEqual(['10', '9', 'B', 'a', 'b', '乙']);
});
