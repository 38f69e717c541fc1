/** The rules that are inferred from tables: what each says, for readers. Ids are those of errata. */
export const RULES = [
  {
    id: 'total',
    title: '合计',
    sentence: '合计行的数等于各行之和，小计与“其中”不重复计入。只用于可以相加的列（个数、金额、面积等）；有一行缺数的列不核。',
  },
  { id: 'sum', title: '相加', sentence: '一列等于同单位另几列之和，如“抽检＝合格＋不合格”。程序先看多数行是否如此，再找出不如此的行。' },
  {
    id: 'rate',
    title: '比率',
    sentence:
      '百分比等于同一行两数之商，如“合格率＝合格÷抽检”；有不计入的部分时，从分母里减去，如“合格÷（总批次－仅出数据）”。一个单位占几行的表，按单位核。',
  },
  { id: 'share', title: '占比', sentence: '百分比等于该行的数占合计的份额；原文没有印合计时，占各行之和的份额。' },
] as const;
