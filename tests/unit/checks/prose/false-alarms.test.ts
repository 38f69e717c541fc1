import { expect, test } from 'vitest';
import { found } from '../text/read.ts';
import { said } from './said.ts';

/** Sentences as reports print them, in which every number is right. */
test.each([
  ['a growth of something else', '事故 [12 起]，比上年增加 [1 起]，死亡人数上升 [50%]。'],
  ['the growth of a part', '投诉 [12 件]，比上年增加 [1 件]，其中食品增长 [50%]。'],
  ['results after a list of parts', '共抽检 [44 批次]，分别为国家级 [2 批次]、省级 [23 批次]、市级 [19 批次]，不合格 [4 批次]。'],
  ['groups that overlap', '共有教师 [120 人]，其中女教师 [80 人]，高级职称 [30 人]，研究生学历 [25 人]。'],
  ['a rate of another clause', '检查企业 [200 家]，合格 [190 家]；抽检产品 [300 批次]，合格率 [98%]。'],
  ['a rate of last year', '全年抽检 [100 批次]，合格 [98 批次]，去年合格率 [96%]。'],
  ['a rate of a part', '全年抽检 [100 批次]，合格 [98 批次]，其中食品合格率 [96%]。'],
  ['a share of people that the sentence does not count', '全区有老人 [5000 人]，其中独居 [300 人]，占总人口的 [2%]。'],
  [
    'two clauses with rates of their own',
    '抽检食品 [200 批次]，合格 [196 批次]，合格率 [98%]；抽检药品 [50 批次]，合格 [48 批次]，合格率 [96%]。',
  ],
  ['a list of lists', '检查 [30 家]，包括食品 [20 家]、药品 [10 家]；立案 [9 家]，包括食品 [5 家]、药品 [4 家]。'],
  ['a completion over the target', '计划改造 [50 户]，完成 [60 户]，完成率 [120%]。'],
  ['a growth of more than the double', '出口 [30 亿元]，比上年增加 [20 亿元]，增长 [200%]。'],
])('nothing is wrong with %s', (_, prose) => expect(said(prose).filter((outcome) => outcome.endsWith(' fails'))).toEqual([]));

test.each([
  [
    'a title’s short form beside its number',
    'number',
    '《管理办法》（以下简称办法，示政发〔2023〕81号）。\n\n《管理办法》（示政发〔2023〕81号）。',
  ],
  ['a number with a part', 'number', '处罚决定书（示市监罚〔2023〕12-3号）。'],
  ['kinds whose names begin alike', 'duplicate', '检查国有企业、事业单位、企业。'],
  ['a name and its products', 'duplicate', '包括水果、蔬菜、水果及其制品。'],
])('nothing is wrong with %s', (_, rule, text) => expect(found(rule, text)).toEqual([]));
