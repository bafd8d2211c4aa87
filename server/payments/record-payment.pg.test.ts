import { parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { bookStagedPayments } from '../ledger/store.ts';
import { openStagedPayments, stagePayments } from '../ledger/store-staged-payments.ts';
import { testId } from '../ledger/testing/store-planted-book.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly();
});

afterAll(() => duly?.close());

test('money that a file has brought is not booked again at the desk under the same reference', async () => {
  const tenantId = await duly.makeTenant({ kind: 'trade' });
  const finance = await duly.signInAs(tenantId, ['finance']);
  const of = await plantCase(duly.deps.pool, tenantId, '陈立新');
  const paidOn = parseDay('2026-03-01');
  if (paidOn === null) throw new Error('no day');
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await openStagedPayments(tx);
    const row = {
      partyId: of.partyId,
      accountId: of.accountId,
      slot: slotOf(of.partyId),
      itemId: null,
      paidOn,
    };
    const more = { currency: 'CNY', amountMinor: 100n, reference: '000123', method: 'bank-transfer' };
    await stagePayments(tx, [
      { ...row, ...more, paymentId: testId('of a file'), designatedAccount: 'bank', replaces: null },
    ]);
    const booking = { atMs: duly.clock.nowMs, day: paidOn, runId: testId('run'), by: null };
    await bookStagedPayments(tx, booking, { designatedAccounts: [] });
  });
  const enter = (reference: string) =>
    finance.send('POST', `/api/parties/${of.partyId}/payments`, {
      accountId: of.accountId,
      amount: { minor: '100', currency: 'CNY' },
      paidOn: '2026-03-01',
      method: 'bank-transfer',
      reference,
      designatedAccount: 'bank',
    });
  expect((await enter('123')).body).toMatchObject({ code: 'payment-already-recorded' });
  expect((await enter('124')).status).toBe(201);
  expect((await enter('0124')).body).toMatchObject({ code: 'payment-already-recorded' });
});
