import { expect, test } from 'vitest';
import { catalogueOf } from '../../../src/search/records/catalogue.ts';
import { variantsOf } from '../../../src/search/synonyms.ts';
import { smallProject } from '../support/small-project.ts';

const SYNONYMS = `
- id: trade
  names: [网络交易]
  common: [网购]
- id: retail
  names: [网上零售]
  former: [网络零售]
  common: [网购]
`;
const { synonyms } = catalogueOf(smallProject({ 'content/synonyms.yaml': SYNONYMS }), [], [], []).start;
const wanted = (words: string): string[] => variantsOf([words], synonyms).map((v) => v.to);

test('everyday names are packed after the former ones', () => {
  expect(synonyms.slice(0, 2)).toEqual([
    { names: ['网络交易'], former: ['网购'] },
    { names: ['网上零售'], former: ['网络零售', '网购'] },
  ]);
});

test('an everyday name leads to the names of each of its groups and not back', () => {
  expect(wanted('网购投诉')).toEqual(['网络交易', '网上零售']);
  expect(wanted('网上零售额')).toEqual([]);
});
