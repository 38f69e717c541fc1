import { numberClaim } from '../claims.ts';
import { sharesInSentence } from '../prose/shares.ts';
import type { Rule } from '../rule.ts';
import { shareSums } from '../tables/share-sums.ts';
import { shareStatements } from '../tables/shares.ts';

export const share: Rule = {
  id: 'share',
  title: '占比',
  about: 'table',
  sentence: '百分比等于部分占总数的份额；一列占比之和为 100%。',
  explanation: [
    '表：占比列逐行等于该行的数除以合计；没有印合计的，除以各行之和。一列占比之和应为 100%，各占比四舍五入的余地相加。',
    '只列出一部分的表（如前十位），占比之和远不到 100%，不核；一份可以计入几类的，之和远超 100%，也不核。',
    '正文：“200 家，其中规上 50 家，占比 25%”，用同一句里的两个数复算；“占全市的 7%”说的是别处的总数，不核。',
  ],
  examples: [
    { says: '占比与数量相符。', table: '类别,数量（件）,占比（%）\n甲,36,36.0\n乙,24,24.0\n丙,40,40.0\n合计,100,', finds: [] },
    {
      says: '丙的占比不符，占比之和也不是 100%。',
      table: '类别,数量（件）,占比（%）\n甲,36,36.0\n乙,24,24.0\n丙,22,24.0\n丁,18,18.0\n合计,100,',
      finds: ['cell:t/丙/占比', 'table:t'],
    },
    {
      says: '正文的占比算错。',
      facts: 'a,firms,200,家,2024\nb,large,50,家,2024\nc,large-share,20,%,2024',
      text: '企业 [200 家](fact:a)，其中规模以上 [50 家](fact:b)，占比 [20%](fact:c)。',
      finds: ['fact:c'],
    },
  ],
  statements: shareStatements,
  claims: ({ grids, sentences, numbers }) => [
    ...[...grids().values()].flatMap(shareSums),
    ...sentences().flatMap((s) => sharesInSentence(s, numbers).flatMap((st) => numberClaim(st, numbers) ?? [])),
  ],
};
