import { expect, test } from 'vitest';
import { decode } from '../../../src/data/decode.ts';
import { formatFault } from '../../../src/data/fault.ts';
import { bytes } from '../support/bytes.ts';

const lines = (input: Uint8Array) => decode(input, 'data/x/a.csv').faults.map(formatFault);

test.each([
  ['UTF-8', bytes('类别,数量\n')],
  ['UTF-8 with a BOM', bytes(0xef, 0xbb, 0xbf, '类别,数量\n')],
  ['UTF-8 with CRLF', bytes('类别,数量\r\n')],
  ['UTF-8 with the CR of old Macs', bytes('类别,数量\r')],
])('reads %s as the same text', (_, input) => {
  expect(decode(input, 'a.csv')).toEqual({ text: '类别,数量\n', encoding: 'utf-8', faults: [] });
});

test('reads an empty file as an empty text', () => {
  expect(decode(new Uint8Array(), 'a.csv')).toEqual({ text: '', encoding: 'utf-8', faults: [] });
});

test('keeps a BOM that is not at the start', () => {
  expect(decode(bytes('a\uFEFFb'), 'a.csv').text).toBe('a\uFEFFb');
});

/** `类别,数量`, `蔬菜,5` as Excel writes them in China. */
const GB18030_TABLE = bytes(0xc0, 0xe0, 0xb1, 0xf0, ',', 0xca, 0xfd, 0xc1, 0xbf, '\r\n', 0xca, 0xdf, 0xb2, 0xcb, ',5\r\n');

test('accepts GB18030 with a warning that names the file and the command that converts it', () => {
  const decoded = decode(GB18030_TABLE, 'data/x/a.csv');
  expect(decoded).toMatchObject({ text: '类别,数量\n蔬菜,5\n', encoding: 'gb18030' });
  expect(decoded.faults.map(formatFault)).toEqual([
    'data/x/a.csv:1:1: 提醒：文件不是 UTF-8 编码，已按 GB18030 读取；应为：UTF-8；改法：运行 npm run convert -- data/x/a.csv',
  ]);
});

test('reads the four-byte characters of GB18030', () => {
  // 㐀 (U+3400) is 81 39 EE 39; 类别 beside it is what makes the text recognisable.
  expect(decode(bytes(0xc0, 0xe0, 0xb1, 0xf0, 0x81, 0x39, 0xee, 0x39), 'a.csv').text).toBe('类别㐀');
});

test.each([
  ['in the middle of Chinese text', bytes('类别,数量\n蔬菜,5\n肉', 0xff, '类,6\n'), '3:2', '0xFF'],
  ['a sequence that the end of the file cuts off', bytes('类别\n蔬菜', 0xe7, 0xb1), '2:3', '0xE7'],
  ['a continuation byte without its lead', bytes('类别,', 0x80, '\n'), '1:4', '0x80'],
  ['half a surrogate pair, which UTF-8 forbids', bytes('类别,抽检数量\n蔬', 0xed, 0xa0, 0x80, '菜\n'), '2:2', '0xED'],
  ['a code point beyond Unicode', bytes('类别,抽检数量\n', 0xf4, 0x90, 0x80, 0x80, '\n'), '2:1', '0xF4'],
  ['UTF-16 as Excel writes “Unicode text”', bytes(0xff, 0xfe, 0x7b, 0x7c, ',', 0, 0x0a, 0), '1:1', '0xFF'],
])('refuses %s and says at which byte', (_, input, place, byte) => {
  expect(decode(input, 'data/x/a.csv')).toMatchObject({ encoding: 'unknown' });
  expect(decode(input, 'data/x/a.csv').text).toBeUndefined();
  expect(lines(input)).toEqual([
    `data/x/a.csv:${place}: 错误：字节 ${byte} 不是合法的 UTF-8，也不像 GB18030；应为：UTF-8 文本；改法：用编辑器打开该行，重新输入乱码处的文字，另存为 UTF-8`,
  ]);
});

test('counts the column of a bad byte in characters', () => {
  expect(lines(bytes('𠮷类类', 0xff))[0]).toMatch(/^data\/x\/a\.csv:1:4: /);
});
