import { plantCase, setBusinessDay } from '@duly/server/cases/testing/store-planted-case.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
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
  'LED-8 in %s: a clerk recommends a stop, a manager approves it, and the payment that takes its ground away ends it at once',
  async (language) => {
    const say = words(language);
    // The second language works on a phone.
    const width = language === 'en' ? 375 : 1440;
    const tenantId = await desk.duly.makeTenant({
      kind: 'trade',
      settings: { designatedAccounts: ['ICBC 0001'] },
    });
    const name = `赊销${language}`;
    const made = await plantCase(desk.duly.deps.pool, tenantId, name);
    // Two of its debts are 65 and 63 days past due.
    await inTenant(desk.duly.deps.pool, tenantId, (tx) => setBusinessDay(tx, '2026-05-01'));
    const login = (role: string) => `credit.${role}.${language.toLowerCase()}`;
    for (const role of ['collector', 'manager'] as const)
      await desk.makeUser(tenantId, login(role), [role], language);
    const open = async (role: string) => {
      const page = await (await desk.openContext(language, width)).newPage();
      onTestFailed(async () => void (await takeScreenshot(page, `failed-credit-${role}-${language}`)));
      await desk.signIn(page, login(role), language);
      return page;
    };
    const clerk = await open('collector');
    await clerk.goto(`${desk.address}/credit`);
    await clerk.getByRole('table').getByText(say('credit', 'state.overdue')).waitFor();
    expect(await clerk.getByRole('table').textContent()).toContain(say('credit', 'step.recommend-stop'));
    await checkAccess(clerk);
    await takeScreenshot(clerk, `credit-list-${language}`, true);
    await clerk.getByRole('link', { name }).click();
    const panel = clerk.getByRole('region', { name: say('credit', 'panel'), exact: true });
    await panel.getByRole('button', { name: say('credit', 'ask-stop') }).click();
    await clerk.getByLabel(say('waivers', 'reason')).selectOption('overdue');
    await takeScreenshot(clerk, `credit-recommend-${language}`);
    await checkAccess(clerk);
    await clerk.keyboard.press('Control+Enter');
    await panel.getByText(say('credit', 'step.await-stop')).waitFor();

    const boss = await open('manager');
    await boss.goto(`${desk.address}/approvals`);
    await boss.getByRole('heading', { name }).waitFor();
    await takeScreenshot(boss, `credit-approval-${language}`, true);
    await boss.getByRole('button', { name: say('approvals', 'approve') }).click();
    await boss.getByText(say('approvals', 'empty.inbox')).waitFor();
    await boss.goto(`${desk.address}/parties/${made.partyId}`);
    const seen = boss.getByRole('region', { name: say('credit', 'panel'), exact: true });
    await seen.getByText(say('credit', 'state.stopped'), { exact: true }).waitFor();
    expect(await seen.textContent()).toContain(say('credit', 'audience.customer'));
    await checkAccess(boss);
    await takeScreenshot(boss, `credit-stopped-${language}`, true);

    await boss
      .getByRole('button', { name: say('case', 'act.payment') })
      .first()
      .click();
    await boss.getByLabel(say('payment', 'amount', { unit: language === 'en' ? 'CNY' : '元' })).fill('5000');
    await boss.getByLabel(say('payment', 'reference'), { exact: true }).fill(`CR-${language}`);
    await boss.keyboard.press('Control+Enter');
    await seen.getByText(say('credit', 'state.warn'), { exact: true }).waitFor();
    expect(await seen.getByText(say('credit', 'state.stopped'), { exact: true }).count()).toBe(0);
    await boss.getByText(say('case', 'timeline.credit-released')).first().waitFor();
    const wide = await boss.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(wide).toBeLessThanOrEqual(0);
    await takeScreenshot(boss, `credit-released-${language}`, true);
  },
);
