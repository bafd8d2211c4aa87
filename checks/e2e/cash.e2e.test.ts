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

async function openAs(login: string, language: Language): Promise<Page> {
  const page = await (await desk.openContext(language)).newPage();
  onTestFailed(async () => void (await takeScreenshot(page, `failed-cash-${login}-${language}`)));
  await desk.signIn(page, login, language);
  await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
  return page;
}

const fits = (page: Page) => page.evaluate('document.documentElement.scrollWidth <= window.innerWidth');

test.each(languages)(
  'a collector records in %s by keys what is said to be paid, and the ladder waits; finance says that nothing came',
  async (language) => {
    const say = words(language);
    const page = await openAs('trade.collector', language);
    await page.getByRole('rowheader').first().click();
    await page.getByRole('heading', { name: say('paid-claims', 'panel') }).waitFor();
    await page.keyboard.press('y');
    await page.getByLabel(say('paid-claims', 'bank'), { exact: true }).fill('工商银行');
    await page.getByRole('dialog').getByRole('textbox').first().fill('1234.56');
    await page.getByRole('radio', { name: say('paid-claims', 'payee.ours'), exact: true }).click();
    await takeScreenshot(page, `claim-${language}`);
    await checkAccess(page);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByText(say('paid-claims', 'status.open')).first().waitFor();
    const name = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await page.context().close();
    const finance = await openAs('trade.finance', language);
    await finance.goto(`${desk.address}/paid-claims`);
    const row = finance.getByRole('row').filter({ hasText: '1,234.56' }).first();
    expect(await row.textContent()).toContain(name.trim());
    await takeScreenshot(finance, `paid-claims-${language}`);
    await checkAccess(finance);
    await row.getByRole('button', { name: say('paid-claims', 'not-found') }).click();
    await finance.getByLabel(say('paid-claims', 'reason')).fill('ICBC 11-30');
    await finance.getByRole('button', { name: say('paid-claims', 'sure') }).click();
    await row.waitFor({ state: 'detached' });
    await finance.setViewportSize({ width: 375, height: 812 });
    expect(await fits(finance)).toBe(true);
    await finance.context().close();
  },
);

test.each(languages)(
  'the desk takes money in %s against a number, and the drawer is counted by another',
  async (language) => {
    const say = words(language);
    const manager = await openAs('property.manager', language);
    const unit = await manager.getByRole('rowheader').first().locator('small').textContent();
    const page = await openAs('property.finance', language);
    await page.goto(`${desk.address}/cashier`);
    await page.getByLabel(say('cashier', 'desk'), { exact: true }).fill(`desk ${language}`);
    await page.getByLabel(say('cashier', 'take.find'), { exact: true }).fill(unit ?? '');
    await page.getByLabel(say('cashier', 'take.account'), { exact: true }).waitFor();
    await page.getByLabel(labelled(say('cashier', 'take.amount'))).fill('100');
    await page.keyboard.press('Enter');
    await page.getByRole('rowheader', { name: /^\d{4}-\d{6}$/ }).waitFor();
    await page.getByText(say('cashier', 'receipts.none-missing')).waitFor();
    await takeScreenshot(page, `cashier-${language}`);
    await checkAccess(page);
    await page.setViewportSize({ width: 375, height: 812 });
    expect(await fits(page)).toBe(true);
    await takeScreenshot(page, `cashier-375-${language}`);
    await page.context().close();
    await manager.goto(`${desk.address}/cashier`);
    await manager.getByLabel(say('cashier', 'desk'), { exact: true }).fill(`desk ${language}`);
    await manager.getByLabel(labelled(say('cashier', 'close.counted'))).fill('100');
    await manager.getByLabel(say('cashier', 'close.kept'), { exact: true }).fill('bank shut');
    await manager.getByRole('button', { name: say('cashier', 'close.save') }).click();
    await manager.getByText(say('cashier', 'drawer.kept', { reason: 'bank shut' })).waitFor();
    await takeScreenshot(manager, `cashier-closed-${language}`);
    await checkAccess(manager);
    await manager.context().close();
  },
);

/** A label with its unit in brackets, whatever the unit. */
function labelled(words: string): RegExp {
  return new RegExp(`^${words.replace(/[(（].*$/, '').trim()}`);
}
