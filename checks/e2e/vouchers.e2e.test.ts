import { periodOf } from '@duly/core/vouchers/period.ts';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, deskDay, openDemoDesk } from './open-demo-desk.ts';
import { languages, words } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk({ book: 'demo' });
}, 240_000);

afterAll(() => desk.close());

// Two creditors, so that each language meets books in which nothing is done yet.
const houses = { 'zh-CN': 'trade', en: 'hotel' } as const;

test.each(languages)(
  'finance makes a month of vouchers in %s, and a figure leads to the case behind it',
  async (language) => {
    const say = words(language);
    const page = await (await desk.openContext(language)).newPage();
    onTestFailed(async () => void (await takeScreenshot(page, `failed-vouchers-${language}`)));
    await desk.signIn(page, `${houses[language]}.finance`, language);
    await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
    await page.goto(`${desk.address}/vouchers`);
    await page.getByLabel(say('vouchers', 'period'), { exact: true }).fill(periodOf(deskDay));
    await page.getByRole('button', { name: say('vouchers', 'make') }).click();
    await page
      .getByRole('cell', { name: say('vouchers', 'tie.ties'), exact: true })
      .first()
      .waitFor();
    await page.getByRole('rowheader', { name: `${periodOf(deskDay)}-0001` }).waitFor();
    await takeScreenshot(page, `vouchers-${language}`);
    await checkAccess(page);
    await page.getByRole('button', { name: `${periodOf(deskDay)}-0001` }).click();
    await page.getByRole('dialog').getByRole('rowheader').first().waitFor();
    await takeScreenshot(page, `voucher-postings-${language}`);
    await checkAccess(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: say('vouchers', 'chart.open') }).click();
    await page.getByRole('dialog').waitFor();
    await takeScreenshot(page, `chart-${language}`);
    await checkAccess(page);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 375, height: 812 });
    expect(await page.evaluate('document.documentElement.scrollWidth <= 375')).toBe(true);
    await takeScreenshot(page, `vouchers-375-${language}`);
    await page.context().close();
  },
);
