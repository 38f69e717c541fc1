import { expect, test } from 'vitest';
import { bytes, gb18030 } from '../support/bytes.ts';
import {
  CHAPTER_1,
  CHAPTER_2,
  FACTS,
  faultLines,
  PACKAGE,
  plainProject,
  PUBLICATION,
  smallFiles,
  TABLE,
} from '../support/small-project.ts';

const text = (path: string): string => String(smallFiles()[path]);
const KINDS = [
  ['a table', TABLE],
  ['the facts', FACTS],
  ['the package', PACKAGE],
  ['a publication', PUBLICATION],
  ['a chapter', CHAPTER_1],
  ['a catalogue', 'content/places.yaml'],
] as const;

test.each(KINDS)('%s may start with a BOM and end its lines with CRLF', (_, path) => {
  const edits = { [path]: `\uFEFF${text(path).replaceAll('\n', '\r\n')}` };
  expect(plainProject(edits)).toEqual(plainProject());
  expect(faultLines(edits)).toEqual([]);
});

// Chapters are compiled by Astro, which reads UTF-8 only; everything else is read by this project.
test.each(KINDS.filter(([, path]) => path !== CHAPTER_1))('%s in GB18030 is read, with a warning that names the command', (_, path) => {
  const edits = { [path]: gb18030(text(path)) };
  expect(plainProject(edits)).toEqual(plainProject());
  expect(faultLines(edits)).toEqual([
    `${path}:1:1: 提醒：文件不是 UTF-8 编码，已按 GB18030 读取；应为：UTF-8；改法：运行 npm run convert -- ${path}`,
  ]);
});

test('a chapter in GB18030 is refused with the command that converts it', () => {
  expect(faultLines({ [CHAPTER_1]: gb18030(text(CHAPTER_1)) })).toContain(
    `${CHAPTER_1}:1:1: 错误：章不是 UTF-8 编码；应为：UTF-8；改法：运行 npm run convert -- ${CHAPTER_1}`,
  );
});

test('a fault after a quoted CRLF has its line', () => {
  const table = '类别,抽检,合格率,备注\r\n蔬菜,1200,95.50,"甲\r\n乙"\r\n肉类,300,/,\r\n合计,1500,96.00,\r\n蛋,多,/,\r\n';
  expect(faultLines({ [TABLE]: table })).toEqual([`${TABLE}:6:3: 错误：列“抽检”：“多”不是数字；应为：整数，如 133；改法：改为阿拉伯数字`]);
});

test('a byte that is no text is reported with its place, in every file that has one', () => {
  const bad = (path: string, before: string) => {
    const [start = '', ...rest] = text(path).split(before);
    return bytes(start + before, 0xff, rest.join(before));
  };
  const faults = faultLines({ [TABLE]: bad(TABLE, '\n肉'), [CHAPTER_2]: bad(CHAPTER_2, 'title: 产品') });
  const what =
    '错误：字节 0xFF 不是合法的 UTF-8，也不像 GB18030；应为：UTF-8 文本；改法：用编辑器打开该行，重新输入乱码处的文字，另存为 UTF-8';
  expect(faults).toContain(`${TABLE}:3:2: ${what}`);
  expect(faults).toContain(`${CHAPTER_2}:4:10: ${what}`);
});
