import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const resolve = createRequire(import.meta.url).resolve;
const hei = join(dirname(resolve('@embedpdf/fonts-sc')), '../fonts');
const song = dirname(resolve('@expo-google-fonts/noto-serif-sc/package.json'));

/** Fonts of the PNG renderer, from npm packages: a build machine need have none of its own, and all give the same picture. */
export const FONT_FILES: readonly string[] = [
  join(hei, 'NotoSansHans-Regular.otf'),
  join(hei, 'NotoSansHans-Bold.otf'),
  join(song, '700Bold/NotoSerifSC_700Bold.ttf'),
];

/**
 * The fonts with only the characters of some texts, written into a folder; returns the files. Whole, they have 30 000
 * glyphs, and reading them takes a second a picture.
 */
export async function cutFonts(texts: readonly string[], folder: string): Promise<string[]> {
  const characters = [...new Set(texts.join(''))].sort().join('');
  return Promise.all(
    FONT_FILES.map(async (file) => {
      const cut = join(folder, basename(file));
      writeFileSync(cut, await subsetFont(readFileSync(file), characters, { targetFormat: 'sfnt' }));
      return cut;
    }),
  );
}
