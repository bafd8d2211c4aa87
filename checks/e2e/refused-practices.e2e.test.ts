import { refusedPractices } from '@duly/core/contacts/refused-practices.ts';
import { answeredByCodes } from '@duly/core/contacts/result-codes.ts';
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

async function openCase(login: string, language: Language, width?: number): Promise<Page> {
  const say = words(language);
  const page = await (await desk.openContext(language, width)).newPage();
  onTestFailed(async () => void (await takeScreenshot(page, `failed-practice-${language}`)));
  await desk.signIn(page, login, language);
  await page.evaluate((wanted) => localStorage.setItem('duly.language', wanted), language);
  const grid = page.getByRole('grid', { name: say('queue', 'grid') });
  await grid.getByRole('rowheader').first().waitFor();
  if (width === undefined) await page.getByRole('button', { name: say('queue', 'peek.open') }).click();
  else await grid.getByRole('rowheader').first().click();
  await page.getByText(say('case', 'points.title')).first().waitFor();
  return page;
}

const practice = (id: string) => {
  const found = refusedPractices.find((one) => one.id === id);
  if (found === undefined) throw new Error(`${id} is gone`);
  return found;
};

async function askOther(page: Page, language: Language, choose: () => Promise<void>): Promise<void> {
  const say = words(language);
  await page.getByRole('button', { name: say('case', 'act.other') }).click();
  await choose();
  await page
    .getByRole('button', { name: say('act', 'ask') })
    .last()
    .click();
}

/** The refusal stands on the screen with its rule, and under its own heading what can be done instead. */
async function expectRefusal(page: Page, language: Language, ruleId: string, instead: string): Promise<void> {
  const say = words(language);
  const grounds = page.getByRole('list', { name: say('gate', 'grounds') });
  await grounds.getByText(ruleId).first().waitFor();
  const offers = page.getByRole('region', { name: say('gate', 'instead.title') });
  expect(await offers.textContent()).toContain(instead);
  await page.getByText(say('gate', 'refused.recorded')).waitFor();
}

const own = (language: Language, both: { zh: string; en: string }) => (language === 'en' ? both.en : both.zh);

test.each(languages)(
  'R-15 and R-24: publishing and taking cash are refused in %s before they are done, with the rule and the alternative',
  async (language) => {
    const say = words(language);
    const page = await openCase('loan.collector', language);
    await askOther(page, language, async () => {
      await page.getByLabel(say('act', 'which'), { exact: true }).selectOption('publish');
      await page.getByRole('radio', { name: own(language, { zh: '网上', en: 'On line' }) }).click();
      await page
        .getByRole('radio', { name: own(language, { zh: '姓名和欠款', en: 'Name and debt' }) })
        .click();
      await page.getByRole('radio', { name: say('act', 'no'), exact: true }).click();
      await takeScreenshot(page, `act-${language}`);
    });
    await expectRefusal(
      page,
      language,
      'CN-PI-25',
      own(language, { zh: '以函件通知本人', en: 'write to the person' }),
    );
    await checkAccess(page);
    await takeScreenshot(page, `act-refused-${language}`);
    await page.keyboard.press('Escape');
    await page.getByLabel(say('act', 'which'), { exact: true }).selectOption('receive');
    await page
      .getByRole('radio', { name: own(language, { zh: '催收人员收现金', en: 'Cash to the collector' }) })
      .click();
    await page
      .getByRole('button', { name: say('act', 'ask') })
      .last()
      .click();
    await expectRefusal(
      page,
      language,
      'HOUSE-CASH',
      own(language, { zh: '陪同到银行', en: 'go along to the bank' }),
    );
    await page.keyboard.press('Escape');
    // The lawful neighbour passes, and is recorded.
    await page
      .getByRole('radio', { name: own(language, { zh: '公司指定账户', en: 'The designated account' }) })
      .click();
    await page
      .getByRole('button', { name: say('act', 'ask') })
      .last()
      .click();
    await page.getByText(say('act', 'recorded')).waitFor();
    await checkAccess(page);
    await page.context().close();
  },
);

