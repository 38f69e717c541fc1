import { describe, expect, test } from 'vitest';
import { department } from '../../../src/data/catalogue.ts';
import { nameFinder } from '../../../src/project/body-names.ts';

const CATALOGUE = {
  places: [
    { id: 'guandu', name: '昆明市官渡区', short: '官渡区', parent: 'kunming' },
    { id: 'kunming', name: '昆明市', short: '昆明市' },
  ],
  departments: [
    { id: 'water', name: '官渡区水务局', short: '区水务局', place: 'guandu' },
    { id: 'squad', name: '官渡区水务局执法大队', short: '区水务局执法大队', place: 'guandu' },
    { id: 'housing', name: '官渡区住房和城乡建设局', short: '区住建局', place: 'guandu' },
    { id: 'city', name: '昆明市人民政府', short: '市政府', place: 'kunming' },
    { id: 'market', name: '昆明市市场监管局', place: 'kunming', aliases: [{ name: '昆明市工商局', until: 2019 }] },
  ].map((d) => department.parse(d)),
  publications: [
    {
      contributors: {
        ...{ heading: '', chiefEditor: '', deputyEditor: '' },
        units: [{ name: '官渡水利局', department: 'water' }],
      },
    },
  ],
};

/** The bodies that a text of a district's, or of the city's publication names. */
const found = (text: string, place = 'guandu'): string => nameFinder(CATALOGUE, place)(text).sort().join(' ');

describe('a body is named', () => {
  test.each([
    ['in full', '官渡区水务局负责。', 'water'],
    ['by its former name', '昆明市工商局发文。', 'market'],
    ['as a list of contributors prints it', '官渡水利局负责。', 'water'],
    ['by its short name', '由区水务局、区住建局负责。', 'housing water'],
    ['by its short name after its place', '官渡区住建局负责。', 'housing'],
    ['in short, though it belongs to a larger place', '报市政府批准。', 'city'],
    ['more than once, and found once', '区水务局和区水务局。', 'water'],
  ])('%s', (_, text, ids) => expect(found(text)).toBe(ids));
});

describe('a body is not named', () => {
  test.each([
    ['by the short name of a body of another place', '盘龙区水务局负责。', ''],
    ['by the name of its own squad', '官渡区水务局执法大队负责。', 'squad'],
    ['by the name of its office', '《昆明市人民政府办公厅关于……》', ''],
    ['where it is not', '各单位负责。', ''],
  ])('%s', (_, text, ids) => expect(found(text)).toBe(ids));

  test('by a short name in the publication of a larger place', () => expect(found('由区水务局负责。', 'kunming')).toBe(''));
  test('by a short name where a publication has no known place', () => expect(found('由区水务局负责。', '')).toBe(''));
});
