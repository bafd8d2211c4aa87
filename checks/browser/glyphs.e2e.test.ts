import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { takeScreenshot } from './take-screenshot.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser(inject('chromium'));
});

afterAll(() => browser.close());

/** Draws each text by itself on a canvas and answers with its inked pixels, as one string of the picture. */
const draw = `(texts) => texts.map((text) => {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 64;
  const pen = canvas.getContext('2d');
  pen.font = '48px sans-serif';
  pen.fillText(text, 4, 52);
  const alpha = pen.getImageData(0, 0, 64, 64).data.filter((_, index) => index % 4 === 3);
  return { ink: alpha.filter((value) => value > 128).length, picture: Array.from(alpha).join() };
})`;

test('the browser draws Chinese characters, each with its own shape and none as the box of a missing one', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    '<html lang="zh-CN"><body style="font: 48px sans-serif">有度 有度 <b>有度</b></body></html>',
  );
  type Drawn = { ink: number; picture: string };
  const [you, du, missing] = (await page.evaluate(`(${draw})(['有', '度', '\\u{10FFFD}'])`)) as [
    Drawn,
    Drawn,
    Drawn,
  ];
  await takeScreenshot(page, 'glyphs');
  expect(you.ink).toBeGreaterThan(200);
  expect(du.ink).toBeGreaterThan(200);
  expect(you.picture).not.toBe(du.picture);
  expect(you.picture).not.toBe(missing.picture);
  expect(du.picture).not.toBe(missing.picture);
  await context.close();
});

test('web security stays on: a page of one origin cannot read another', async () => {
  const server = createServer((_, answer) => answer.end('secret')).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const read = (origin: string) =>
      page.evaluate(`fetch('http://${origin}:${port}/').then((a) => a.text(), () => 'refused')`);
    await page.goto(`http://127.0.0.1:${port}/`);
    expect(await read('127.0.0.1')).toBe('secret');
    expect(await read('localhost')).toBe('refused');
  } finally {
    await context.close();
    server.close();
  }
});
