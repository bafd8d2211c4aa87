import { afterAll, beforeAll, test } from 'vitest';
import { seedDemo } from '@duly/server/demo/seed-demo.ts';
import { type DemoDesk, deskDay, openDemoDesk, password } from './open-demo-desk.ts';

let desk: DemoDesk;
beforeAll(async () => {
  desk = await openDemoDesk();
  await seedDemo(desk.duly.deps, { asOf: deskDay, password, parties: 120 });
}, 300_000);
afterAll(() => desk.close());

const pages = ['queue', 'board', 'imports', 'day-runs', 'users', 'journal'];
test('look', async () => {
  for (const [login, language] of [['trade.collector', 'zh-CN'], ['trade.supervisor','zh-CN'], ['hotel.manager', 'en'], ['loan.admin','zh-CN']] as const) {
    const context = await desk.openContext(language);
    const page = await context.newPage();
    page.on('console', (m) => { if (m.type() === 'error') console.log(login, m.text().slice(0, 300)); });
    page.on('pageerror', (e) => console.log(login, 'PAGEERROR', e.message.slice(0, 300)));
    page.on('response', (r) => { if (r.status() >= 400) console.log(login, r.status(), r.url(), ); });
    await desk.signIn(page, login, language);
    for (const name of pages) {
      await page.goto(`${desk.address}/${name}`);
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `/tmp/shots/look-${login}-${name}.png` });
    }
    if (login.includes('collector') || login.includes('hotel')) {
      await page.goto(`${desk.address}/queue`);
      await page.waitForTimeout(1000);
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1500);
      await page.screenshot({ path: `/tmp/shots/look-${login}-case.png` });
      await page.keyboard.press('c');
      await page.waitForTimeout(800);
      await page.screenshot({ path: `/tmp/shots/look-${login}-call.png` });
      await page.keyboard.press('Enter');
      await page.waitForTimeout(1200);
      await page.screenshot({ path: `/tmp/shots/look-${login}-during.png` });
    }
    await context.close();
  }
}, 300_000);
