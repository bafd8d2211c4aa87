import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { asCamt, inventMovements, inventStatement } from '@duly/server/bank/testing/invent-statement.ts';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { checkAccess } from './check-access.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { languages, words } from './words.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'duly-bank-'));
let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk();
  for (const language of languages) {
    const tenantId = await desk.duly.makeTenant({
      name: '长河消费金融',
      code: `bank-${language}`,
      currency: 'EUR',
    });
    await desk.makeUser(tenantId, `bank-${language}`, ['manager'], language);
  }
});

afterAll(async () => {
  await desk.close();
  rmSync(folder, { recursive: true, force: true });
});

const statement = inventStatement(inventMovements(12, 4));

test.each([
  ['zh-CN', 375],
  ['en', 1440],
] as const)(
  'a file is dropped in %s at %i pixels: what is wrong is said with its line, a whole one is checked, and its account named',
  async (language, width) => {
    const say = words(language);
    const context = await desk.openContext(language, width);
    const page = await context.newPage();
    onTestFailed(async () => void (await takeScreenshot(page, `failed-bank-${language}-${width}`)));
    await desk.signIn(page, `bank-${language}`, language);
    await page.goto(`${desk.address}/bank`);
    await page.getByText(say('bank', 'list.empty')).waitFor();
    await takeScreenshot(page, `bank-empty-${language}-${width}`);
    const input = page.locator('input[type=file]');
    const [cut, whole] = [path.join(folder, 'cut.xml'), path.join(folder, 'statement.xml')];
    writeFileSync(cut, asCamt([statement]).slice(0, 2_000));
    writeFileSync(whole, asCamt([{ ...statement, number: 7 }]));
    await input.setInputFiles(cut);
    await page.getByRole('alert').filter({ hasText: 'XML' }).waitFor();
    await takeScreenshot(page, `bank-refused-${language}-${width}`);
    await checkAccess(page);
    await input.setInputFiles(whole);
    await page.getByText(say('bank', 'statements.adds-up'), { exact: true }).waitFor();
    await page.getByText(say('bank', 'statements.first'), { exact: true }).waitFor();
    await page.getByRole('button', { name: say('bank', 'undesignated.add') }).waitFor();
    await takeScreenshot(page, `bank-file-${language}-${width}`);
    await checkAccess(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= window.innerWidth')).toBe(true);
    await page.getByRole('button', { name: say('bank', 'undesignated.add') }).click();
    await page.getByRole('button', { name: say('bank', 'undesignated.add') }).waitFor({ state: 'detached' });
    await page
      .getByRole('cell', { name: say('bank', 'status.open'), exact: true })
      .first()
      .waitFor();
    await page.goto(`${desk.address}/bank`);
    await page.getByText(say('bank', 'list.fine'), { exact: true }).waitFor();
    await takeScreenshot(page, `bank-list-${language}-${width}`);
    await context.close();
  },
);
