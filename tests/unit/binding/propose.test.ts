import { expect, test } from 'vitest';
import { proposeBindings } from '../../../src/binding/propose.ts';
import { append, CHAPTER_1, CHAPTER_2, FACTS, SLOT, smallFiles, smallProject, swap, type Edits } from '../support/small-project.ts';

/** What is proposed for a chapter after the edits, and the text of its file. */
function propose(path: string, edits: Edits) {
  const project = smallProject(edits);
  const source = String(smallFiles(edits)[path]);
  const chapter = project.chapters.find((c) => c.file === path);
  if (!chapter) throw new Error(`${path} is no chapter`);
  return { source, proposals: proposeBindings(chapter, source, project) };
}

const inSection = (prose: string, more: Edits = {}) => propose(CHAPTER_1, { [CHAPTER_1]: swap(SLOT, prose), ...more });

test.each([
  ['生产总值 1347.01 亿元。', '1347.01 亿元', 'fact:gdp'],
  ['生产总值 1,347.01 亿元。', '1,347.01 亿元', 'fact:gdp'],
  ['农业下降 4.5%。', '下降 4.5%', 'fact:farm-growth'],
  ['农业下降了 4.5%。', '下降了 4.5%', 'fact:farm-growth'],
  ['惠及约 1200 户。', '约 1200 户', 'fact:households'],
])('“%s” can only mean one fact of its section', (prose, text, target) => {
  const { source, proposals } = inSection(prose);
  expect(proposals).toEqual([{ line: 13, offset: source.indexOf(prose) + prose.indexOf(text), text, targets: [target] }]);
});

test('a cell of a table of the section is proposed by its row and column', () => {
  const { proposals } = propose(CHAPTER_2, { [CHAPTER_2]: append('\n肉类 300 批次，总体 96.00%。\n') });
  expect(proposals.map((p) => [p.line, p.text, p.targets])).toEqual([
    [17, '300 批次', ['cell:2-5/肉类/抽检']],
    [17, '96.00%', ['cell:2-5/合计/合格率']],
  ]);
});

test('a number that several data fit is left to a person', () => {
  const { proposals } = inSection('增速 7%。', { [FACTS]: append('city-growth,1.1,growth,7,%,2019,kunming,,,,\n') });
  expect(proposals.map((p) => p.targets)).toEqual([['fact:gdp-growth', 'fact:city-growth']]);
});

test('numbers that no datum of the section fits become facts with ids of their own', () => {
  const { proposals } = inSection('新增约 30 家，减少 2 家，抽检 1500 批次，增长 7.0%。', {
    [FACTS]: append('s1-1-n2,1.1,gdp,5,个,2019,guandu,,,,\n'),
  });
  const rest = { section: '1.1', period: '2019', place: 'guandu', source: '' };
  expect(proposals.map((p) => p.newFact)).toEqual([
    { id: 's1-1-n1', value: '30', unit: '家', qualifier: '约', ...rest },
    { id: 's1-1-n3', value: '-2', unit: '家', qualifier: '', ...rest },
    { id: 's1-1-n4', value: '1500', unit: '批次', qualifier: '', ...rest },
    { id: 's1-1-n5', value: '7.0', unit: '%', qualifier: '', ...rest },
  ]);
  expect(proposals.map((p) => p.targets)).toEqual([[], [], [], []]);
});

test('bound numbers and numbers that need no binding are left alone', () => {
  expect(inSection('2019 年 [7%](fact:gdp-growth)，见第 3 批。').proposals).toEqual([]);
});
