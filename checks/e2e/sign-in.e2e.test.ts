import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { takeScreenshot } from '../browser/take-screenshot.ts';
import { type DemoDesk, openDemoDesk } from './open-demo-desk.ts';
import { languages } from './words.ts';

let desk: DemoDesk;

beforeAll(async () => {
  desk = await openDemoDesk();
  const tenantId = await desk.duly.makeTenant({ name: '望潮通达物流有限公司' });
  for (const language of languages)
    await desk.makeUser(tenantId, `clerk-${language}`, ['collector'], language);
});

afterAll(() => desk.close());

test.each(languages)('a collector signs in in %s and sees their queue', async (language) => {
  const context = await desk.openContext(language);
  const page = await context.newPage();
  await page.goto(desk.address);
  await takeScreenshot(page, `sign-in-${language}`);
  await desk.signIn(page, `clerk-${language}`, language);
  await takeScreenshot(page, `queue-empty-${language}`);
  const report = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(report.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target)}`)).toEqual([]);
  await context.close();
});
