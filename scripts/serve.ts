/** `npm start`: serves `dist/` at a printed address until stopped. `PORT` chooses the port (4321 unless it is taken). */
import { serveFolder } from './static-server.ts';

const base = process.env['BASE'] ?? '/';
const wanted = Number(process.env['PORT'] ?? 4321);
const server = await serveFolder('dist', { port: wanted, base }).catch((error: unknown) => {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (!taken || process.env['PORT']) throw error;
  return serveFolder('dist', { base });
});
console.log(`网站在 ${server.origin}${base} （按 Ctrl+C 停止）`);
