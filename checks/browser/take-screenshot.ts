import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';

/**
 * Writes `NAME.png` into the folder that DULY_SCREENSHOTS names, for the documents and for looking at.
 * @returns the file, or null when the variable is not set
 */
export async function takeScreenshot(page: Page, name: string, fullPage = false): Promise<string | null> {
  const folder = process.env.DULY_SCREENSHOTS;
  if (!folder) return null;
  mkdirSync(folder, { recursive: true });
  const file = path.resolve(folder, `${name}.png`);
  await page.screenshot({ path: file, fullPage });
  return file;
}
