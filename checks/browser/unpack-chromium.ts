import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** A browser that can be started: the program and what it must find in its environment. */
export type Chromium = { executable: string; env: Record<string, string> };

/** Run in a process of its own, so that the variables that the package looks at are set in that process only. */
const program = (entry: string) => `
  const { default: chromium } = await import(${JSON.stringify(entry)});
  await chromium.executablePath();`;

function packageFolder(): { folder: string; version: string; entry: string } {
  const entry = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const folder = path.resolve(path.dirname(entry), '..');
  const about = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
  return { folder, version: about.version, entry: pathToFileURL(entry).href };
}

/**
 * Unpacks the Chromium of `@sparticuz/chromium`, with the libraries that a bare machine lacks, once per version and
 * user. Unpacked aside and renamed when whole, so that a broken unpacking is never taken for a browser.
 * @throws with the package's words when it cannot be unpacked
 */
export function unpackChromium(under: string): Chromium {
  const { version, entry } = packageFolder();
  const folder = path.join(under, `chromium-${version}-${process.arch}`);
  if (!existsSync(folder)) {
    const half = `${folder}.${process.pid}`;
    rmSync(half, { recursive: true, force: true });
    mkdirSync(half, { recursive: true });
    const done = spawnSync(process.execPath, ['--input-type=module', '-e', program(entry)], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TMPDIR: half, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
      encoding: 'utf8',
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    if (done.status !== 0) throw new Error(`the browser could not be unpacked: ${done.stderr}`);
    try {
      renameSync(half, folder);
    } catch (error) {
      // Another run of the same user was quicker.
      if (!existsSync(folder)) throw error;
      rmSync(half, { recursive: true, force: true });
    }
  }
  const libraries = [path.join(folder, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  return { executable: path.join(folder, 'chromium'), env: { LD_LIBRARY_PATH: libraries } };
}
