import { ok, refusal, refuse } from '@duly/kernel/result.ts';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import type { ApprovalWork } from './approval-handler.ts';
import { approvalHandlers } from './approval-handlers.ts';
import { type ApprovalAsk, askApproval } from './ask-approval.ts';
import { closeApproval } from './close-approval.ts';
import { expireApprovals } from './expire-approvals.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let supervisor: SignedInClient;
let manager: SignedInClient;
let finance: SignedInClient;
let admin: SignedInClient;

// A kind of its own for these tests: its effect writes a line that can be counted, and may be told to refuse or to fail.
let effect: 'does' | 'refuses' | 'fails' = 'does';
const did = (work: ApprovalWork) =>
  work.tx.query(
    `update accounts set product = coalesce(product, '') || '+' where tenant_id = $1 and account_id = $2`,
    [work.tx.tenantId, work.approval.accountId],
  );

const shipped = { ...approvalHandlers };

beforeAll(async () => {
  approvalHandlers.waiver = {
    check: async () => ok(undefined),
    onApproved: async (work) => {
      await did(work);
      if (effect === 'fails') throw new Error('the effect failed');
      if (effect === 'refuses') return refuse(refusal('waiver-above-open'));
      return ok({ entries: [], changed: work.approval.partyId ? [work.approval.partyId] : [] });
    },
    describe: async (_, approvals) =>
      new Map(approvals.map((one) => [one.approvalId, [{ code: 'kind', text: String(one.payload.what) }]])),
  };
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  supervisor = await duly.signInAs(tenantId, ['supervisor']);
  manager = await duly.signInAs(tenantId, ['manager']);
  finance = await duly.signInAs(tenantId, ['finance']);
  admin = await duly.signInAs(tenantId, ['admin']);
});
afterEach(() => {
  effect = 'does';
});
afterAll(async () => {
  Object.assign(approvalHandlers, shipped);
  await duly.close();
});

async function ask(
  of: PlantedCase,
  minor: bigint,
  by: SignedInClient,
  roles: string[],
  more: Partial<ApprovalAsk> = {},
) {
  const caller = { userId: by.userId, roles: roles as never, atMs: duly.clock.nowMs };
  return inTenant(duly.deps.pool, tenantId, async (tx) => {
    const asked = await askApproval(tx, duly.deps.keys, caller, {
      kind: 'waiver',
      partyId: of.partyId,
      accountId: of.accountId,
      amount: { minor, currency: 'CNY' },
      reason: 'hardship',
      payload: { what: 'x' },
      ...more,
    });
    if (asked.ok) await closeApproval(tx, duly.deps.keys, duly.clock.nowMs, asked.value);
    return asked;
  });
}
const idOf = async (asked: ReturnType<typeof ask>) => {
  const done = await asked;
  if (!done.ok) throw new Error(JSON.stringify(done.refusals));
  return done.value.approvalId;
};
const decide = (id: string, by: SignedInClient, body: Record<string, unknown> = { verdict: 'approved' }) =>
  by.send('POST', `/api/approvals/${id}/decide`, body);
const timesDone = async (of: PlantedCase) => {
  const [row] = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ product: string | null }>(
      'select product from accounts where tenant_id = $1 and account_id = $2',
      [tenantId, of.accountId],
    ),
  );
  return row?.product?.length ?? 0;
};
const kindsOf = async (id: string) =>
  (
    await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ kind: string }>(
        'select kind from journal where tenant_id = $1 and subject_id = $2 order by seq',
        [tenantId, id],
      ),
    )
  ).map((row) => row.kind);
const inbox = async (who: SignedInClient, view = 'inbox') =>
  (await who.get(`/api/approvals?view=${view}&limit=200`)).body.rows as Record<string, unknown>[];

