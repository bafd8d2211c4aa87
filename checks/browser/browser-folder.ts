import { accessSync, constants, mkdirSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';

function writable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** Where the running user keeps the unpacked browser and its fonts: their cache, or, without one, a folder in /tmp. */
export function browserFolder(): string {
  const cache = process.env.XDG_CACHE_HOME || path.join(process.env.HOME || homedir(), '.cache');
  const wanted = path.join(cache, 'duly/browser');
  if (writable(wanted)) return wanted;
  const spare = path.join(tmpdir(), `duly-browser-${process.getuid?.() ?? 'user'}`);
  if (writable(spare)) return spare;
  throw new Error(`neither ${wanted} nor ${spare} can be written: set CHROMIUM_PATH`);
}
