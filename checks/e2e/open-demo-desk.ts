import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Role } from '@duly/core/access/permissions.ts';
import { nextBusinessDay } from '@duly/kernel/calendar.ts';
import type { Day } from '@duly/kernel/day.ts';
import { instantOf, localOf } from '@duly/kernel/zone.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { openTestDuly, type TestDuly } from '@duly/server/http/testing/open-test-duly.ts';
import { createUser } from '@duly/server/users/create-user.ts';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { inject } from 'vitest';
import { launchBrowser } from '../browser/launch-browser.ts';
import { demoOrigin } from './demo-origin.ts';
import { type Language, words } from './words.ts';

/**
 * The next working day in China: a day on which a business may be called, whenever the test runs. Not in the past, since a
 * browser keeps no cookie that its own clock calls expired.
 */
export const deskDay: Day = nextBusinessDay(cnCalendar, localOf(Date.now(), 'Asia/Shanghai').day).day;

/** 14:26 in China: an afternoon on which everybody is at work. */
const deskOpensMs = instantOf(deskDay, 14 * 60 + 26, 'Asia/Shanghai').atMs;

export type DemoDesk = {
  readonly duly: TestDuly;
  readonly browser: Browser;
  readonly address: string;
  /** Sets the clock to a minute of the desk's day in China; it runs on from there. */
  readonly moveClock: (minuteOfDay: number) => void;
  readonly makeUser: (tenantId: string, login: string, roles: Role[], language: Language) => Promise<void>;
  readonly openContext: (language: Language, width?: number) => Promise<BrowserContext>;
  readonly signIn: (page: Page, login: string, language: Language) => Promise<void>;
  readonly close: () => Promise<void>;
};

export const password = 'a believable e2e word';
const webFolder = path.resolve(fileURLToPath(new URL('../../web/dist', import.meta.url)));

/**
 * The whole of Duly behind a real port and a browser before it, both on a clock that begins at `deskOpensMs` and runs. Without
 * any tenant, or, with `book: 'demo'`, with the demo book as of `deskDay`.
 */
export async function openDemoDesk({ book = 'empty' }: { book?: 'empty' | 'demo' } = {}): Promise<DemoDesk> {
  if (!existsSync(path.join(webFolder, 'index.html')))
    throw new Error('the web app is not built: npm run build');
  const origin = book === 'demo' ? { origin: await demoOrigin(deskDay, password) } : {};
  const duly = await openTestDuly({ webFolder, poolSize: 10, ...origin });
  const sinceMs = Date.now();
  let opensMs = deskOpensMs;
  Object.defineProperty(duly.clock, 'nowMs', { get: () => opensMs + Date.now() - sinceMs });
  const address = await duly.app.listen({ host: '127.0.0.1', port: 0 });
  const browser = await launchBrowser(inject('chromium'));
  return {
    duly,
    browser,
    address,
    moveClock: (minuteOfDay) => {
      opensMs = instantOf(deskDay, minuteOfDay, 'Asia/Shanghai').atMs - (Date.now() - sinceMs);
    },
    makeUser: async (tenantId, login, roles, language) => {
      const request = { login, name: login, password, roles, language, staffNo: '0417' };
      const made = await createUser(duly.deps, tenantId, null, request, duly.clock.nowMs);
      if (!made.ok) throw new Error(`the user ${login} was refused: ${made.refusals[0]?.code}`);
    },
    openContext: async (language, width = 1440) => {
      const viewport = width < 500 ? { width, height: 812 } : { width, height: 900 };
      const context = await browser.newContext({ locale: language, timezoneId: 'Asia/Shanghai', viewport });
      context.setDefaultTimeout(30_000);
      await context.clock.install({ time: duly.clock.nowMs });
      return context;
    },
    signIn: async (page, login, language) => {
      const say = words(language);
      await page.goto(address);
      await page.getByLabel(say('sign-in', 'login')).fill(login);
      await page.getByLabel(say('sign-in', 'password')).fill(password);
      await page.getByRole('button', { name: say('sign-in', 'submit') }).click();
      await page.getByRole('navigation').first().waitFor();
    },
    close: async () => {
      await browser.close();
      await duly.close();
    },
  };
}
