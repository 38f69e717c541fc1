import { renderAsync } from '@resvg/resvg-js';
import sharp from 'sharp';

/** Greys, one red, and what smoothing makes of them. */
const COLOURS = 64;

/** An SVG as a PNG of some width in pixels, in the given fonts only; the same bytes on every machine. */
export async function renderPng(svg: string, width: number, fontFiles: readonly string[]): Promise<Buffer> {
  const font = { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: 'Noto Sans S Chinese' };
  const image = await renderAsync(svg, { font, fitTo: { mode: 'width', value: width } });
  const raw = { width: image.width, height: image.height, channels: 4 } as const;
  return sharp(image.pixels, { raw }).removeAlpha().png({ palette: true, colours: COLOURS, dither: 0, effort: 1 }).toBuffer();
}
