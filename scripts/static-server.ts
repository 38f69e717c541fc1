import { existsSync, readFileSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

export interface StaticServer {
  /** `http://127.0.0.1:4321`, without a trailing slash. */
  origin: string;
  close(): Promise<void>;
}

/** Any site may read the files, as `public/_headers` says for hosts. Workbooks get their type here, since sirv has none for `.xlsx`. */
function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Access-Control-Allow-Origin', '*');
  if (path.endsWith('.xlsx')) response.setHeader('Content-Type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet');
}

/** Serves a built folder on this machine only. Port 0 takes a free one. `brotli` serves `.br` files beside the originals. */
export async function serveFolder(folder: string, { port = 0, base = '/', brotli = false } = {}): Promise<StaticServer> {
  const files = sirv(folder, { etag: true, brotli, dev: !brotli, setHeaders });
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
