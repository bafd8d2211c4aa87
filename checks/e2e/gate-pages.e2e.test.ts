import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { type Language, languages, words } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk({ book: 'demo' });
}, 240_000);

afterAll(() => desk.close());

async function openAs(login: string, language: Language, width?: number): Promise<Page> {
  const page = await (await desk.openContext(language, width)).newPage();
  onTestFailed(async () => void (await takeScreenshot(page, `failed-gate-${login}-${language}`)));
  await desk.signIn(page, login, language);
  await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
  return page;
}

const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= innerWidth');

async function firstCase(page: Page, language: Language): Promise<void> {
  const say = words(language);
  const grid = page.getByRole('grid', { name: say('queue', 'grid') });
  await grid.getByRole('row').nth(1).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/parties\//);
  await page.getByText(say('case', 'points.title')).first().waitFor();
}

test.each(languages)(
  'a refused call links in %s to its rule, with source, figures and examples',
  async (language) => {
    const say = words(language);
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
    const opened = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: /HOUSE-HOURS/ })
      .first()
      .click();
    const reference = await opened;
    await reference.waitForURL(/\/rules\/HOUSE-HOURS$/);
    await reference.getByRole('heading', { name: say('rules', 'examples') }).waitFor();
    await checkAccess(reference);
    await takeScreenshot(reference, `rule-${language}`);
    // The decision opens as a case that answers as it did, and names nobody.
    const asked = page.context().waitForEvent('page');
    await page
      .getByRole('link', { name: say('gate-cases', 'open') })
      .first()
      .click();
    const builder = await asked;
    const answer = builder.getByRole('region', { name: say('gate-cases', 'answer') });
    await answer.getByText(say('rules', 'verdict.refuse')).first().waitFor();
    await answer
      .getByRole('link', { name: /HOUSE-HOURS/ })
      .first()
      .waitFor();
    await takeScreenshot(builder, `decision-case-${language}`);
    // What was under way stays as it was.
    expect(await page.getByText(say('gate', 'refused.recorded')).count()).toBe(1);
    desk.moveClock(14 * 60 + 26);
    await page.context().close();
  },
);

test.each(languages)(
  'the rule reference is searched in %s, and an example opens as a case that can be changed',
  async (language) => {
    const say = words(language);
    const page = await openAs('loan.collector', language);
    await page.getByRole('link', { name: say('shell', 'nav.rules') }).click();
    // What changed between two days stands beside the list until a rule is chosen.
    await page.getByLabel(say('rules', 'diff.before'), { exact: true }).fill('2024-01-01');
    await page
      .getByRole('list', { name: say('rules', 'diff.title') })
      .getByText('CN-TIME-01')
      .first()
      .waitFor();
    const list = page.getByRole('list', { name: say('rules', 'list') });
    await list.getByRole('link').nth(5).waitFor();
    const all = await list.getByRole('link').count();
    await page.getByLabel(say('rules', 'search'), { exact: true }).fill('cn-time 45251');
    await expect.poll(() => list.getByRole('link').count()).toBeLessThan(all);
    await takeScreenshot(page, `rules-${language}`);
    await checkAccess(page);
    await list.getByRole('link', { name: /CN-TIME-01/ }).click();
    await page.waitForURL(/\/rules\/CN-TIME-01$/);
    await page.getByText('GB/T 45251-2025').first().waitFor();
    await checkAccess(page);
    await page
      .getByRole('link', { name: new RegExp(say('rules', 'open-case')) })
      .first()
      .click();
    await page.waitForURL(/\/gate-cases/);
    await page.getByRole('heading', { name: say('gate-cases', 'answer') }).waitFor();
    await page.context().close();
  },
);

