import { textClaim } from '../claims.ts';
import type { Claim, Rule } from '../rule.ts';
import type { Table } from '../../project/types.ts';
import { rowKey } from '../../data/parse-table.ts';
import { brokenSerials, repeatedRows } from '../tables/repeats.ts';
import { repeatedItems } from '../text/repeats.ts';

export const duplicate: Rule = {
  id: 'duplicate',
  title: '重复',
  about: 'table',
  sentence: '行名不重复，一行不列两次，序号不重不漏；正文并列的名称各不相同。',
  explanation: [
    '行名重复的表读不进来。除行名和序号外各列都相同的两行，若内容足够具体，就提出来；序号列应从 1 起依次加 1，分组的表可以重新从 1 起。',
    '正文里用顿号并列的名称，同一个出现两次也提出来。',
  ],
  examples: [
    { says: '序号依次。', table: '序号,企业（）,产品（）\n1,甲公司,电泵\n2,乙公司,灯具\n3,丙公司,水管', finds: [] },
    {
      says: '序号 2 印了两次。',
      table: '序号,企业（）,产品（）\n1,甲公司,电泵\n2,乙公司,灯具\n2,丙公司,水管\n4,丁公司,线缆',
      finds: ['cell:t/丙公司/序号', 'cell:t/丁公司/序号'],
    },
    { says: '二氯甲烷列了两次。', text: '不合格项目有二氯甲烷、三氯乙烷、三氯乙烯、二氯甲烷。', finds: ['section:1.1'] },
  ],
  claims: ({ grids, project }) => [...[...grids().values()].flatMap(({ table }) => inTable(table)), ...repeatedItems(project)],
};

function inTable(table: Table): Claim[] {
  const base = { rule: 'duplicate', publication: table.publication, table: table.name, file: table.file, column: 1 };
  const at = (row: number, column: string): string =>
    `cell:${table.name}/${table.rows[row] ? rowKey(table.rows[row], table.primaryKey) : ''}/${column}`;
  const serials = brokenSerials(table).flatMap(({ column, repeats }) => {
    const says = '序号从 1 起不重不漏';
    const held = textClaim({
      ...base,
      where: `table:${table.name}`,
      says,
      printed: column,
      expected: '',
      holds: true,
      line: 1,
      message: '',
    });
    const broken = repeats.map(({ row, printed, expected }) => {
      const where = at(row, column);
      const message = `${where} 的序号印作 ${printed}，接上一行应为 ${expected}`;
      const remedy = `对照原件；原文如此就登记存疑（where 为 ${where}，rule 为 duplicate，printed 为 ${printed}，computed 为 ${expected}）`;
      return textClaim({ ...base, where, says, printed, expected, holds: false, line: table.lines[row] ?? 1, message, remedy });
    });
    return broken.length ? broken : [held];
  });
  const rows = repeatedRows(table).map(({ row, column, printed, first = 0 }) => {
    const where = at(row, column);
    const message = `这一行与第 ${first + 1} 行除行名外完全相同`;
    const remedy = `对照原件；原文如此就登记存疑（where 为 ${where}，rule 为 duplicate）`;
    return textClaim({
      ...base,
      where,
      says: '一行不列两次',
      printed,
      expected: '',
      holds: false,
      line: table.lines[row] ?? 1,
      message,
      remedy,
    });
  });
  return [...serials, ...rows];
}
