import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cardSvg } from '../../../src/images/card-svg.ts';
import { SITE_CARD } from '../../../src/images/cards.ts';
import { drawImages } from '../../../src/images/draw-images.ts';

let cache = '';
beforeAll(() => {
  cache = mkdtempSync(join(tmpdir(), 'zhijian-images-'));
});
afterAll(() => rmSync(cache, { recursive: true }));

const svg = (text: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="100" height="40"><path d="M0 0H100V40H0z" fill="#fff"/><text x="10" y="30" font-size="24" font-family="'Noto Serif SC'" font-weight="700">${text}</text></svg>`;
const image = (path: string, text: string) => ({ path, svg: svg(text), width: 200 });

/** Share of pixels that are ink. */
async function ink(file: string): Promise<number> {
  const { data } = await sharp(file).greyscale().raw().toBuffer({ resolveWithObject: true });
  return data.filter((grey) => grey < 128).length / data.length;
}

test('Chinese is drawn without any font of the machine, at the width that is asked for', async () => {
  const files = await drawImages([image('/a.png', '鉴'), image('/b.png', '一'), image('/c.png', '')], cache);
  const [a, b, c] = ['/a.png', '/b.png', '/c.png'].map((path) => files.get(path) ?? '');
  const { format, width, height } = await sharp(a).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', width: 200, height: 80 });
  expect(await ink(a ?? '')).toBeGreaterThan(await ink(b ?? ''));
  expect(await ink(b ?? '')).toBeGreaterThan(await ink(c ?? ''));
  expect(await ink(c ?? '')).toBe(0);
});

test('the same image has the same bytes, is not drawn twice, and goes when nothing needs it', async () => {
  const first = await drawImages([image('/a.png', '甲'), image('/b.png', '乙')], cache);
  const bytes = readFileSync(first.get('/a.png') ?? '');
  const again = await drawImages([image('/other.png', '甲')], cache);
  expect(again.get('/other.png')).toBe(first.get('/a.png'));
  expect(readdirSync(cache)).toHaveLength(1);
  rmSync(again.get('/other.png') ?? '');
  const anew = await drawImages([image('/a.png', '甲')], cache);
  expect(readFileSync(anew.get('/a.png') ?? '').equals(bytes)).toBe(true);
});

test('a card is 1200 × 630', async () => {
  const files = await drawImages([{ path: '/card.png', svg: cardSvg(SITE_CARD), width: 1200 }], cache);
  const { width, height } = await sharp(files.get('/card.png')).metadata();
  expect([width, height]).toEqual([1200, 630]);
});
