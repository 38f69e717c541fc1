/** `npm run bench:build`: wall time of whole cold builds, each in its own process. */
import { spawnSync } from 'node:child_process';

const RUNS = 3;
const times = Array.from({ length: RUNS }, () => {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) process.exit(status ?? 1);
  return (performance.now() - started) / 1000;
});
console.log(`生成　${times.map((t) => t.toFixed(1)).join('、')} 秒（${RUNS} 次）`);
