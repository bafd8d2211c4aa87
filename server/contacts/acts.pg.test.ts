import { actForms } from '@duly/core/contacts/act-forms.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let auditor: SignedInClient;
let made: PlantedCase;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 8, logLevel: 'error' });
  tenantId = await duly.makeTenant({ kind: 'lender', settings: { designatedAccounts: ['bank-1'] } });
  collector = await duly.signInAs(tenantId, ['collector']);
  auditor = await duly.signInAs(tenantId, ['auditor']);
  made = await plantCase(duly.deps.pool, tenantId, '行为一');
  await rows("update accounts set product = 'card' where tenant_id = $1");
});

afterAll(() => duly.close());

const rows = (sql: string, ...more: unknown[]) =>
  inTenant(duly.deps.pool, tenantId, (tx) => tx.query<Record<string, unknown>>(sql, [tenantId, ...more]));

type Finding = { ruleId: string; verdict: string; instead: { zh: string; en: string } | null };

async function ask(form: string, conduct: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const answer = await collector.send('POST', `/api/parties/${made.partyId}/acts`, {
    form,
    conduct,
    ...more,
  });
  expect(answer.status).toBe(201);
  return answer.body as {
    recorded: boolean;
    decision: { decisionId: string; verdict: string; findings: Finding[] };
  };
}

const refusing = (findings: readonly Finding[]) =>
  findings.filter((one) => one.verdict === 'refuse').map((one) => one.ruleId);

test('publishing a debt is refused with the rules and the alternative, and the decision is kept and journalled', async () => {
  const { recorded, decision } = await ask('publish', { where: 'online', shows: 'identity', consent: false });
  expect([recorded, decision.verdict]).toEqual([false, 'refuse']);
  expect(refusing(decision.findings)).toEqual(
    expect.arrayContaining(['CN-PI-25', 'CN-LANG-04', 'HOUSE-PUBLISH']),
  );
  expect(decision.findings.every((one) => one.verdict !== 'refuse' || one.instead !== null)).toBe(true);
  const kept = await rows(
    "select verdict, intent ->> 'act' as act, intent -> 'conduct' ->> 'where' as place from gate_decisions where tenant_id = $1 and decision_id = $2",
    decision.decisionId,
  );
  expect(kept).toEqual([{ verdict: 'refuse', act: 'publish', place: 'online' }]);
  const entries = await rows(
    "select kind, subject_id from journal where tenant_id = $1 and kind = 'act-decided' and subject_id = $2",
    decision.decisionId,
  );
  expect(entries).toHaveLength(1);
});

test('the lawful neighbour is allowed and thereby recorded; no permit comes of it', async () => {
  const { recorded, decision } = await ask('take', { ground: 'agreed', inventory: true });
  expect([recorded, decision.verdict]).toEqual([true, 'allow']);
  expect(await rows('select 1 from permits where tenant_id = $1')).toEqual([]);
});

test('a letter with an invented suit is refused in the words of the guideline and of the house', async () => {
  const { decision } = await ask('letter', { letterKind: 'own' }, { found: ['false_legal_status'] });
  expect(refusing(decision.findings)).toEqual(expect.arrayContaining(['CN-LANG-03', 'HOUSE-WORDS']));
});

test('what the form does not ask for, an unknown form and somebody who may not are turned away', async () => {
  const path = `/api/parties/${made.partyId}/acts`;
  const misfit = await collector.send('POST', path, { form: 'publish', conduct: { where: 'moon' } });
  expect([misfit.status, misfit.body]).toMatchObject([422, { code: 'act-particulars' }]);
  const unknown = await collector.send('POST', path, { form: 'fly', conduct: {} });
  expect([unknown.status, unknown.body]).toMatchObject([422, { code: 'act-unknown' }]);
  expect((await auditor.send('POST', path, { form: 'publish', conduct: {} })).status).toBe(403);
});

test('every form can be asked with nothing told, and none is answered by a crash', async () => {
  for (const form of actForms) {
    const { decision } = await ask(form.code, {});
    expect(['allow', 'refuse', 'needs-approval']).toContain(decision.verdict);
  }
});

test("R-24: cash to a collector is refused at the payment entry with the gate's grounds, another account by the ledger, and nothing is booked", async () => {
  const payment = {
    accountId: made.accountId,
    amount: { minor: '5000', currency: 'CNY' },
    paidOn: '2026-03-02',
    reference: 'R-24-1',
    designatedAccount: 'bank-1',
  };
  const path = `/api/parties/${made.partyId}/payments`;
  const cash = await collector.send('POST', path, { ...payment, method: 'cash' });
  expect([cash.status, cash.body]).toMatchObject([409, { code: 'gate-refused' }]);
  const grounds = (cash.body as { decision: { findings: Finding[] } }).decision.findings;
  expect(refusing(grounds)).toContain('HOUSE-CASH');
  expect(grounds.find((one) => one.ruleId === 'HOUSE-CASH')?.instead?.zh).toMatch('陪同到银行');
  const own = await collector.send('POST', path, {
    ...payment,
    method: 'wallet',
    designatedAccount: 'somebody',
  });
  expect([own.status, own.body]).toMatchObject([422, { refusals: [{ code: 'payment-not-designated' }] }]);
  expect(await rows('select 1 from payments where tenant_id = $1')).toEqual([]);
  const right = await collector.send('POST', path, { ...payment, method: 'bank-transfer' });
  expect(right.status).toBe(201);
});

test('a permit for a text is judged by what its words and its sums are', async () => {
  const permit = (content: Record<string, unknown>) =>
    collector.send('POST', `/api/parties/${made.partyId}/permits`, {
      channel: 'email',
      pointId: made.emailId,
      contentClass: 'debt',
      content,
    });
  const carries = ['identity'];
  const insult = await permit({ found: ['insult'], carries });
  expect([insult.status, insult.body]).toMatchObject([409, { code: 'gate-refused' }]);
  const refusal = insult.body as { decision: { findings: Finding[] } };
  expect(refusing(refusal.decision.findings)).toEqual(
    expect.arrayContaining(['CN-LANG-01-CARD', 'HOUSE-WORDS']),
  );
  const tooMuch = await permit({ carries, claimedMinor: '600001', ledgerMinor: '600000' });
  const overstated = tooMuch.body as { decision: { findings: Finding[] } };
  expect(refusing(overstated.decision.findings)).toEqual(['CN-LANG-03']);
  const sound = await permit({
    carries,
    claimedMinor: '600000',
    ledgerMinor: '600000',
    payeeDesignated: true,
  });
  expect(sound.status).toBe(201);
});
