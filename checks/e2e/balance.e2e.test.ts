import { parseDay } from '@duly/kernel/day.ts';
import { plantCase } from '@duly/server/cases/testing/store-planted-case.ts';
import { recordTerms } from '@duly/server/ledger/record-terms.ts';
import { runAccrual } from '@duly/server/ledger/run-accrual.ts';
import { permilleTerms } from '@duly/server/ledger/testing/store-charged-tenant.ts';
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

const fits = 'document.documentElement.scrollWidth <= innerWidth';

test.each(languages)(
  'a balance explains itself in %s, line by line, and the payoff of any day is quoted',
  async (language) => {
    const say = words(language);
    const { deps } = desk.duly;
    const tenantId = await desk.duly.makeTenant({ kind: 'property', name: '清和物业', calendar: 'cn' });
    const login = `ledger.${language.toLowerCase()}`;
    await desk.makeUser(tenantId, login, ['manager'], language);
    const made = await plantCase(deps.pool, tenantId, '许静宜');
    const atMs = desk.duly.clock.nowMs;
    const recorded = await recordTerms(deps, { tenantId, userId: null, atMs }, made, permilleTerms);
    expect(recorded.ok).toBe(true);
    const monthEnd = parseDay('2026-02-28');
    if (monthEnd === null) throw new Error('no day');
    await runAccrual(deps, { tenantId, day: monthEnd, atMs, actor: null, closed: false });
    const page = await (await desk.openContext(language)).newPage();
    onTestFailed(async () => void (await takeScreenshot(page, `failed-balance-${language}`)));
    await desk.signIn(page, login, language);
    await page.goto(`${desk.address}/parties/${made.partyId}`);
    // Posted: 6,000.00 and 11.00 of February; 5.00 a day since.
    await page.getByText(say('ledger', 'payoff-today').replace('{{sum}}', '6,021.00')).waitFor();
    await page.getByRole('link', { name: new RegExp(say('ledger', 'link')) }).click();
    const quote = page.getByRole('region', { name: say('ledger', 'payoff') });
    await quote.getByText('6,011.00').first().waitFor();
    await quote.getByText('6,021.00').first().waitFor();
    const lines = page.getByRole('region', { name: say('ledger', 'lines') });
    await lines.getByText('3,000.00').first().waitFor();
    expect(await lines.getByText(/3,000\.00 × .*1‰.* = 9\.00/).count()).toBe(1);
    await takeScreenshot(page, `balance-${language}`);
    await checkAccess(page);
    // The last day of March: 3,000 for 34 days, 2,000 for 32, 1,000 for 11.
    await quote.getByLabel(say('ledger', 'as-of')).fill('2026-03-31');
    await quote.getByRole('button', { name: say('ledger', 'show') }).click();
    await page.waitForURL(/date=2026-03-31/);
    await quote.getByText('6,177.00').first().waitFor();
    // New terms from March on halve the rate; what is asked about stays a refusal with its reason.
    await page.getByRole('button', { name: say('ledger', 'new-terms') }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel(say('ledger', 'from'), { exact: true }).fill('2026-03-01');
    await form.getByLabel(say('ledger', 'rate-per-day')).fill('0.5');
    await form.getByLabel(say('ledger', 'clause-label')).fill('7.4');
    await takeScreenshot(page, `balance-terms-${language}`);
    await checkAccess(page);
    await form.getByRole('button', { name: say('ledger', 'save-terms') }).click();
    // 3.00 × 3 + 2.00 × 1 in February; from March on 1.50 × 31, 1.00 × 31 and 0.50 × 11.
    await quote.getByText('6,094.00').first().waitFor();
    await page.getByText('7.4').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    await page.getByText('清和物业').last().waitFor();
    expect(await page.getByRole('button', { name: say('ledger', 'print') }).isVisible()).toBe(false);
    await takeScreenshot(page, `balance-print-${language}`);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 375, height: 812 });
    await expect.poll(() => page.evaluate(fits)).toBe(true);
    await takeScreenshot(page, `balance-narrow-${language}`);
    await checkAccess(page);
    await page.goto(`${desk.address}/house`);
    await page.getByText(say('ledger', 'no-rates')).waitFor();
    await page.getByLabel(say('ledger', 'rate-from')).last().fill('2026-02-20');
    await page.getByLabel(say('ledger', 'rate-until')).last().fill('2026-03-19');
    await page.getByLabel(say('ledger', 'rate-percent')).fill('3.00');
    await page.getByRole('button', { name: say('ledger', 'add-rate') }).click();
    await page.getByText(`${say('ledger', 'series.cn-lpr-1y')} 3%`).waitFor();
    await takeScreenshot(page, `rates-loaded-${language}`);
    await page.context().close();
  },
);
