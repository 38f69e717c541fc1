/** `npm test`: every gate in order; the first that fails ends the run with its exit code. */
import { spawnSync } from 'node:child_process';
import { ensureChromium } from './chromium.ts';

const GATES = [
  ['内容核验', 'npm run --silent check'],
  ['类型', 'npm run --silent typecheck'],
  ['代码规范', 'npm run --silent lint'],
  ['生成', 'npm run --silent build'],
  ['测试', 'vitest run'],
] as const;

const CHROMIUM_PATH = ensureChromium();
const env = { ...process.env, CHROMIUM_PATH, ASTRO_TELEMETRY_DISABLED: '1', ASTRO_DISABLE_UPDATE_CHECK: 'true' };
for (const [name, command] of GATES) {
  const started = performance.now();
  console.log(`\n— ${name}：${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env });
  if (status !== 0) {
    console.error(`${name}没有通过`);
    process.exit(status ?? 1);
  }
  console.log(`— ${name}通过（${((performance.now() - started) / 1000).toFixed(1)} 秒）`);
}
