import { findResult } from '@duly/core/contacts/result-codes.ts';
import { inventDirtySheet, writeCsv } from '@duly/sim/testing/dirty-sheets.ts';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, deskDay, openDemoDesk } from './open-demo-desk.ts';
import { type Language, languages, words } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk();
});

afterAll(() => desk.close());

const designated = {
  'zh-CN': '松浦机电有限公司 演示银行 0000 0001',
  en: 'Larkwell Tools, Demonstration Bank 0000 0001',
};

/** A clerk who does everything, as in a small firm: imports, runs the day, calls. */
async function openStory(language: Language, login: string): Promise<Page> {
  const settings = { designatedAccounts: [designated[language]] };
  const name = language === 'en' ? 'Larkwell Tools' : '松浦机电有限公司';
  const tenantId = await desk.duly.makeTenant({ code: login, name, settings, language });
  await desk.makeUser(tenantId, login, ['collector', 'supervisor'], language);
  const page = await (await desk.openContext(language)).newPage();
  await desk.signIn(page, login, language);
  return page;
}

async function importFile(page: Page, language: Language): Promise<void> {
  const say = words(language);
  const sheet = inventDirtySheet(language, 'story', deskDay);
  await page.getByRole('link', { name: say('shell', 'nav.imports'), exact: true }).click();
  const file = { name: sheet.name, mimeType: 'text/csv', buffer: Buffer.from(writeCsv(sheet.rows)) };
  await page.getByLabel(say('imports', 'new.file'), { exact: true }).setInputFiles(file);
  await page.getByRole('button', { name: say('imports', 'new.send') }).click();
  await page.getByRole('heading', { name: say('imports', 'mapping.title') }).waitFor();
  await takeScreenshot(page, `import-mapping-${language}`);
  await page.getByRole('button', { name: say('imports', 'mapping.try') }).click();
  await page.getByText(say('imports', 'result.say-trial')).waitFor();
  await page.getByRole('button', { name: say('imports', 'mapping.apply'), exact: true }).click();
  await page.getByText(say('imports', 'result.say-done')).waitFor();
  const figure = (name: string) =>
    page
      .locator('dl.facts div')
      .filter({ hasText: say('imports', `result.${name}`) })
      .locator('dd')
      .first();
  expect(await figure('accepted').textContent()).toBe(`${sheet.goodRows}`);
  expect(await figure('rejected').textContent()).toBe(`${sheet.badRows}`);
  await takeScreenshot(page, `import-result-${language}`);
}

async function runDay(page: Page, language: Language): Promise<void> {
  const say = words(language);
  await page.getByRole('link', { name: say('imports', 'result.next') }).click();
  await page.getByRole('button', { name: say('day-run', 'start') }).click();
  await page.getByRole('cell', { name: say('day-run', 'status.done') }).waitFor();
  await takeScreenshot(page, `day-run-${language}`);
}

async function openFirstTask(page: Page, language: Language): Promise<string> {
  const say = words(language);
  await page.getByRole('link', { name: say('shell', 'nav.queue'), exact: true }).click();
  await page.getByRole('button', { name: say('queue', 'tabs.team') }).click();
  const first = page
    .getByRole('grid', { name: say('queue', 'grid') })
    .getByRole('rowheader')
    .first();
  const name = (await first.locator('b').textContent()) ?? '';
  await takeScreenshot(page, `queue-${language}`);
  await page.getByRole('button', { name: say('queue', 'peek.open') }).click();
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await takeScreenshot(page, `case-${language}`);
  return name;
}

async function callAndPromise(page: Page, language: Language): Promise<void> {
  const say = words(language);
  await page.getByRole('button', { name: say('case', 'act.call'), exact: true }).click();
  await page.getByRole('button', { name: say('call', 'before.take') }).click();
  await page.getByRole('timer').waitFor();
  const who = language === 'en' ? 'Accounts-payable contact' : '对方付款经办人';
  await page.getByRole('radio', { name: who }).click();
  await page.getByRole('checkbox', { name: say('call', 'say.identity') }).check();
  const promise = findResult('promise');
  await page.getByRole('radio', { name: (language === 'en' ? promise?.en : promise?.zh) ?? '' }).click();
  await page
    .getByLabel(say('call', 'note'), { exact: true })
    .fill(language === 'en' ? 'Released today.' : '今天已放款。');
  await takeScreenshot(page, `call-${language}`);
  await page
    .getByRole('button', { name: say('call', 'keys.save'), exact: false })
    .last()
    .click();
  await page.getByRole('timer').waitFor({ state: 'detached' });
}

async function payAndClose(page: Page, language: Language, name: string): Promise<void> {
  const say = words(language);
  await page.getByRole('heading', { name, level: 1 }).waitFor();
  await page.getByRole('button', { name: say('case', 'act.payment') }).click();
  const whole = `^${say('payment', 'whole', { sum: '[0-9,.]+' })}$`;
  await page.getByRole('button', { name: new RegExp(whole) }).click();
  await page.getByLabel(say('payment', 'reference'), { exact: true }).fill('B-20261123-7');
  await page
    .getByRole('button', { name: say('payment', 'save'), exact: false })
    .last()
    .click();
  await page.getByText(say('payment', 'saved-closed')).waitFor();
  await page.getByText(say('case', 'next.closed')).waitFor();
  await takeScreenshot(page, `case-closed-${language}`);
}

test.each(languages)('a clerk goes the whole way in %s, from a file to a closed case', async (language) => {
  const page = await openStory(language, `story-${language}`);
  onTestFailed(async () => void (await takeScreenshot(page, `failed-story-${language}`)));
  await importFile(page, language);
  await runDay(page, language);
  const name = await openFirstTask(page, language);
  await checkAccess(page);
  const url = page.url();
  await callAndPromise(page, language);
  await page.goto(url);
  await payAndClose(page, language, name);
  await checkAccess(page);
  await page.context().close();
});
