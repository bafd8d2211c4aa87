import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashSources } from './hash-sources.ts';

const root = path.resolve(fileURLToPath(new URL('..', import.meta.url)));

/** What the web app is made of: its own files and the pure storeys that it previews with. */
const sources = ['web', 'core', 'facts', 'law', 'kernel', 'policies'];

/**
 * Builds the web app into web/dist, unless it was built from the same sources. Built aside and put in place when whole,
 * so that a build that broke off is never served.
 * @throws when vite finds a fault
 */
export async function buildWeb(): Promise<void> {
  const out = path.join(root, 'web/dist');
  const stampFile = path.join(out, '.sources');
  if (!existsSync(path.join(root, 'web/index.html'))) return;
  const stamp = hashSources(root, sources);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const since = performance.now();
  process.stderr.write('duly: building the web app\n');
  const half = path.join(root, 'web', `dist.${process.pid}`);
  const { build } = await import('vite');
  try {
    await build({
      root: path.join(root, 'web'),
      logLevel: 'warn',
      build: { outDir: half, emptyOutDir: true },
    });
    writeFileSync(path.join(half, '.sources'), stamp);
    rmSync(out, { recursive: true, force: true });
    renameSync(half, out);
  } finally {
    rmSync(half, { recursive: true, force: true });
  }
  process.stderr.write(
    `duly: the web app is built after ${((performance.now() - since) / 1000).toFixed(1)} s\n`,
  );
}
