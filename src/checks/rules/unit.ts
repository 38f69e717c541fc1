import { textClaim } from '../claims.ts';
import { pointsAsPercent } from '../prose/points.ts';
import type { Context, Claim, Rule } from '../rule.ts';
import { pointsPrintedAsPercent } from '../tables/differences.ts';
import { scaleStatements } from '../tables/scales.ts';

const POINTS = '两个百分比之差以百分点计';

export const unit: Rule = {
  id: 'unit',
  title: '单位',
  about: 'table',
  sentence: '两个百分比之差是百分点，不是百分之几；同一数额以万和以亿计的两列相差一万倍。',
  explanation: [
    '一列百分比若处处等于另两列百分比之差，它的单位应为百分点。正文“95.00%，比上年的 90.67% 提高 4.33%”也是如此：相差 4.33 个百分点，按增速计是 4.78%。两种读法都相符的，不核。',
    '同一数额以两种单位印出的两列（产值万元、产值亿元），逐行换算。',
  ],
  examples: [
    {
      says: '变动是两列百分比之差，单位却是 %。',
      table: '类别,2024年（%）,2023年（%）,变动（%）\n食品,96.00,95.12,0.88\n药品,95.00,90.67,4.33\n器械,91.47,93.05,-1.58',
      finds: ['table:t'],
    },
    { says: '万元与亿元相符。', table: '园区,产值万元（万元）,产值亿元（亿元）\n东,123456,12.35\n西,98765,9.88\n南,45678,4.57', finds: [] },
    {
      says: '正文把百分点说成百分之几。',
      facts: 'a,rate,95.00,%,2024\nb,rate,90.67,%,2023\nc,change,4.33,%,2024',
      text: '合格率为 [95.00%](fact:a)，比上年的 [90.67%](fact:b) 提高 [4.33%](fact:c)。',
      finds: ['fact:c'],
    },
  ],
  statements: scaleStatements,
  claims: (context) => [...inTables(context), ...inProse(context)],
};

function inTables({ grids }: Context): Claim[] {
  return [...grids().values()].flatMap((grid) =>
    pointsPrintedAsPercent(grid).map(({ column, minuend, subtrahend }) =>
      textClaim({
        rule: 'unit',
        publication: grid.table.publication,
        table: grid.table.name,
        where: `table:${grid.table.name}`,
        says: POINTS,
        printed: '%',
        expected: '个百分点',
        holds: false,
        file: grid.table.file,
        line: 1,
        column: 1,
        message: `列“${column}”处处等于“${minuend}”减“${subtrahend}”，两个百分比之差应以百分点计，单位却是 %`,
        remedy: `对照原件；原文如此就登记存疑（where 为 table:${grid.table.name}，rule 为 unit，printed 为 %，computed 为 个百分点）`,
      }),
    ),
  );
}

function inProse({ sentences, numbers }: Context): Claim[] {
  return sentences().flatMap((sentence) =>
    pointsAsPercent(sentence, numbers).map(({ change: { stated }, now, last }) => {
      const number = stated.printed?.text.replace('-', '') ?? '';
      return textClaim({
        rule: 'unit',
        publication: stated.publication,
        where: stated.where,
        says: POINTS,
        printed: `${number}%`,
        expected: `${number}个百分点`,
        holds: false,
        file: stated.file,
        line: stated.line,
        column: 1,
        message: `${number}% 是 ${now.stated.printed?.text ?? ''}% 与 ${last.stated.printed?.text ?? ''}% 之差，应以百分点计`,
        remedy: `对照原件；原文如此就登记存疑（where 为 ${stated.where}，rule 为 unit，printed 为 ${number}%，computed 为 ${number}个百分点）`,
        uses: [stated, now.stated, last.stated].map((s) => s.address),
      });
    }),
  );
}
