import { expect, test } from 'vitest';
import { CHAPTER_1, CHAPTER_2, ERRATA, FACTS, PUBLICATION, smallFiles, smallProject, swap, TABLE } from '../support/small-project.ts';

test('a sound project has no fault', () => {
  expect(smallProject().faults).toEqual([]);
});

test('its table has typed rows, printed cells, columns with their marks, and its place', () => {
  expect(smallProject().tables).toMatchObject([
    {
      id: 'guandu-2019/2-5',
      publication: 'guandu-2019',
      name: '2-5',
      number: '表2.1',
      section: '2.1',
      origin: 'table',
      primaryKey: ['类别'],
      totalRows: ['合计'],
      columns: [
        { name: '类别', title: '类别', type: 'string', missing: {} },
        { name: '抽检', title: '抽检批次', type: 'integer', unit: '批次', missing: { '': '未印' } },
        { name: '合格率', title: '合格率(%)', type: 'number', unit: '%', missing: { '/': '不适用' } },
        { name: '备注', title: '备注', type: 'string', missing: { '': '未印' } },
      ],
      rows: [{ 抽检: 1200 }, { 抽检: 300, 合格率: null }, { 抽检: 1500, 合格率: 96 }],
      text: [
        ['蔬菜', '1,200', '95.50', '抽自市场'],
        ['肉类', '300', '/', ''],
        ['合计', '1500', '96.00', ''],
      ],
      lines: [2, 3, 4],
      file: TABLE,
    },
  ]);
});

test('its facts keep the printed decimals and where they stand', () => {
  const { facts } = smallProject({ [FACTS]: swap('1347.01', '"1,347.10"'), [CHAPTER_1]: swap('1347.01', '1347.10') });
  expect(facts[0]).toEqual({
    id: 'guandu-2019/gdp',
    publication: 'guandu-2019',
    name: 'gdp',
    section: '1.1',
    indicator: 'gdp',
    value: 1347.1,
    number: '1347.10',
    unit: '亿元',
    period: '2019',
    place: 'guandu',
    scope: '',
    qualifier: '',
    source: '',
    derived: '',
    file: FACTS,
    line: 2,
  });
  expect(facts.map((f) => [f.line, f.number, f.qualifier])).toEqual([
    [2, '1347.10', ''],
    [3, '7', ''],
    [4, '-4.5', ''],
    [5, '1200', '约'],
  ]);
});

test('its errata, publications and catalogues are read', () => {
  const project = smallProject();
  expect(project.errata[0]).toEqual({
    id: 'guandu-2019/e-gdp',
    publication: 'guandu-2019',
    name: 'e-gdp',
    where: 'fact:gdp',
    rule: 'sum',
    printed: '1347.01',
    computed: '1347.02',
    note: '三次产业相加不等于合计。',
    found: '2026-01-05',
    file: ERRATA,
    line: 2,
  });
  expect(project.publications).toMatchObject([
    { id: 'guandu-2019', year: 2019, period: '2019', keyFacts: ['gdp'], chapters: [], file: PUBLICATION },
  ]);
  expect(project.indicators.map((i) => i.id)).toEqual(['gdp', 'growth', 'households']);
  expect(project.glossary.map((t) => t.id)).toEqual(['gdp']);
});

test('chapters stand in the order of their numbers, whatever their files are called', () => {
  const { chapters } = smallProject({ [CHAPTER_1]: swap('number: 1', 'number: 9') });
  expect(chapters.map((c) => [c.id, c.file])).toEqual([
    ['guandu-2019/2', CHAPTER_2],
    ['guandu-2019/9', CHAPTER_1],
  ]);
});

test('a chapter may have an address of its own', () => {
  const { chapters } = smallProject({ [CHAPTER_1]: swap('number: 1', 'number: 1\nslug: macro') });
  expect(chapters.map((c) => c.id)).toEqual(['guandu-2019/macro', 'guandu-2019/2']);
});

test('registers may be absent, or have a head only', () => {
  const bare = { [CHAPTER_1]: swap('<Erratum id="e-gdp" />', ''), [ERRATA]: null };
  expect(smallProject(bare)).toMatchObject({ errata: [], faults: [] });
  expect(smallProject({ ...bare, [ERRATA]: 'id,where,rule,printed,computed,note,found\n' })).toMatchObject({ errata: [], faults: [] });
});

test('an empty folder lacks its catalogues, and nothing else', () => {
  const absent = Object.fromEntries(Object.keys(smallFiles()).map((path) => [path, null]));
  expect(smallProject(absent).faults.map((f) => `${f.file}：${f.message}`)).toEqual(
    ['departments', 'glossary', 'indicators', 'places', 'topics'].map((name) => `content/${name}.yaml：找不到文件（名目）`),
  );
});
