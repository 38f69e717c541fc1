import { textClaim } from '../claims.ts';
import type { Rule } from '../rule.ts';
import { blanksOf } from '../tables/blanks.ts';

export const empty: Rule = {
  id: 'empty',
  title: '空缺',
  about: 'table',
  sentence: '一列处处有数，就不应独独空着一格；没有数的格用“/”“-”等说明原因。',
  explanation: [
    '五行以上的表里，一列只空一格（每二十行至多一格），其余都有数，就提出来。印了“/”“-”的格、合计行、平均行、同一行里空着几格的，以及由正文整理成的表，不算空缺。',
  ],
  examples: [
    { says: '用“-”说明没有数。', table: '月,抽检（批次）\n1,12\n2,-\n3,15\n4,11\n5,18', finds: [] },
    { says: '3 月空着。', table: '月,抽检（批次）\n1,12\n2,16\n3,\n4,11\n5,18', finds: ['cell:t/3/抽检'] },
  ],
  claims: ({ grids }) =>
    [...grids().values()].flatMap((grid) =>
      blanksOf(grid).flatMap(({ column, rows, filled }) => {
        const { table, keys } = grid;
        const base = {
          rule: 'empty',
          publication: table.publication,
          table: table.name,
          says: '处处有数的列没有空格',
          file: table.file,
          column: 1,
        };
        const held = textClaim({
          ...base,
          where: `table:${table.name}`,
          printed: `${column} ${filled} 格`,
          expected: '',
          holds: true,
          line: 1,
          message: '',
        });
        const blank = rows.map((row) => {
          const where = `cell:${table.name}/${keys[row] ?? ''}/${column}`;
          return textClaim({
            ...base,
            where,
            printed: '',
            expected: '',
            holds: false,
            line: table.lines[row] ?? 1,
            message: `${where} 空着，这一列其余 ${filled} 格都有数`,
            remedy: `对照原件补上；原文未印就登记存疑（where 为 ${where}，rule 为 empty）`,
          });
        });
        return rows.length ? blank : [held];
      }),
    ),
};
