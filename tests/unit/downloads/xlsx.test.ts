/** Workbooks, read back by a library that did not write them. */
import ExcelJS from 'exceljs';
import { afterEach, expect, test, vi } from 'vitest';
import { tableSheet } from '../../../src/downloads/table-sheet.ts';
import { sheetXlsx } from '../../../src/downloads/xlsx.ts';
import { toyTable } from '../charts/toy.ts';
import { toyErratum } from '../site/toy-erratum.ts';
import { toyPublication } from './toy-publication.ts';

const table = toyTable(
  {
    fields: [
      { name: '街道', type: 'string' },
      { name: '抽检', title: '抽检(批)', type: 'integer', unit: '批次' },
      { name: '合格率', type: 'number', unit: '%' },
      { name: '备注', type: 'string' },
    ],
    primaryKey: ['街道'],
    missingValues: [
      { value: '', label: '原文未印' },
      { value: '/', label: '不适用' },
    ],
    derived: ['合格率'],
  },
  ['街道,抽检,合格率,备注', '甲,"1,234",95.00,=1+1', '乙,/,,@乙', '丙,/,7.5,/', '-丁,3,/,'],
);

const CONTEXT = { placeName: '甲区', address: 'https://zhijian.example/t/', citation: '甲区测试办公室. 甲区二〇二〇年测试报告' };
const bytes = (errata = [{ ...toyErratum('cell:toy/乙/抽检'), printed: '/', computed: '5', note: '应为五批。' }]) =>
  sheetXlsx(tableSheet(table, toyPublication, { ...CONTEXT, errata }));

async function read(file: Uint8Array<ArrayBuffer>) {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(file.buffer);
  const [data, notes] = workbook.worksheets;
  if (!data || !notes) throw new Error('The workbook lacks a sheet');
  return {
    data,
    notes: notes.getSheetValues().flatMap((row) => (Array.isArray(row) ? [row.slice(1)] : [])),
    names: workbook.worksheets.map((s) => s.name),
  };
}

afterEach(() => {
  vi.useRealTimers();
});

test('has a sheet of data and one of notes', async () => {
  expect((await read(await bytes())).names).toEqual(['数据', '说明']);
});

test('has units in the head, numbers as numbers with their printed decimals, nothing where no number was printed', async () => {
  const { data } = await read(await bytes());
  const cells = [1, 2, 3, 4, 5].map((r) => [1, 2, 3, 4].map((c) => data.getCell(r, c).value));
  expect(cells).toEqual([
    ['街道', '抽检（批次）', '合格率（%）', '备注'],
    ['甲', 1234, 95, '=1+1'],
    ['乙', null, null, '@乙'],
    ['丙', null, 7.5, '/'],
    ['-丁', 3, null, null],
  ]);
  expect(['B2', 'C2', 'C4'].map((address) => data.getCell(address).numFmt)).toEqual(['0', '0.00', '0.0']);
});

test('keeps text that looks like a formula as text, also when it is edited', async () => {
  const { data } = await read(await bytes());
  for (const address of ['D2', 'D3', 'A5']) {
    expect(data.getCell(address).type).toBe(ExcelJS.ValueType.String);
    expect(data.getCell(address).numFmt).toBe('@');
  }
});

test('says in its notes what it is, what is doubted, how to cite it, and what was printed in empty cells', async () => {
  const { notes } = await read(await bytes());
  expect(notes).toEqual([
    ['标题', '测试表'],
    ['时期', '2020 年'],
    ['地区', '甲区'],
    ['单位', '抽检：批次\n合格率：%'],
    ['原表头', '抽检：抽检(批)'],
    ['推算列', '合格率，由本站推算，非原文数字'],
    ['原文存疑', '乙 · 抽检：原文 /，核算 5。应为五批。'],
    ['出处', '《甲区二〇二〇年测试报告》（甲区测试办公室，二〇二一年六月）'],
    ['引用', CONTEXT.citation],
    ['地址', CONTEXT.address],
    ['说明', expect.stringContaining('引用请以原件为准')],
    ['空单元格', '“/”（不适用）：B3:B4、C5'],
    ['空单元格', '原文未印：C3'],
  ]);
});

test('leaves out notes that have nothing to say', async () => {
  const { notes } = await read(
    await sheetXlsx(tableSheet(table, toyPublication, { placeName: '甲区', address: CONTEXT.address, errata: [] })),
  );
  const labels = notes.map(([label]) => label as unknown);
  expect(labels).not.toContain('引用');
  expect(labels).not.toContain('原文存疑');
});

test('has the same bytes whenever it is written', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-01T00:00:00Z') });
  const first = await bytes();
  vi.setSystemTime(new Date('2031-07-09T11:12:14Z'));
  expect(Buffer.from(await bytes()).equals(Buffer.from(first))).toBe(true);
});
