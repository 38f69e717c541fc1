import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** `http://127.0.0.1:4321`, without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Serves a built folder on this machine only. Port 0 takes a free one. `brotli` serves `.br` files beside the originals. */
export async function serveFolder(folder: string, { port = 0, base = '/', brotli = false } = {}): Promise<StaticServer> {
  const files = sirv(folder, { etag: true, brotli, dev: !brotli });
  const page = join(folder, '404.html');
  const missing = (): string | Buffer => (existsSync(page) ? readFileSync(page) : '没有这一页');
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    if (!url.startsWith(`${prefix}/`)) return void response.writeHead(302, { Location: `${prefix}/` }).end();
    request.url = url.slice(prefix.length);
    files(request, response, () => void response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' }).end(missing()));
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const { port: bound } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${bound}`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
