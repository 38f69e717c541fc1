/** Astro's command line without telemetry, update checks or background servers: `node scripts/astro.ts dev`. */
Object.assign(process.env, { ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true', ASTRO_DEV_BACKGROUND: '0' });
await import(new URL('../node_modules/astro/bin/astro.mjs', import.meta.url).href);
