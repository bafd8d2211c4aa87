import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoDesk, deskDay, openDemoDesk } from './open-demo-desk.ts';
import { plantQueue } from './plant-queue.ts';
import { words } from './words.ts';

let desk: DemoDesk;
let tasks: number;

/**
 * The figure to keep is 1 second on a machine that does nothing else; a busy test machine gets four. Where
 * DULY_QUEUE_MS names a bound, that one holds: DULY_QUEUE_MS=1000 npm test -- e2e large-queue.
 */
const boundMs = Number(process.env.DULY_QUEUE_MS ?? 4000);

beforeAll(async () => {
  desk = await openDemoDesk();
  const tenantId = await desk.duly.makeTenant({ name: '临鹭汇通贸易' });
  tasks = await plantQueue(desk.duly.deps, tenantId, 11_000, deskDay);
  await desk.makeUser(tenantId, 'large-queue', ['supervisor'], 'zh-CN');
}, 240_000);

afterAll(() => desk.close());

test('a queue of ten thousand tasks opens in a second, and only the rows in sight are in the page', async () => {
  const say = words('zh-CN');
  expect(tasks).toBeGreaterThanOrEqual(10_000);
  const page = await (await desk.openContext('zh-CN')).newPage();
  await desk.signIn(page, 'large-queue', 'zh-CN');
  const rows = page.getByRole('grid', { name: say('queue', 'grid') }).getByRole('rowheader');
  await rows.first().waitFor();
  const took: number[] = [];
  for (let time = 0; time < 5; time += 1) {
    const since = performance.now();
    await page.goto(`${desk.address}/queue`);
    await rows.first().waitFor();
    took.push(Math.round(performance.now() - since));
  }
  took.sort((left, right) => left - right);
  process.stderr.write(`queue of ${tasks} tasks, five openings in ms: ${took.join(' ')}\n`);
  expect(took[2]).toBeLessThan(boundMs);
  expect(await rows.count()).toBeLessThan(80);
  await page.context().close();
});