test.each(languages)(
  'a case is built by hand in %s: refused with its rule and moment, and allowed at another hour',
  async (language) => {
    const say = words(language);
    const page = await openAs('loan.collector', language);
    await page.goto(`${desk.address}/gate-cases`);
    await page.getByLabel(say('gate-cases', 'at')).fill('2026-11-12 22:30');
    const answer = page.getByRole('region', { name: say('gate-cases', 'answer') });
    await answer.getByText(say('rules', 'verdict.refuse')).waitFor();
    await answer.getByText('2026-11-13 08:00').waitFor();
    await answer
      .getByRole('link', { name: /CN-TIME-01/ })
      .first()
      .waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `case-builder-${language}`, true);
    await page.getByLabel(say('gate-cases', 'at')).fill('2026-11-12 15:00');
    await answer.getByText(say('rules', 'verdict.allow')).waitFor();
    // Three talks on the same day fill the count of the standard.
    await page.getByLabel(say('gate-cases', 'example')).selectOption('cn-fourth-talk.json');
    await answer.getByText(say('rules', 'verdict.refuse')).waitFor();
    await answer.getByText(say('gate-cases', 'as-expected')).waitFor();
    await answer.getByText('3 / 3').waitFor();
    await takeScreenshot(page, `case-history-${language}`, true);
    await checkAccess(page);
    // What is wrong is said at its place.
    await page.getByLabel(say('gate-cases', 'at')).fill('soon');
    await page.getByRole('alert').getByText('at').first().waitFor();
    await page.context().close();
  },
);

test.each(languages)(
  'the week of a person shows in %s when calls are open, and by keys the rule that closes them',
  async (language) => {
    const say = words(language);
    const page = await openAs('loan.collector', language);
    await firstCase(page, language);
    await page.getByRole('button', { name: say('week', 'show') }).click();
    await page.locator('.week-day').nth(6).waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `week-panel-${language}`, true);
    await page.getByRole('link', { name: say('week', 'all') }).click();
    await page.waitForURL(/\/week$/);
    const days = page.locator('.week-card').first().locator('.week-day');
    await expect.poll(() => days.count()).toBe(7);
    const label = await days.nth(1).getAttribute('aria-label');
    expect(label).toMatch(/\d\d:\d\d–\d\d:\d\d/);
    await days.nth(1).focus();
    const status = page.locator('.week-card').first().getByRole('status');
    await status.getByText(say('week', 'state.closed')).waitFor();
    await status
      .getByRole('link', { name: /^[A-Z]+-[A-Z]+/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await checkAccess(page);
    await takeScreenshot(page, `week-${language}`, true);
    await page.context().close();
  },
);

test.each(languages)(
  'on a phone the rules, a case and a week are read in %s without scrolling sideways',
  async (language) => {
    const say = words(language);
    const page = await openAs('loan.collector', language, 375);
    const rows = page.getByRole('grid', { name: say('queue', 'grid') }).getByRole('rowheader');
    await rows.first().click();
    await page.waitForURL(/\/parties\//);
    await page.goto(`${page.url()}/week`);
    await page.locator('.week-day').nth(6).waitFor();
    await page.locator('.week-day').nth(2).click();
    expect(await fits(page)).toBe(true);
    await takeScreenshot(page, `week-375-${language}`);
    await checkAccess(page);
    await page.goto(`${desk.address}/rules/CN-TIME-01`);
    await page.getByRole('heading', { name: say('rules', 'examples') }).waitFor();
    expect(await fits(page)).toBe(true);
    await takeScreenshot(page, `rule-375-${language}`);
    await checkAccess(page);
    await page.goto(`${desk.address}/gate-cases`);
    await page.getByLabel(say('gate-cases', 'at')).fill('2026-11-12 22:30');
    const answer = page.getByRole('region', { name: say('gate-cases', 'answer') });
    await answer.getByText(say('rules', 'verdict.refuse')).first().waitFor();
    expect(await fits(page)).toBe(true);
    await takeScreenshot(page, `case-builder-375-${language}`);
    await checkAccess(page);
    await page.context().close();
  },
);
