import { plantCase } from '@duly/server/cases/testing/store-planted-case.ts';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { languages, words } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk();
}, 120_000);

afterAll(() => desk.close());

test.each(languages)(
  'LED-4 in %s: whoever enters a payment says what the payer named, sees why it goes where it goes, and finds it told afterwards',
  async (language) => {
    const say = words(language);
    // The second language works on a phone.
    const width = language === 'en' ? 375 : 1440;
    const tenantId = await desk.duly.makeTenant({ settings: { designatedAccounts: ['ICBC 0001'] } });
    const made = await plantCase(desk.duly.deps.pool, tenantId, `抵充${language}`);
    const login = `order.${language.toLowerCase()}`;
    await desk.makeUser(tenantId, login, ['manager'], language);
    const page = await (await desk.openContext(language, width)).newPage();
    onTestFailed(async () => void (await takeScreenshot(page, `failed-order-${language}`)));
    await desk.signIn(page, login, language);
    await page.goto(`${desk.address}/parties/${made.partyId}`);
    await page
      .getByRole('button', { name: say('case', 'act.payment') })
      .first()
      .click();
    await page.getByLabel(say('payment', 'amount', { unit: language === 'en' ? 'CNY' : '元' })).fill('2500');
    const preview = page.getByRole('region', { name: say('payment', 'why.preview') });
    await preview.getByRole('listitem').first().waitFor();
    expect(await preview.getByRole('listitem').first().textContent()).toContain('2,500.00');
    await page.getByText(say('payment', 'named.title')).click();
    // The youngest of the three, 1,000.00 of 20 March, by the keyboard alone.
    const ticks = page.getByRole('group').getByRole('checkbox');
    await ticks.last().focus();
    await page.keyboard.press('Space');
    const article = language === 'en' ? 'the Civil Code, art. 560 (1)' : '《民法典》第 560 条第一款';
    await preview.getByText(article).waitFor();
    await takeScreenshot(page, `payment-preview-${language}`);
    await checkAccess(page);
    await page.getByLabel(say('payment', 'reference'), { exact: true }).fill(`E-${language}`);
    await page.keyboard.press('Control+Enter');
    await page
      .getByRole('link', { name: say('case', 'act.why-applied') })
      .first()
      .click();
    const title = say('payment', 'page.title', { reference: `E-${language}` });
    await page.getByRole('heading', { name: title }).waitFor();
    await page.getByText(article).waitFor();
    expect(await page.getByRole('table').textContent()).toContain('1,000.00');
    const wide = await page.evaluate<number>('document.documentElement.scrollWidth - window.innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
    await checkAccess(page);
    await takeScreenshot(page, `payment-page-${language}`, true);
  },
);
