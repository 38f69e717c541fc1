import { describe, expect, test } from 'vitest';
import type { Citation } from '../../../src/data/front-matter.ts';
import { citationGraph, type Citing } from '../../../src/site/citation-graph.ts';

const cite = (title: string, rest: Partial<Citation> = {}): Citation => ({ relation: 'cites', title, clause: '', ...rest });
const document = (id: string, number: string | undefined, ...cites: Citation[]): Citing => ({
  id,
  title: `关于${id}的通知`,
  number,
  cites,
});

describe('what a document cites', () => {
  test('is told once for each relation, with every clause that names it', () => {
    const { cites } = citationGraph([
      document(
        'a',
        undefined,
        cite('某法', { clause: 'art-1' }),
        cite('某法', { clause: 'art-9' }),
        cite('某法', { relation: 'implements' }),
      ),
    ]);
    expect(cites.get('a')).toEqual([
      expect.objectContaining({ relation: 'cites', clauses: ['art-1', 'art-9'] }),
      expect.objectContaining({ relation: 'implements', clauses: [''] }),
    ]);
  });

  test('is found on this site by its number, however that is printed', () => {
    const { cites, citedBy, elsewhere } = citationGraph([
      document('a', '甲政发〔2010〕59号'),
      document('b', undefined, cite('某通知', { number: '甲政发[2010] 59 号', clause: '2' })),
    ]);
    expect(cites.get('b')?.[0]?.document).toBe('a');
    expect(citedBy.get('a')).toEqual([{ document: 'b', relation: 'cites', clauses: ['2'] }]);
    expect(elsewhere).toEqual([]);
  });

  test('is found by its title', () => {
    const { citedBy } = citationGraph([
      document('a', '甲政发〔2010〕59号'),
      document('b', undefined, cite('关于a的通知', { relation: 'repeals' })),
    ]);
    expect(citedBy.get('a')).toEqual([{ document: 'b', relation: 'repeals', clauses: [''] }]);
  });

  test('is what the author says it is, before all else', () => {
    const { citedBy } = citationGraph([document('a', undefined), document('b', undefined, cite('前述通知', { document: 'a' }))]);
    expect(citedBy.get('a')).toHaveLength(1);
  });

  test('is not the document itself', () => {
    const { cites, citedBy, elsewhere } = citationGraph([document('a', undefined, cite('关于a的通知'))]);
    expect([cites.get('a'), citedBy.size, elsewhere]).toEqual([[], 0, []]);
  });
});

describe('documents that are not on this site', () => {
  test('are one where their number agrees, under the title that says more', () => {
    const { elsewhere } = citationGraph([
      document('a', undefined, cite('乙发〔2019〕10号文件', { number: '乙发〔2019〕10号' })),
      document('b', undefined, cite('乙市委关于印发考核办法的通知', { number: '乙发【2019】10 号', relation: 'implements' })),
    ]);
    expect(elsewhere).toEqual([
      {
        title: '乙市委关于印发考核办法的通知',
        number: '乙发〔2019〕10号',
        by: [
          { document: 'a', relation: 'cites', clauses: [''] },
          { document: 'b', relation: 'implements', clauses: [''] },
        ],
      },
    ]);
  });

  test('are one where only some citations print the number', () => {
    const { elsewhere } = citationGraph([
      document('a', undefined, cite('某条例（试行）')),
      document('b', undefined, cite('《某条例(试行)》', { number: '国务院令第493号' })),
    ]);
    expect(elsewhere).toHaveLength(1);
    expect(elsewhere[0]).toMatchObject({ number: '国务院令第493号', by: [{ document: 'a' }, { document: 'b' }] });
  });

  test('are two where titles differ', () => {
    const { elsewhere } = citationGraph([document('a', undefined, cite('公司法'), cite('统计法'))]);
    expect(elsewhere.map((e) => e.title)).toEqual(['公司法', '统计法']);
  });
});
