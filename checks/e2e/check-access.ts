import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The page as it stands meets WCAG 2.2 AA, as far as a machine can tell; what does not is named by rule and place. */
export async function checkAccess(page: Page): Promise<void> {
  const report = await new AxeBuilder({ page }).withTags(tags).analyze();
  expect(
    report.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}
