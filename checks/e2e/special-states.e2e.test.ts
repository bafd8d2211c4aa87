import { plantCase } from '@duly/server/cases/testing/store-planted-case.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
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
    await desk.makeUser(tenantId, `special.${language}`, ['supervisor'], language);
    await desk.makeUser(tenantId, `boss.${language}`, ['manager'], language);
  }
}, 120_000);

afterAll(() => desk.close());

async function openCase(name: string, language: Language, width?: number): Promise<Page> {
  const made = await plantCase(desk.duly.deps.pool, tenantId, name);
  // An own phone at home, so that only what is recorded stands in the way.
  await inTenant(desk.duly.deps.pool, tenantId, (tx) =>
    tx.query(`update contact_points set status = 'verified' where tenant_id = $1 and party_id = $2`, [
      tenantId,
      made.partyId,
    ]),
  );
  const page = await (await desk.openContext(language, width)).newPage();
  onTestFailed(async () => void (await takeScreenshot(page, `failed-special-${name}`)));
  await desk.signIn(page, `special.${language}`, language);
  await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
  await page.goto(`${desk.address}/parties/${made.partyId}`);
  await page.getByRole('heading', { name: words(language)('states', 'title') }).waitFor();
  return page;
}

const stateOf = (language: Language, kind: string) => words(language)('codes', `stop.${kind}`);

test.each(languages)(
  'a complaint recorded by keys closes the telephone at once and says why, in %s',
  async (language) => {
    const say = words(language);
    const page = await openCase(`投诉 ${language}`, language);
    await page.keyboard.press('s');
    const kind = page.getByLabel(say('states', 'state.kind'));
    await kind.waitFor();
    await kind.selectOption('complaint');
    await page.getByText(say('states', 'effect.complaint')).waitFor();
    await checkAccess(page);
    await takeScreenshot(page, `state-pane-${language}`);
    await page.keyboard.press('Control+Enter');
    const panel = page.getByRole('region', { name: say('states', 'title') });
    await panel.getByText(stateOf(language, 'complaint')).first().waitFor();
    await page.keyboard.press('c');
    await page.getByRole('button', { name: say('call', 'before.take') }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('HOUSE-COMPLAINT').waitFor();
    await takeScreenshot(page, `complaint-refused-${language}`);
    expect(await page.getByRole('timer').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: say('states', 'lift') }).click();
    await panel.getByText(say('states', 'none')).waitFor();
    await page.context().close();
  },
);

test('"not before ten" opens the telephone at ten, and the screen says so', async () => {
  const say = words('zh-CN');
  desk.moveClock(9 * 60 + 20);
  const page = await openCase('十点前不便', 'zh-CN');
  await page.getByRole('button', { name: say('states', 'act.preference') }).click();
  await page.getByText(say('states', 'preference.effect.inconvenient-time')).waitFor();
  await takeScreenshot(page, 'preference-pane');
  await checkAccess(page);
  await page.keyboard.press('Control+Enter');
  const panel = page.getByRole('region', { name: say('states', 'title') });
  await panel.getByText('00:00–10:00').waitFor();
  await page.keyboard.press('c');
  await page.getByRole('button', { name: say('call', 'before.take') }).waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('HOUSE-ASKED-TIMES').waitFor();
  await page.getByText('10:00').first().waitFor();
  await takeScreenshot(page, 'preference-refused');
  desk.moveClock(14 * 60 + 26);
  await page.context().close();
});

test.each(languages)('on a phone the states of a case are read and recorded in %s', async (language) => {
  const say = words(language);
  const page = await openCase(`手机 ${language}`, language, 375);
  const panel = page.getByRole('region', { name: say('states', 'title') });
  for (const act of ['preference', 'agreement', 'consent', 'dispute', 'debt', 'place']) {
    await panel.getByRole('button', { name: say('states', `act.${act}`) }).click();
    await page.getByRole('dialog').waitFor();
    expect([act, await page.evaluate('document.documentElement.scrollWidth <= 375')]).toEqual([act, true]);
    await checkAccess(page);
    await takeScreenshot(page, `${act}-375-${language}`);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  }
  await panel.scrollIntoViewIfNeeded();
  await takeScreenshot(page, `states-375-${language}`);
  await page.context().close();
});
