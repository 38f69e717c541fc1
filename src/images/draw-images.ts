import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import resvg from '@resvg/resvg-js/package.json' with { type: 'json' };
import sharp from 'sharp';
import { cutFonts, FONT_FILES } from './fonts.ts';
import type { ImageFile } from './images.ts';
import { renderPng } from './png.ts';

/**
 * Draws PNGs into `cache` under names that tell their content, and returns the file of each address. What an earlier run has
 * drawn is not drawn again; what no image needs any longer is removed.
 */
export async function drawImages(images: readonly ImageFile[], cache: string): Promise<ReadonlyMap<string, string>> {
  mkdirSync(cache, { recursive: true });
  const files = new Map(images.map((image) => [image.path, join(cache, `${digestOf(image)}.png`)]));
  const missing = images.filter(({ path }) => !existsSync(files.get(path) ?? ''));
  if (missing.length > 0) {
    const fonts = await cutFonts(
      missing.map(({ svg }) => svg),
      cache,
    );
    const queue = missing.values();
    const drawer = async (): Promise<void> => {
      for (const { path, svg, width } of queue) writeFileSync(files.get(path) ?? '', await renderPng(svg, width, fonts));
    };
    await Promise.all(Array.from({ length: availableParallelism() }, drawer));
  }
  const used = new Set(files.values());
  for (const name of readdirSync(cache)) if (!used.has(join(cache, name))) rmSync(join(cache, name));
  return files;
}

/** What draws: other fonts, another renderer or other settings draw everything anew. */
const RENDERER = [
  resvg.version,
  sharp.versions,
  FONT_FILES.map((file) => statSync(file).size),
  readFileSync(join(import.meta.dirname, 'png.ts'), 'utf8'),
];

function digestOf({ svg, width }: ImageFile): string {
  return createHash('sha256')
    .update(JSON.stringify([RENDERER, width, svg]))
    .digest('hex')
    .slice(0, 32);
}
