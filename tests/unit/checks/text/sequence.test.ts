import { describe, expect, test } from 'vitest';
import { found } from './read.ts';

/** What is found in headings that follow `## 1.1 示例`. */
const headings = (...lines: string[]): string[] => found('sequence', lines.join('\n\n'));

describe('numbers of sections', () => {
  test('go on by one on every level', () => {
    expect(headings('### 1.1.1 甲', '### 1.1.2 乙', '## 1.2 丙', '### 1.2.1 丁', '#### 1.2.1.1 戊', '### 1.2.2 己', '## 1.3 庚')).toEqual(
      [],
    );
  });

  test.each([
    ['skip one', ['## 1.3 乙'], ['section:1.3 1.3 → 1.2']],
    ['skip one below', ['### 1.1.2 乙'], ['section:1.1.2 1.1.2 → 1.1.1']],
    ['skip one far below', ['### 1.1.1 甲', '#### 1.1.1.1 乙', '#### 1.1.1.3 丙'], ['section:1.1.1.3 1.1.1.3 → 1.1.1.2']],
    ['come twice', ['## 1.2 乙', '## 1.2 丙'], ['section:1.2 1.2 → 1.3']],
    ['go back', ['## 1.2 乙', '## 1.3 丙', '## 1.2 丁'], ['section:1.2 1.2 → 1.4']],
    ['begin at 0', ['### 1.1.0 乙'], ['section:1.1.0 1.1.0 → 1.1.1']],
    ['are of another chapter', ['## 8.2 乙'], ['section:8.2 8.2 → 1.2']],
    ['are of another section', ['## 1.2 乙', '### 1.1.1 丙'], ['section:1.1.1 1.1.1 → 1.2.1']],
    ['miss a level', ['### 1.2 乙'], ['section:1.2 1.2 → 1.1.1']],
  ])('that %s', (_, lines, faults) => expect(headings(...lines)).toEqual(faults));

  test('are judged by the one printed before, so that one mistake is told once', () => {
    expect(headings('## 1.3 乙', '## 1.4 丙', '## 1.5 丁')).toEqual(['section:1.3 1.3 → 1.2']);
    expect(headings('## 8.2 乙', '### 1.2.1 丙', '### 1.2.2 丁', '## 1.3 戊')).toEqual(['section:8.2 8.2 → 1.2']);
  });

  test('start anew under the next section', () => {
    expect(headings('### 1.1.1 甲', '### 1.1.2 乙', '## 1.2 丙', '### 1.2.2 丁')).toEqual(['section:1.2.2 1.2.2 → 1.2.1']);
  });

  test('are not asked of headings without one', () => expect(headings('### 小结', '## 展望', '## 1.2 乙')).toEqual([]));
});

describe('sections counted 一、 and （一）', () => {
  test('go on by one', () => {
    expect(headings('## 二、乙', '### （一）丙', '### （二）丁', '## 三、戊', '### （一）己')).toEqual([]);
  });

  test.each([
    ['skip one', ['## 三、丙'], ['section:1.3 三、']],
    ['come twice', ['## 二、乙', '## 二、丙'], ['section:1.2 二、']],
    ['skip one below', ['## 二、乙', '### （一）丙', '### （三）丁'], ['section:1.2.3 （三）']],
    ['go past ten', ['## 二、乙', ...'三四五六七八九十'.split('').map((n) => `## ${n}、丙`), '## 十二、丁'], ['section:1.12 十二、']],
  ])('that %s', (_, lines, faults) => expect(headings(...lines)).toEqual(faults));
});

describe('numbers of figures', () => {
  const chart = (number: string): string => `<BarChart table="t" category="级别" value="抽检" title="抽检" number="${number}" />`;
  const table = { table: '级别,抽检（批次）\n省级,23\n市级,10' };
  const figures = (...paragraphs: string[]): string[] => found('sequence', paragraphs.join('\n\n'), table);

  test('go on by one, drawn or lost', () => {
    expect(figures(chart('图 1.1'), '图1.2 各级抽检情况（原图未能保存）', chart('图1-3'), '见图 1.9 所示。')).toEqual([]);
  });

  test.each([
    ['drawn', [chart('图 1.1'), chart('图 1.3')], ['section:1.1 图 1.3 → 图 1.2']],
    ['lost', [chart('图 1.1'), '图 1.3 各级抽检情况'], ['section:1.1 图 1.3 → 图 1.2']],
    ['twice the same', [chart('图 1.1'), '图 1.1 各级抽检情况'], ['section:1.1 图 1.1 → 图 1.2']],
    ['not from 1', ['图 1.2 各级抽检情况'], ['section:1.1 图 1.2 → 图 1.1']],
    ['in a later section', [chart('图 1.1'), '## 1.2 乙', chart('图 1.3')], ['section:1.2 图 1.3 → 图 1.2']],
  ])('are followed: %s', (_, paragraphs, faults) => expect(figures(...paragraphs)).toEqual(faults));
});

describe('numbers of tables', () => {
  const numbered = (number: string): string[] => found('sequence', '', { table: '级别,抽检（批次）\n省级,23', number });

  test.each(['表1.1', '表 1-1', '表1．1', '附表一'])('%s may be the first', (number) => expect(numbered(number)).toEqual([]));
  test.each([
    ['表1.2', '表1.1'],
    ['表 1-3', '表 1-1'],
  ])('%s may not', (number, right) => expect(numbered(number)).toEqual([`table:t ${number} → ${right}`]));
});
