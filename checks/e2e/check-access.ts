import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

const moving = `document.getAnimations().filter((one) =>
  one.playState === 'running' && Number.isFinite(one.effect?.getComputedTiming().endTime)).length`;

/** A dialog that is still fading in has half of its contrast: waits until nothing that ends is moving, for three looks in a row. */
async function standStill(page: Page): Promise<void> {
  for (let looks = 0, still = 0; looks < 100 && still < 3; looks += 1) {
    still = (await page.evaluate(moving)) === 0 ? still + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 30));
  }
}

/** The page as it stands meets WCAG 2.2 AA, as far as a machine can tell; what does not is named by rule and place. */
export async function checkAccess(page: Page): Promise<void> {
  await standStill(page);
  const report = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(
    report.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}
