import type { Rule } from '../rule.ts';
import { totalStatements } from '../tables/totals.ts';

export const total: Rule = {
  id: 'total',
  title: '合计',
  about: 'table',
  sentence: '合计行的数等于各行之和，小计与“其中”不重复计入。',
  explanation: [
    '行名是“合计”“总计”“共计”的行，逐列与其余各行之和比较；有小计的表，合计与小计各按自己的行相加；一个单位占三行（抽检、合格、仅出数据）的表，按同类的行相加。没有写“合计”的首行或末行，若在多数列里等于其余各行之和，也当作合计。',
    '只用于可以相加的列：个数、金额、面积等。百分比、均值、单价和名次不相加；有一行缺数的列不核。几个四舍五入的数相加，余地也相加。',
  ],
  examples: [
    { says: '合计等于各行之和。', table: '级别,抽检（批次）\n国家级,2\n省级,23\n市级,10\n合计,35', finds: [] },
    { says: '合计比各行之和多 1。', table: '级别,抽检（批次）\n国家级,2\n省级,23\n市级,10\n合计,36', finds: ['cell:t/合计/抽检'] },
    { says: '各数都四舍五入过，相差在余地之内。', table: '行业,产值（亿元）\n甲,1.4\n乙,2.4\n丙,3.4\n合计,7.3', finds: [] },
  ],
  statements: totalStatements,
};
