/** Pagefind's script as a module of the bundle: minified, without its workers and interfaces, its inner class exported. */
import * as pagefind from 'pagefind';

const NAME = 'virtual:pagefind';

/** A plugin of Vite that serves `virtual:pagefind`. */
export const pagefindModule = {
  name: 'zhijian-pagefind',
  resolveId: (id: string) => (id === NAME ? `\0${NAME}` : undefined),
  load: async (id: string): Promise<string | undefined> => (id === `\0${NAME}` ? pagefindScript() : undefined),
};

async function pagefindScript(): Promise<string> {
  const { index } = await pagefind.createIndex();
  const { files = [] } = (await index?.getFiles()) ?? {};
  await pagefind.close();
  const script = files.find((file) => file.path.endsWith('pagefind.js'))?.content;
  if (script === undefined) throw new Error('Pagefind 没有给出 pagefind.js');
  return new TextDecoder().decode(script).replace(/export\s*\{[^}]*\};?\s*$/, 'export { PagefindInstance };');
}
