/** Finds Chromium for the browser tests, and installs it where it may. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Path of a Chromium: `CHROMIUM_PATH`, Playwright's own, a system one. Undefined when there is none. */
export function findChromium(): string | undefined {
  const candidates = [
    process.env['CHROMIUM_PATH'],
    chromium.executablePath(),
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
  ];
  return candidates.find((path) => path && existsSync(path));
}

const APT = 'apt-get install -y chromium fonts-noto-cjk';

/** Finds Chromium, or installs it (root on Debian), or stops with the command that would. */
export function ensureChromium(): string {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`没有找到 Chromium，正在安装（${APT}）……`);
    const options = {
      stdio: ['ignore', 'ignore', 'inherit'] as ('ignore' | 'inherit')[],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    };
    spawnSync('apt-get', ['update'], options);
    spawnSync('apt-get', APT.split(' ').slice(1), options);
    const installed = findChromium();
    if (installed) return installed;
  }
  console.error(`没有找到 Chromium，浏览器测试不能运行。请运行：sudo ${APT}，或用 CHROMIUM_PATH 指明它的位置。`);
  process.exit(1);
}

if (import.meta.main) console.log(`Chromium　${ensureChromium()}`);
