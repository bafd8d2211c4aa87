import { type Browser, chromium } from 'playwright-core';
import type { Chromium } from './unpack-chromium.ts';

/** Nothing that talks to the world behind our back, and no sandbox as root, under which Chromium does not start. */
const flags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless browser that the caller closes. In a `*.e2e.test.ts`: `launchBrowser(inject('chromium'))`;
 * elsewhere: `launchBrowser(findChromium())`. Open pages by `browser.newContext()`, as axe needs it.
 */
export async function launchBrowser({ executable, env }: Chromium): Promise<Browser> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return chromium.launch({
    executablePath: executable,
    headless: true,
    args: flags,
    env: { ...Object.fromEntries(inherited), ...env },
  });
}
