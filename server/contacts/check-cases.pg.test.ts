import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let auditor: SignedInClient;
let admin: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  const tenantId = await duly.makeTenant({ kind: 'lender' });
  auditor = await duly.signInAs(tenantId, ['auditor']);
  admin = await duly.signInAs(tenantId, ['admin']);
});

afterAll(() => duly.close());

const late = {
  at: '2026-11-12 22:30',
  case: { name: 'late', expect: { verdict: 'refuse', ruleIds: ['CN-TIME-01'] } },
};

test('whoever sees cases may put one to the gate, or several', async () => {
  const one = await auditor.send('POST', '/api/gate/check', late);
  expect(one).toMatchObject({
    status: 200,
    body: {
      name: 'late',
      verdict: 'refuse',
      until: '2026-11-13T00:00:00.000Z',
      asExpected: true,
      rulebook: 'cn-2026.1',
    },
  });
  const many = await auditor.send('POST', '/api/gate/check', [late, { at: '2026-11-12 15:00' }]);
  expect(many.status).toBe(200);
  expect((many.body as unknown as { verdict: string }[]).map(({ verdict }) => verdict)).toEqual([
    'refuse',
    'allow',
  ]);
  expect((await admin.send('POST', '/api/gate/check', late)).status).toBe(403);
});

test('every fault of every case is told at its place', async () => {
  const answer = await auditor.send('POST', '/api/gate/check', [late, { at: 'soon', who: 1 }]);
  expect(answer).toMatchObject({ status: 422, body: { code: 'gate-case-invalid' } });
  expect((answer.body.faults as { path: string }[]).map(({ path }) => path)).toEqual(['[1].who', '[1].at']);
  const unknown = await auditor.send('POST', '/api/gate/check?rulebook=XX', late);
  expect(unknown).toMatchObject({ status: 422, body: { faults: [{ path: '?rulebook' }] } });
});

test('a hundred cases are taken, and no more', async () => {
  const cases = Array.from({ length: 101 }, () => ({ at: '2026-11-12 15:00' }));
  expect((await auditor.send('POST', '/api/gate/check', cases)).status).toBe(400);
  expect((await auditor.send('POST', '/api/gate/check', cases.slice(1))).status).toBe(200);
});
