import { numberClaim } from '../claims.ts';
import { sameValues } from '../prose/same.ts';
import type { Rule } from '../rule.ts';

export const same: Rule = {
  id: 'same',
  title: '前后不一',
  about: 'fact',
  sentence: '同一指标在同一地区、同一时期、同一口径，全书和各出版物只有一个数值。',
  explanation: [
    '按数据点的指标、地区、时期和口径归组，后面的数与最先出现的数比较；单位是万与亿的先换算，小数位数不同的按四舍五入的余地比较。“约”“余”等概数不核。',
    '口径不同的数（如不含经开区）写明 scope，就不会放在一起比较。表与正文之间的关系在 checks.yaml 里声明。',
  ],
  examples: [
    { says: '位数不同而相符。', facts: 'a,gdp,1347.01,亿元,2024\nb,gdp,1347.0,亿元,2024', finds: [] },
    { says: '两处的数值不同。', facts: 'a,gdp,1347.01,亿元,2024\nb,gdp,1374.01,亿元,2024', finds: ['fact:b'] },
    { says: '口径不同，不比较。', facts: 'a,gdp,1347.01,亿元,2024,\nb,gdp,1374.01,亿元,2024,含经开区', finds: [] },
  ],
  across: ({ project, numbers }) => sameValues(project.facts, numbers).flatMap((s) => numberClaim(s, numbers) ?? []),
};