test('beyond the asker authority nothing happens until every step is approved by another person, in order', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批一');
  const id = await idOf(ask(made, 500_000n, collector, ['collector'], { proof: '医院诊断书' }));
  expect(await timesDone(made)).toBe(0);
  expect((await inbox(collector)).map((row) => row.approvalId)).not.toContain(id);
  expect((await inbox(finance)).map((row) => row.approvalId)).not.toContain(id);
  const [mine] = (await inbox(supervisor)).filter((row) => row.approvalId === id);
  expect(mine).toMatchObject({
    amount: { minor: '500000', currency: 'CNY' },
    proof: '医院诊断书',
    details: [{ code: 'kind', text: 'x' }],
    account: { balance: { principal: '600000', total: '600000' } },
    mayDecide: true,
    steps: [
      { by: 'supervisor', verdict: null },
      { by: 'manager', verdict: null },
    ],
  });
  expect(await decide(id, finance)).toMatchObject({ status: 403, body: { code: 'approval-not-yours' } });
  expect(await decide(id, supervisor)).toMatchObject({ status: 200, body: { status: 'asked' } });
  expect(await timesDone(made)).toBe(0);
  expect(await decide(id, manager, { verdict: 'approved', note: '同意' })).toMatchObject({
    status: 200,
    body: { status: 'approved' },
  });
  expect(await timesDone(made)).toBe(1);
  expect(await kindsOf(id)).toEqual(['approval-asked', 'approval-step-approved', 'approval-approved']);
  expect(await decide(id, manager)).toMatchObject({ status: 409, body: { code: 'approval-not-open' } });
  expect(await timesDone(made)).toBe(1);
});

test('within the asker own authority it is granted at once by the same path, and recorded', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批二');
  const done = await ask(made, 20_000n, supervisor, ['supervisor']);
  expect(done).toMatchObject({ ok: true, value: { status: 'approved' } });
  expect(await timesDone(made)).toBe(1);
  if (done.ok) expect(await kindsOf(done.value.approvalId)).toEqual(['approval-granted-alone']);
});

test('many small grants by one person are a large one', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批三');
  expect(await ask(made, 15_000n, supervisor, ['supervisor'])).toMatchObject({
    value: { status: 'approved' },
  });
  expect(await ask(made, 15_000n, supervisor, ['supervisor'])).toMatchObject({ value: { status: 'asked' } });
  const other = await plantCase(duly.deps.pool, tenantId, '审批四');
  expect(await ask(other, 15_000n, supervisor, ['supervisor'])).toMatchObject({
    value: { status: 'approved' },
  });
});

test('nobody approves their own request, though they hold the role that decides it', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批五');
  const id = await idOf(ask(made, 100_000n, supervisor, ['supervisor']));
  const both = await duly.signInAs(tenantId, ['supervisor', 'manager']);
  const own = await idOf(ask(made, 100_000n, both, ['collector']));
  expect(await decide(own, both)).toMatchObject({ status: 403, body: { code: 'approval-own' } });
  expect((await inbox(both)).map((row) => row.approvalId)).not.toContain(own);
  expect((await decide(id, both)).status).toBe(200);
});

test('nobody approves two steps of one request', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批六');
  const id = await idOf(ask(made, 500_000n, collector, ['collector']));
  expect((await decide(id, manager)).status).toBe(200);
  expect(await decide(id, manager)).toMatchObject({ status: 409, body: { code: 'approval-decided-before' } });
});

test('an effect that refuses or fails leaves neither decision nor trace, and the request waits as before', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批七');
  const id = await idOf(ask(made, 10_000n, collector, ['collector']));
  effect = 'refuses';
  expect(await decide(id, supervisor)).toMatchObject({ status: 422 });
  effect = 'fails';
  expect((await decide(id, supervisor)).status).toBe(500);
  expect(await timesDone(made)).toBe(0);
  expect(await kindsOf(id)).toEqual(['approval-asked']);
  const decisions = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query('select from approval_decisions where tenant_id = $1 and approval_id = $2', [tenantId, id]),
  );
  expect(decisions).toEqual([]);
  effect = 'does';
  expect(await decide(id, supervisor)).toMatchObject({ status: 200, body: { status: 'approved' } });
  expect(await timesDone(made)).toBe(1);
});

test('two who approve at once do it once', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批八');
  const id = await idOf(ask(made, 10_000n, collector, ['collector']));
  const answers = await Promise.all([decide(id, supervisor), decide(id, manager)]);
  expect(answers.map((one) => one.status).sort()).toEqual([200, 409]);
  expect(await timesDone(made)).toBe(1);
});

test('a no says why, and then nothing is done', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批九');
  const id = await idOf(ask(made, 10_000n, collector, ['collector']));
  expect(await decide(id, supervisor, { verdict: 'refused' })).toMatchObject({
    status: 422,
    body: { code: 'approval-reason-missing' },
  });
  const no = { verdict: 'refused', reason: 'proof-missing', note: '请补诊断书' };
  expect(await decide(id, supervisor, no)).toMatchObject({ status: 200, body: { status: 'refused' } });
  expect(await timesDone(made)).toBe(0);
  const [mine] = (await inbox(collector, 'mine')).filter((row) => row.approvalId === id);
  expect(mine).toMatchObject({
    state: 'refused',
    steps: [{ verdict: 'refused', reason: 'proof-missing', note: '请补诊断书' }],
  });
});

