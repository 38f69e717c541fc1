import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { drawImages } from '../images/draw-images.ts';
import { imagesOf } from '../images/images.ts';
import { currentProject } from '../project/current.ts';

/**
 * Draws charts and link previews as PNG. Rendering runs in threads beside Astro's own work, from the start of the build to
 * its end; what is drawn is kept in `.build/images/`, since the same chart gives the same bytes. In dev each is drawn on request.
 */
export function images(): AstroIntegration {
  let config: AstroConfig | undefined;
  let drawn: Promise<ReadonlyMap<string, string>> = Promise.resolve(new Map());
  const root = (): string => fileURLToPath(config?.root ?? '').replace(/[\\/]$/, '');
  const cache = (): string => join(root(), '.build/images');
  const wanted = () => imagesOf(currentProject(root()), wholeAddress(config));
  return {
    name: 'zhijian-images',
    hooks: {
      'astro:config:done': (options) => {
        config = options.config;
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = decodeURIComponent(request.url ?? '').replace(/\?.*/, '');
          const image = path.endsWith('.png') ? wanted().find((i) => basePath(config) + i.path === path) : undefined;
          if (!image) {
            next();
            return;
          }
          drawImages([image], `${cache()}-dev`)
            .then((files) => response.setHeader('Content-Type', 'image/png').end(readFileSync(files.get(image.path) ?? '')))
            .catch(next);
        });
      },
      'astro:build:start': () => {
        drawn = drawImages(wanted(), cache());
        // A failure is reported where the images are awaited.
        drawn.catch(() => undefined);
      },
      'astro:build:done': async ({ dir }) => {
        const out = fileURLToPath(dir);
        for (const [path, file] of await drawn) {
          const target = join(out, path);
          mkdirSync(dirname(target), { recursive: true });
          copyFileSync(file, target);
        }
      },
    },
  };
}

const basePath = (config: AstroConfig | undefined): string => config?.base.replace(/\/$/, '') ?? '';

function wholeAddress(config: AstroConfig | undefined): (path: string) => string {
  return (path) => new URL(basePath(config) + path, config?.site).href;
}
