import { expect, test } from 'vitest';
import { found, looked } from './read.ts';

const repeats = (text: string): string[] => found('duplicate', text);

test.each([
  ['不合格项目有二氯甲烷、三氯乙烷、三氯乙烯、二氯甲烷。', '二氯甲烷'],
  ['检出铅、铬、铜绿假单胞菌、菌落总数、铜绿假单胞菌等项目。', '铜绿假单胞菌'],
  ['包括食品、药品、器械、药品等。', '药品'],
  ['检测项目为甲醛、苯系物、甲醛。', '甲醛'],
  ['由市监局、卫健局、市监局、教育局和公安局组成。', '市监局'],
])('%s names %s twice', (text, name) => expect(repeats(text)).toEqual([`section:1.1 ${name}`]));

test.each([
  '不合格项目有二氯甲烷、三氯乙烷、三氯乙烯。',
  '包括食品生产、食品流通、食品餐饮。',
  '食品、药品、器械；药品、器械、食品。',
  '第一类有食品、药品、器械，第二类有食品、药品、器械。',
  '食品、药品、器械的抽检，食品、药品、器械的检查。',
])('%s names everything once', (text) => {
  expect(repeats(text)).toEqual([]);
  expect(looked('duplicate', text)).toBeGreaterThan(0);
});

test.each(['食品、食品。', '食品和药品。'])('%s is no enumeration of three', (text) => expect(looked('duplicate', text)).toBe(0));
