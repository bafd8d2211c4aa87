import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { type Language, languages, words } from './words.ts';

let desk: DemoDesk;

// The demo book itself is the ground of these tests: what is believable to a person is hard enough for a browser.
beforeAll(async () => {
  desk = await openDemoDesk({ book: 'demo' });
}, 240_000);

afterAll(() => desk.close());

async function openAs(login: string, language: Language, width?: number): Promise<Page> {
  const page = await (await desk.openContext(language, width)).newPage();
  onTestFailed(async () => void (await takeScreenshot(page, `failed-${login}-${language}`)));
  await desk.signIn(page, login, language);
  await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
  return page;
}

test('a collector works a call by keys alone: from the queue through the gate to the record', async () => {
  const say = words('zh-CN');
  const page = await openAs('loan.collector', 'zh-CN');
  const grid = page.getByRole('grid', { name: say('queue', 'grid') });
  await grid.getByRole('row').nth(1).waitFor();
  const before = await page.getByRole('button', { name: say('queue', 'tabs.mine') }).textContent();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: say('call', 'before.take') }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByRole('timer').waitFor();
  await page.keyboard.press('1');
  await page.keyboard.press('x');
  await page.getByRole('radio', { name: '承诺还款' }).waitFor();
  await page.keyboard.press('3');
  await page.keyboard.press('Control+Enter');
  await page.getByText(say('call', 'saved.promise')).waitFor();
  await page.getByRole('timer').waitFor({ state: 'detached' });
  expect(before).toContain(say('queue', 'tabs.mine'));
  await page.context().close();
});

test.each(languages)(
  'a refused call is answered in %s with its ground and with what can be done',
  async (language) => {
    const say = words(language);
    // Half past nine in the evening in China, when nobody may be called about a debt.
    desk.moveClock(21 * 60 + 30);
    const page = await openAs('trade.supervisor', language);
    await page
      .getByRole('grid', { name: say('queue', 'grid') })
      .getByRole('row')
      .nth(1)
      .waitFor();
    await page.keyboard.press('c');
    await page.getByRole('button', { name: say('call', 'before.take') }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('HOUSE-HOURS').waitFor();
    await page.getByText(say('gate', 'refused.recorded')).waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `refusal-${language}`);
    expect(await page.getByRole('timer').count()).toBe(0);
    desk.moveClock(14 * 60 + 26);
    await page.context().close();
  },
);

test.each([
  ['trade.auditor', 'imports'],
  ['trade.collector', 'journal'],
  ['trade.finance', 'users'],
] as const)(
  '%s, who may not, is refused %s in words and finds no way there in the menu',
  async (login, place) => {
    const say = words('zh-CN');
    const page = await openAs(login, 'zh-CN');
    const link = page
      .getByRole('navigation')
      .getByRole('link', { name: say('shell', `nav.${place}`), exact: true });
    expect(await link.count()).toBe(0);
    await page.goto(`${desk.address}/${place}`);
    await page.getByText('没有权限').first().waitFor();
    await page.context().close();
  },
);

test.each(languages)(
  'on a phone, 375 px wide, a collector reads the queue and a case in %s without scrolling sideways',
  async (language) => {
    const say = words(language);
    const page = await openAs('loan.collector2', language, 375);
    const rows = page.getByRole('grid', { name: say('queue', 'grid') }).getByRole('rowheader');
    await rows.first().waitFor();
    const fits = () => page.evaluate('document.documentElement.scrollWidth <= 375');
    expect(await fits()).toBe(true);
    await takeScreenshot(page, `queue-375-${language}`);
    await checkAccess(page);
    await rows.first().click();
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.getByText(say('case', 'points.title')).first().waitFor();
    // What may be done now arrives last, and its rules' names are the widest thing that cannot break.
    await page.locator('.may .rule-link').first().waitFor();
    expect(await fits()).toBe(true);
    const sideways = `[...document.querySelectorAll('.case-body')].map((body) => body.scrollWidth - body.clientWidth)`;
    expect(await page.evaluate(sideways)).toEqual([0]);
    await takeScreenshot(page, `case-375-${language}`);
    await checkAccess(page);
    await page.context().close();
  },
);

const screens = [
  ['trade.manager', ['queue', 'board', 'imports', 'day-runs', 'house', 'journal']],
  ['hotel.admin', ['users', 'imports', 'board']],
] as const;

test.each(
  languages.flatMap((language) => screens.map(([login, pages]) => [login, language, pages] as const)),
)('every screen of %s in %s meets WCAG 2.2 AA', async (login, language, pages) => {
  const page = await openAs(login, language);
  for (const name of pages) {
    await page.goto(`${desk.address}/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.locator('[aria-busy=true]').waitFor({ state: 'detached' });
    await checkAccess(page);
    await takeScreenshot(page, `${name}-${login}-${language}`);
  }
  await page.context().close();
});
