import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Some start the program as a process: a slow machine is no failure.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000 } },
      { test: { name: 'golden', include: ['tests/golden/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          globalSetup: 'tests/browser/serve-site.ts',
        },
      },
    ],
  },
});
