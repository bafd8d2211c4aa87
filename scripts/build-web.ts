import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSources } from './hash-sources.ts';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What the web app is made of: its own files and the pure storeys that it previews with. */
const sources = ['web', 'core', 'facts', 'law', 'kernel', 'policies'];

/**
 * Builds the web app into dist/web, unless it was built from the same sources.
 * @returns the folder; empty where there is no web app
 * @throws when vite finds a fault
 */
export async function buildWeb(): Promise<string> {
  const out = path.join(root, 'dist/web');
  const stampFile = path.join(root, 'dist/web.stamp');
  if (!existsSync(path.join(root, 'web/index.html'))) return out;
  const stamp = hashSources(root, sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return out;
  const since = performance.now();
  process.stderr.write('duly: building the web app\n');
  rmSync(stampFile, { force: true });
  const { build } = await import('vite');
  await build({ root: path.join(root, 'web'), logLevel: 'warn', build: { outDir: out, emptyOutDir: true } });
  writeFileSync(stampFile, stamp);
  process.stderr.write(
    `duly: the web app is built after ${((performance.now() - since) / 1000).toFixed(1)} s\n`,
  );
  return out;
}
