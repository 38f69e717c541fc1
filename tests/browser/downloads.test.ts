import { describe, expect, inject, it } from 'vitest';
import { REPORT } from './support/pages.ts';

const fetchFile = (path: string): Promise<Response> => fetch(inject('origin') + path);
const BOM = '\uFEFF';
/** All of a file's text; `response.text()` would drop the BOM. */
const textOf = async (response: Response): Promise<string> => Buffer.from(await response.arrayBuffer()).toString('utf8');

describe("a table's CSV", () => {
  it('starts with a BOM, has its units in the head and the rows of the table', async () => {
    const response = await fetchFile(`${REPORT}tables/gdp-by-sector.csv`);
    expect(response.headers.get('content-type')).toMatch(/^text\/csv/);
    const text = await textOf(response);
    expect(text).toBe(
      [
        `${BOM}产业,增加值（亿元）,增速（%）,拉动（个百分点）,占比（%）`,
        '第一产业,7.88,-4.5,,0.6',
        '第二产业,438.39,5.7,1.9,32.5',
        '第三产业,900.74,7.9,5.1,66.9',
        '',
      ].join('\r\n'),
    );
  });
});

describe("a table's JSON", () => {
  it('holds the same rows, typed, with a missing value as null, and says what it is', async () => {
    const response = await fetchFile(`${REPORT}tables/gdp-by-sector.json`);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    const data = (await response.json()) as Record<string, unknown>;
    expect(data).toMatchObject({
      id: 'guandu-2019/gdp-by-sector',
      title: '三次产业增加值',
      section: '1.2',
      period: '2019',
      place: 'guandu',
      source: { title: '昆明市官渡区二〇一九年宏观质量分析报告' },
    });
    expect(data['rows']).toEqual([
      { 产业: '第一产业', 增加值: 7.88, 增速: -4.5, 拉动: null, 占比: 0.6 },
      { 产业: '第二产业', 增加值: 438.39, 增速: 5.7, 拉动: 1.9, 占比: 32.5 },
      { 产业: '第三产业', 增加值: 900.74, 增速: 7.9, 拉动: 5.1, 占比: 66.9 },
    ]);
  });
});

describe('the list of facts as CSV', () => {
  it('has the row that the card of a number points to', async () => {
    const text = await textOf(await fetchFile(`${REPORT}facts.csv`));
    expect(text.startsWith(BOM)).toBe(true);
    expect(text.split('\r\n').find((line) => line.startsWith('gdp,'))).toBe('gdp,1.2,gdp,1347.01,亿元,2019,guandu,,,第1段,');
  });
});