test.each(languages)(
  'R-1: a call to a relative is refused in %s at the call screen, with the rule and the alternative',
  async (language) => {
    const say = words(language);
    expect(practice('R-1').instead.zh).toMatch('失联');
    const page = await openCase('loan.collector', language);
    await page.getByRole('button', { name: say('case', 'points.add') }).click();
    const value = language === 'en' ? '+86 138 0000 7001' : '+86 138 0000 7002';
    await page.getByLabel(say('case', 'point.value'), { exact: true }).fill(value);
    await page.getByLabel(say('case', 'point.source'), { exact: true }).selectOption('reserved-contact');
    await page.getByLabel(say('case', 'point.owner'), { exact: true }).selectOption('family');
    await page
      .getByRole('button', { name: say('everywhere', 'save') })
      .last()
      .click();
    await page.getByText(say('case', 'point.saved')).waitFor();
    await page.getByRole('button', { name: say('case', 'act.call'), exact: true }).click();
    const numbers = page.getByRole('radiogroup', { name: say('call', 'before.number') }).getByRole('radio');
    // The list may have been opened before the new number came: it is waited for by its own digits.
    await numbers.filter({ hasText: value.slice(-4) }).click();
    // A button that will be refused says so and can be pressed all the same.
    await page.getByRole('button', { name: say('call', 'before.take') }).click({ force: true });
    await expectRefusal(
      page,
      language,
      'HOUSE-THIRD-LOST',
      own(language, { zh: '换时段再拨本人', en: 'Call the debtor at another hour' }),
    );
    await takeScreenshot(page, `call-relative-refused-${language}`);
    expect(await page.getByRole('timer').count()).toBe(0);
    await page.context().close();
  },
);

test.each(languages)('the panel of the call changes in %s with who answered', async (language) => {
  const say = words(language);
  const page = await openCase('loan.collector2', language);
  await page.getByRole('button', { name: say('case', 'act.call'), exact: true }).click();
  await page.getByRole('button', { name: say('call', 'before.inbound') }).click();
  await page.getByRole('timer').waitFor();
  const panel = page.getByRole('region', { name: say('call', 'say.rules') });
  const answered = async (code: string) => {
    const who = answeredByCodes.find((one) => one.code === code);
    await page
      .getByRole('radio', { name: who === undefined ? code : own(language, who), exact: true })
      .click();
    return (await panel.textContent()) ?? '';
  };
  const self = await answered('self');
  expect(self).toContain(say('call', 'say.identity'));
  expect(self).toContain('CN-LANG-03');
  await takeScreenshot(page, `who-self-${language}`);
  const family = await answered('family');
  expect(family).toContain(say('call', 'say.nothing'));
  expect(family).toContain('CN-3P-03');
  expect(family).not.toContain(say('call', 'say.identity'));
  await page.getByText(say('call', 'bar.hidden')).waitFor();
  await takeScreenshot(page, `who-family-${language}`);
  await checkAccess(page);
  const heir = await answered('heir');
  expect(heir).toContain(say('call', 'say.after-proof'));
  expect(heir).toContain('CN-SPEC-01');
  const minor = await answered('minor');
  expect(minor).toContain('CN-SPEC-02');
  expect(new Set([self, family, heir, minor]).size).toBe(4);
  await page.context().close();
});

test.each(languages)(
  'on a phone, 375 px wide, another act is asked in %s without scrolling sideways',
  async (language) => {
    const say = words(language);
    const page = await openCase('loan.collector2', language, 375);
    await askOther(page, language, async () => {
      await page.getByLabel(say('act', 'which'), { exact: true }).selectOption('wages');
      await page.getByRole('radio', { name: own(language, { zh: '本人同意', en: 'Their consent' }) }).click();
      await takeScreenshot(page, `act-375-${language}`);
    });
    await page.getByText('HOUSE-WAGE').first().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth <= 375')).toBe(true);
    await takeScreenshot(page, `act-refused-375-${language}`);
    await checkAccess(page);
    await page.context().close();
  },
);
