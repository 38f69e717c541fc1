import { describe, expect, test } from 'vitest';
import { elsewhere, sectionProfiles, type SectionProfile } from '../../../src/indicators/elsewhere.ts';
import { otherNames, relatedTo } from '../../../src/indicators/related.ts';
import { sectionsOf } from '../../../src/project/sections.ts';
import { CHAPTER_1, CHAPTER_2, FACTS, PACKAGE, PUBLICATION, smallFiles, smallProject, TABLE } from '../support/small-project.ts';

/** The small project with next year's report: the same chapters, a heading reworded, the numbering moved by one. */
function twoYears() {
  const text = (file: string): string => String(smallFiles()[file]);
  const next = (file: string): string => file.replace('guandu-2019', 'guandu-2020');
  return smallProject({
    [next(PUBLICATION)]: text(PUBLICATION).replaceAll('2019', '2020'),
    [next(CHAPTER_1)]: text(CHAPTER_1)
      .replace('## 1.1 地区生产总值', '## 1.1 概述\n\n## 1.2 经济总量')
      .replace('## 1.2 居民收入', '## 1.3 居民收入'),
    [next(CHAPTER_2)]: text(CHAPTER_2).replace('## 2.1 食品抽检', '## 2.1 2020 年全区食品抽检工作'),
    [next(PACKAGE)]: text(PACKAGE).replaceAll('guandu-2019', 'guandu-2020'),
    [next(TABLE)]: text(TABLE),
    [next(FACTS)]: text(FACTS).replaceAll(',1.1,', ',1.2,').replaceAll('2019', '2020'),
  });
}

function profiles(): SectionProfile[] {
  const project = twoYears();
  const of = <T extends { publication: string }>(all: readonly T[], id: string): T[] => all.filter((x) => x.publication === id);
  return project.publications.flatMap(({ id }) => {
    const topics = of(project.chapters, id).flatMap((c) => c.source.headings.map((h) => [h.section, c.frontmatter.topics] as const));
    return sectionProfiles(id, {
      sections: sectionsOf(project, id).map((s) => ({ ...s, topics: new Map(topics).get(s.id) ?? [] })),
      ...{ facts: of(project.facts, id), cells: of(project.indicatorCells, id), tables: of(project.tables, id) },
    });
  });
}

describe('next year’s report', () => {
  const found = (section: string): string[] => {
    const all = profiles();
    const own = all.find((p) => p.publication === 'guandu-2019' && p.section === section);
    return own ? elsewhere(own, all).map((e) => `${e.publication} ${e.section} ${e.shared.join('+')}`) : ['no such section'];
  };
  test('has a section with the same indicators, though it is called and numbered otherwise', () =>
    expect(found('1.1')).toEqual(['guandu-2020 1.2 gdp+growth+households']));
  test('has a section of the same topic and name, without any indicator', () => expect(found('1.2')).toEqual(['guandu-2020 1.3 ']));
  test('has a section that is called alike but for the year', () => expect(found('2.1')).toEqual(['guandu-2020 2.1 ']));
});

describe('sections elsewhere', () => {
  const section = (publication: string, title: string, indicators: string[] = [], topics = ['food']): SectionProfile => ({
    ...{ publication, section: title, title, topics },
    indicators: new Set(indicators),
  });
  const own = section('a', '食品抽检', ['x', 'y']);
  const found = (...others: SectionProfile[]): string[] => elsewhere(own, [own, ...others]).map((e) => `${e.publication} ${e.section}`);

  test('are one a publication, the likest', () =>
    expect(found(section('b', '其他', ['x']), section('b', '食品', ['x', 'y']))).toEqual(['b 食品']));
  test('are three at most, those with the most in common first', () =>
    expect(
      found(
        section('b', '乙', ['x', 'p', 'q']),
        section('c', '丙', ['x', 'y']),
        section('d', '食品抽检', ['x', 'y']),
        section('e', '戊', ['x']),
      ),
    ).toEqual(['d 食品抽检', 'c 丙', 'e 戊']));
  test.each([
    ['the same publication', section('a', '食品抽检 2', ['x', 'y'])],
    ['one indicator in common by chance', section('b', '旅游', ['x'], ['tourism'])],
    ['a name in common but no topic', section('b', '食品抽检', [], ['tourism'])],
    ['a topic in common but nothing else', section('b', '旅游')],
  ])('are not %s', (_, other) => expect(found(other)).toEqual([]));
});

test('related indicators are those with like names; other names are those of its group, without everyday ones', () => {
  const all = ['食品抽检合格率', '食品抽检批次数', '驾校数'].map((title, i) => ({ id: `i${i}`, title, topic: 'food' }));
  expect(relatedTo(all[0] ?? { id: '', title: '', topic: '' }, all).map((i) => i.title)).toEqual(['食品抽检批次数']);
  const synonyms = [{ id: 'gdp', names: ['地区生产总值', 'GDP'], former: ['国内生产总值'], common: ['经济总量'] }];
  expect(otherNames({ title: '地区生产总值' }, synonyms)).toEqual({ names: ['GDP'], former: ['国内生产总值'] });
});