test('only the asker takes a request back, and what is taken back cannot be approved', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批十');
  const id = await idOf(ask(made, 10_000n, collector, ['collector']));
  const withdraw = (who: SignedInClient) => who.send('POST', `/api/approvals/${id}/withdraw`);
  expect(await withdraw(supervisor)).toMatchObject({ status: 403, body: { code: 'approval-not-asker' } });
  expect(await withdraw(collector)).toMatchObject({ status: 200, body: { status: 'withdrawn' } });
  expect((await decide(id, supervisor)).status).toBe(409);
});

test('a request that nobody decided in time expires, once, and cannot be decided afterwards', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批期');
  const id = await idOf(ask(made, 10_000n, collector, ['collector']));
  const later = await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await tx.query(
      `update approvals set expires_on = date '2026-03-01' where tenant_id = $1 and approval_id = $2`,
      [tenantId, id],
    );
    const [row] = await tx.query<{ day: number }>(`select date '2026-03-02' - date '1970-01-01' as day`);
    return row?.day as never;
  });
  expect(await decide(id, supervisor)).toMatchObject({ status: 409, body: { code: 'approval-expired' } });
  expect(await expireApprovals(duly.deps, tenantId, later, duly.clock.nowMs)).toBe(1);
  expect(await expireApprovals(duly.deps, tenantId, later, duly.clock.nowMs)).toBe(0);
  expect(await kindsOf(id)).toEqual(['approval-asked', 'approval-expired']);
});

test('the house sets its authority by versions; a larger amount never needs fewer steps; requests under way keep theirs', async () => {
  const other = await duly.makeTenant({ kind: 'trade' });
  const boss = await duly.signInAs(other, ['manager']);
  const { body } = await boss.get('/api/authority');
  const kinds = body.kinds as Record<string, { bands: { upToMinor: string | null; steps: object }[] }>;
  const set = (waiver: object, basedOn = 1, who = boss) =>
    who.send('POST', '/api/authority', {
      basedOn,
      kinds: { ...kinds, waiver: { ...kinds.waiver, ...waiver } },
    });
  expect(
    await set({
      bands: [
        { upToMinor: '100', steps: { collector: ['supervisor', 'manager'] } },
        { upToMinor: null, steps: { collector: ['supervisor'] } },
      ],
    }),
  ).toMatchObject({ status: 422, body: { code: 'authority-fewer-steps' } });
  expect(await set({ bands: [{ upToMinor: null, steps: { collector: [] } }] })).toMatchObject({
    status: 200,
    body: { version: 2 },
  });
  expect(await set({}, 1)).toMatchObject({ status: 409, body: { code: 'authority-outdated' } });
  expect((await collector.send('POST', '/api/authority', { basedOn: 1, kinds: {} })).status).toBe(403);
  expect((await admin.get('/api/authority')).body).toMatchObject({ version: 1, setBy: null });
  await expect(
    inTenant(duly.deps.pool, other, (tx) =>
      tx.query('delete from authority_matrices where tenant_id = $1', [other]),
    ),
  ).rejects.toThrow('permission denied');
});

test('a kind without an effect cannot be asked for, nor a reason that is not of the kind', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批类');
  expect(
    await ask(made, 1n, collector, ['collector'], { kind: 'letter', reason: 'next-step' }),
  ).toMatchObject({
    refusals: [{ code: 'approval-kind-closed' }],
  });
  expect(await ask(made, 1n, collector, ['collector'], { reason: 'uncollectible' })).toMatchObject({
    refusals: [{ code: 'approval-reason-unknown' }],
  });
});

test('another tenant sees no request and decides none', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '审批外');
  const id = await idOf(ask(made, 10_000n, collector, ['collector']));
  const stranger = await duly.signInAs(await duly.makeTenant(), ['supervisor']);
  expect((await stranger.get(`/api/approvals/${id}`)).status).toBe(404);
  expect((await decide(id, stranger)).status).toBe(404);
  expect(await inbox(stranger)).toEqual([]);
});

test('the count beside the page name is what the inbox holds', async () => {
  const waiting = (await manager.get('/api/approvals/waiting')).body.waiting;
  expect(waiting).toBe((await inbox(manager)).length);
});
