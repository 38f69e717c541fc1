/**
 * Installs what is missing, then says nothing. It runs before every npm script, on whatever Node started npm, so it is
 * plain JavaScript without dependencies. Dependencies are current when npm's own record is as new as the lock file.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.zhijian-lock';
const lock = readFileSync('package-lock.json', 'utf8');
const installed = existsSync(stamp) && readFileSync(stamp, 'utf8') === lock;

if (!installed) {
  console.log('安装依赖（npm ci），首次约需一分钟……');
  const npm = process.env.npm_execpath;
  const [command, args] = npm ? [process.execPath, [npm, 'ci']] : ['npm', ['ci']];
  const { status } = spawnSync(command, [...args, '--no-audit', '--no-fund', '--loglevel=error'], { stdio: 'inherit', shell: !npm });
  if (status !== 0) {
    console.error('依赖没有装好。请检查网络后再试，或手动运行 npm ci 看详细信息。');
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, lock);
}
