import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantCase } from '../cases/testing/store-planted-case.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let auditor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'lender' });
  auditor = await duly.signInAs(tenantId, ['auditor']);
});

afterAll(() => duly.close());

type Week = {
  zone: string;
  days: { day: string; from: string; to: string }[];
  channels: {
    channel: string;
    stretches: { from: string; to: string; state: string; grounds: number[] }[];
  }[];
  findings: { ruleId: string; message: { zh: string } }[];
};

test('a week shows every channel without gaps from now on, and the rule behind each closed stretch', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '一周');
  const answer = await auditor.send('POST', '/api/gate/check', { at: '2026-11-12' });
  expect(answer.status).toBe(200);
  const { status, body } = await auditor.get(`/api/parties/${made.partyId}/week?at=2026-11-12T07:30:00Z`);
  expect(status).toBe(200);
  const week = body as unknown as Week;
  expect(week.days.map(({ day }) => day)).toEqual([
    '2026-11-12',
    '2026-11-13',
    '2026-11-14',
    '2026-11-15',
    '2026-11-16',
    '2026-11-17',
    '2026-11-18',
  ]);
  expect(week.channels.length).toBeGreaterThan(0);
  for (const { stretches } of week.channels) {
    expect(stretches[0]?.from).toBe(week.days[0]?.from);
    expect(stretches.at(-1)?.to).toBe(week.days[6]?.to);
    stretches.forEach((one, index) => {
      if (index > 0) expect(one.from).toBe(stretches[index - 1]?.to);
      expect(one.grounds.length > 0).toBe(one.state !== 'open');
      for (const place of one.grounds) expect(week.findings[place]?.ruleId).toMatch(/^[A-Z]+-/);
    });
  }
});

test('nobody has a week who is no party here', async () => {
  expect((await auditor.get(`/api/parties/${randomUUID()}/week`)).status).toBe(404);
});
