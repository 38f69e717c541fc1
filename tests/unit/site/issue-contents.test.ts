import { expect, test } from 'vitest';
import { issueContents } from '../../../src/site/issue-contents.ts';

const item = (group: string, title: string, document?: string, groupEn?: string) => ({ group, title, document, groupEn });

test('entries stand under their printed headings, in both languages', () => {
  const contents = [item('文件', '甲', 'a', 'Documents'), item('文件', '乙', 'b', 'Documents'), item('大事记', '大事记')];
  const groups = issueContents(contents, []);
  expect(groups.map(({ title, titleEn, items }) => [title, titleEn, items.length])).toEqual([
    ['文件', 'Documents', 2],
    ['大事记', undefined, 1],
  ]);
});

test('documents that the contents leave out come last', () => {
  const groups = issueContents(
    [item('文件', '甲', 'a')],
    [
      { id: 'a', title: '甲' },
      { id: 'b', title: '乙' },
    ],
  );
  expect(groups.at(-1)).toMatchObject({ title: '目录没有列出的文件', items: [{ title: '乙', document: 'b' }] });
});

test('an issue without contents lists its documents, one without either nothing', () => {
  expect(issueContents([], [{ id: 'b', title: '乙' }])).toHaveLength(1);
  expect(issueContents([], [])).toEqual([]);
});
