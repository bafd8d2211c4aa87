import { type PlantedCase, plantCase } from '@duly/server/cases/testing/store-planted-case.ts';
import { plantCharges } from '@duly/server/waivers/testing/store-planted-charges.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { type Language, languages, words } from './words.ts';

let desk: DemoDesk;
let tenantId: string;

beforeAll(async () => {
  desk = await openDemoDesk();
  tenantId = await desk.duly.makeTenant({ kind: 'trade', name: '诚信贸易' });
  for (const language of languages) {
    await desk.makeUser(tenantId, `asks.${language}`, ['collector'], language);
    await desk.makeUser(tenantId, `decides.${language}`, ['supervisor', 'finance'], language);
  }
}, 120_000);

afterAll(() => desk.close());

async function open(login: string, language: Language, path: string, width?: number): Promise<Page> {
  const page = await (await desk.openContext(language, width)).newPage();
  onTestFailed(async () => void (await takeScreenshot(page, `failed-approvals-${login}`)));
  await desk.signIn(page, login, language);
  await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
  await page.goto(`${desk.address}${path}`);
  return page;
}

async function askFor(page: Page, made: PlantedCase, language: Language): Promise<void> {
  const say = words(language);
  await page.getByRole('button', { name: say('waivers', 'ask-waiver') }).click();
  const fee = say('codes', 'posting-kind.late-fee');
  await page.getByText(say('waivers', 'choose', { kind: fee, reference: made.itemIds[0] })).click();
  await page.getByLabel(say('waivers', 'reason'), { exact: true }).selectOption('hardship');
  await page.getByLabel(say('waivers', 'proof'), { exact: true }).fill('住院，附诊断书编号 0417');
  await checkAccess(page);
  await takeScreenshot(page, `waiver-pane-${language}`);
  await page.keyboard.press('Control+Enter');
  await page.getByText(say('waivers', 'asked')).first().waitFor();
}

test.each(languages)(
  'a waiver beyond the collector’s authority is decided by a supervisor with all facts on one screen, in %s',
  async (language) => {
    const say = words(language);
    const made = await plantCase(desk.duly.deps.pool, tenantId, `减免 ${language}`);
    await plantCharges(desk.duly.deps.pool, tenantId, made, { 'late-fee': 5_000n });
    const asker = await open(`asks.${language}`, language, `/parties/${made.partyId}`);
    await askFor(asker, made, language);
    // Whoever asked sees it, may take it back, and is told that it is not theirs to decide.
    await asker.goto(`${desk.address}/approvals`);
    await asker.getByText(say('errors', 'code.approval-own')).waitFor();
    expect(await asker.getByRole('button', { name: say('approvals', 'approve') }).count()).toBe(0);
    const refused = await asker.evaluate(async () => {
      const session = (await (await fetch('/api/session')).json()) as { csrf: string };
      const mine = (await (await fetch('/api/approvals?view=mine')).json()) as {
        rows: { approvalId: string }[];
      };
      const answer = await fetch(`/api/approvals/${mine.rows[0]?.approvalId}/decide`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-duly-csrf': session.csrf },
        body: JSON.stringify({ verdict: 'approved' }),
      });
      return answer.status;
    });
    expect(refused).toBe(403);

    const page = await open(`decides.${language}`, language, '/approvals');
    const one = page.getByRole('region', { name: say('approvals', 'one') });
    await one.getByText('住院，附诊断书编号 0417').waitFor();
    await one.getByText('6,050.00').first().waitFor();
    await page.getByRole('navigation').first().getByText('1', { exact: true }).waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `approvals-inbox-${language}`);
    await page.setViewportSize({ width: 375, height: 812 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    await checkAccess(page);
    await takeScreenshot(page, `approvals-phone-${language}`, true);
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.keyboard.press('a');
    await page.getByText(say('approvals', 'decided.approved')).first().waitFor();
    await page.getByText(say('approvals', 'empty.inbox')).waitFor();
    await page.keyboard.press('3');
    await one.getByText(say('approvals', 'state.approved')).first().waitFor();
    await takeScreenshot(page, `approvals-done-${language}`);

    await page.goto(`${desk.address}/parties/${made.partyId}`);
    const relief = page.getByRole('region', { name: say('waivers', 'panel') });
    await relief.getByText(say('waivers', 'state.granted')).waitFor();
    const timeline = page.getByRole('region', { name: say('case', 'timeline.title') });
    await timeline.getByText(say('approvals', 'kind.waiver')).first().waitFor();
    const debts = page.getByRole('region', { name: say('case', 'debts.title') });
    await debts.getByText('6,000.00').first().waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `case-after-waiver-${language}`, true);
    await page.goto(`${desk.address}/provisions`);
    // The first language provides for the month, the second runs it again.
    const run = new RegExp(`20\\d\\d-\\d\\d|${say('provisions', 'rerun')}`);
    await page.getByRole('button', { name: run }).first().click();
    await page.getByRole('table').first().waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `provisions-${language}`, true);
    await page.setViewportSize({ width: 375, height: 812 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
    await page.context().close();
    await asker.context().close();
  },
);

test('the house sets who may grant how much, and a larger sum that needs fewer steps is refused with its words', async () => {
  const say = words('zh-CN');
  await desk.makeUser(tenantId, 'matrix.boss', ['manager'], 'zh-CN');
  const page = await open('matrix.boss', 'zh-CN', '/authority');
  await page.getByText(say('approvals', 'authority.shipped')).waitFor();
  await checkAccess(page);
  await takeScreenshot(page, 'authority-zh-CN', true);
  const collector = say('codes', 'role.collector');
  const cell = say('approvals', 'authority.cell', {
    role: collector,
    band: say('approvals', 'authority.any'),
  });
  await page
    .getByLabel(say('approvals', 'authority.step', { label: cell, at: '1' }), { exact: true })
    .selectOption('');
  await page.getByRole('button', { name: say('approvals', 'authority.save') }).click();
  await page.getByText('金额越大，步骤不能越少').first().waitFor();
  await page.getByRole('alert').waitFor();
  await page.setViewportSize({ width: 375, height: 812 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(375);
  await page.context().close();
});
