import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { browserFolder } from './browser-folder.ts';
import { placeFonts } from './place-fonts.ts';
import { type Chromium, unpackChromium } from './unpack-chromium.ts';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Starting it for its version finds missing libraries, and the stand-ins that only tell one to install it. */
function runs({ executable, env }: Chromium): boolean {
  const words = ['--version', '--no-sandbox', '--headless'];
  const done = spawnSync(executable, words, {
    env: { ...process.env, ...env },
    encoding: 'utf8',
    timeout: 30_000,
  });
  return done.status === 0 && /chrom/i.test(done.stdout);
}

function ofTheSystem(): Chromium | undefined {
  const folders = (process.env.PATH ?? '').split(path.delimiter).filter(Boolean);
  return systemNames
    .flatMap((name) => folders.map((folder) => path.join(folder, name)))
    .filter((executable) => existsSync(executable))
    .map((executable) => ({ executable, env: {} }))
    .find(runs);
}

function fromApt(): Chromium | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const words of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
    spawnSync('apt-get', words, { env, stdio: 'ignore' });
  }
  return ofTheSystem();
}

function fromPackage(): Chromium | undefined {
  try {
    const chromium = unpackChromium(browserFolder());
    return runs(chromium) ? chromium : undefined;
  } catch {
    return undefined;
  }
}

function choose(): Chromium {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    const chromium = { executable: named, env: {} };
    if (!runs(chromium)) throw new Error(`CHROMIUM_PATH names ${named}, which does not run`);
    return chromium;
  }
  const found = ofTheSystem() ?? fromPackage() ?? fromApt();
  if (!found) throw new Error('no Chromium runs here: set CHROMIUM_PATH to one');
  return found;
}

/**
 * A Chromium that runs on this machine, with fonts: the one that CHROMIUM_PATH names, else the system's, else the one of
 * our dependencies, else, as root, one from apt. Slow at first (unpacking), quick afterwards.
 * @throws when none runs
 */
export function findChromium(): Chromium {
  const { executable, env } = choose();
  return { executable, env: { ...env, FONTCONFIG_FILE: placeFonts(browserFolder()) } };
}
