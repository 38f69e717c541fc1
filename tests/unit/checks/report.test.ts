import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { diskFiles } from '../../../src/project/files.ts';
import { readProject } from '../../../src/project/read-project.ts';
import type { Table } from '../../../src/project/types.ts';
import { failures, rulesFound } from './toy.ts';

const { tables } = readProject(diskFiles(join(import.meta.dirname, '../../..')));

function guandu(name: string): Table {
  const table = tables.find((t) => t.id === `guandu-2019/${name}`);
  if (!table) throw new Error(`no table ${name}`);
  return table;
}

// The rate of 2-1 has a test of its own below.
describe('what does not add up in the report of Guandu is found by inference alone', () => {
  test.each([
    [
      '2-1',
      [
        '合计/抽检产品数 44≠43 合计＝各行之和',
        '合计/实物质量合格数 97≠42 合计＝各行之和',
        '合计/实物质量合格数 97≠44 实物质量合格数不多于抽检产品数',
      ],
    ],
    ['2-2', ['合计/抽检产品数 152≠149 合计＝各行之和', '合计/实物质量合格数 116≠113 合计＝各行之和']],
    [
      '2-4',
      [
        '合计/不合格数 36≠37 合计＝各行之和',
        '食品相关产品/抽检产品数 3≠6 抽检产品数＝合格数＋不合格数',
        '制动液/抽检产品数 2≠0 抽检产品数＝合格数＋不合格数',
        '生活用纸/合格率 83.33≠50.00 合格率＝合格数÷抽检产品数',
      ],
    ],
    ['2-7', ['合计/不合格数量 106≠107 合计＝各行之和']],
  ])('%s', (name, expected) => expect(failures(guandu(name)).filter((f) => !f.includes('抽查合格率'))).toEqual(expected));

  // Four rows of five print 合格 ÷ 抽检; only the row of the total does not.
  test('2-1: the rate of the total, 97 ÷ 44', () => {
    expect(failures(guandu('2-1'))).toContainEqual(expect.stringMatching(/^合计\/实物质量批次抽查合格率 97\.73≠220\.45 /));
  });

  // 仅出数据 is printed in one row only; where it is blank, 抽检 = 合格 + 不合格.
  test('food-sampling-by-link: 96 passed of 200 with 4 failed', () => {
    expect(failures(guandu('food-sampling-by-link'))).toContainEqual(expect.stringMatching(/^流通环节\/(抽检|合格) /));
  });
});

const PERCENTAGE = '占整体的百分比在 0 与 100% 之间';

describe('what adds up there is recognised and raises no alarm', () => {
  test.each([
    [
      '2-3',
      [
        '合计＝各行之和 ×3',
        '抽检产品数＝合格数＋不合格数 ×7',
        '合格率＝合格数÷抽检产品数 ×7',
        `${PERCENTAGE} ×7`,
        '合格数不多于抽检产品数 ×7',
        '不合格数不多于抽检产品数 ×7',
      ],
    ],
    ['2-5', ['合计＝各行之和 ×2', '总批次＝合格＋不合格＋仅出数据 ×3', '合格率＝合格÷（总批次－仅出数据） ×3', `${PERCENTAGE} ×3`]],
  ])('%s', (name, rules) => {
    expect(rulesFound(guandu(name))).toEqual(rules);
    expect(failures(guandu(name))).toEqual([]);
  });

  // In eleven of its rows a number is missing; nothing is claimed of these.
  test('2-6, in which three rows make one unit: every 合计 is the sum of its row', () => {
    expect(rulesFound(guandu('2-6'))).toContain('合计＝评价性抽检＋保健食品＋餐饮环节＋流通环节＋生产环节＋农产品＋应急 ×19');
    expect(failures(guandu('2-6'))).toEqual([]);
  });

  // Nine units print 合格 ÷ (抽检 − 仅出数据) over their three rows.
  test('2-6: the rate over the three rows of a unit', () => {
    expect(rulesFound(guandu('2-6'))).toContainEqual(expect.stringMatching(/^合格率＝/));
  });
});
