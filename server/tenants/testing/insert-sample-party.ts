import { randomUUID } from 'node:crypto';
import { slotOf } from '@duly/kernel/id.ts';
import { inTenant } from '../../db/tenant-tx.ts';
import type { Deps } from '../../http/deps.ts';
import { appendJournal } from '../../journal/append-journal.ts';
import { sealText } from '../../keys/seal-text.ts';

export type SampleParty = {
  partyId: string;
  accountId: string;
  itemId: string;
  paymentId: string;
  pointId: string;
};

/**
 * A party with something in nearly every table that knows parties, written in SQL: for tests of what holds for all rows
 * (isolation, backup, erasure), which must not depend on how the rooms write today.
 */
export async function insertSampleParty(
  deps: Pick<Deps, 'pool' | 'keys' | 'clock'>,
  tenantId: string,
  text: string,
): Promise<SampleParty> {
  const ids = Object.fromEntries(
    [
      'partyId',
      'accountId',
      'itemId',
      'paymentId',
      'pointId',
      'decisionId',
      'permitId',
      'contactId',
      'userId',
    ].map((name) => [name, randomUUID()]),
  ) as SampleParty & Record<'decisionId' | 'permitId' | 'contactId' | 'userId', string>;
  const { partyId, accountId, itemId, paymentId, pointId, decisionId, permitId, contactId, userId } = ids;
  const now = new Date(deps.clock());
  const slot = slotOf(partyId);
  await inTenant(deps.pool, tenantId, async (tx) => {
    const note = await sealText(tx, deps.keys, partyId, `${text} note`);
    const put = (table: string, values: Record<string, unknown>) => {
      const all = { tenant_id: tenantId, slot, ...values };
      const names = Object.keys(all);
      const marks = names.map((_, at) => `$${at + 1}`);
      return tx.query(`insert into ${table} (${names}) values (${marks})`, Object.values(all));
    };
    const party = { party_id: partyId };
    const account = { ...party, account_id: accountId };
    await put('parties', { ...party, kind: 'person', name: `${text} name`, identity_cipher: note });
    await put('party_state', party);
    await put('refs', {
      ...party,
      domain: 'party',
      source: '',
      reference: `${text} ref`,
      spelling: `${text} spelling`,
      party_slot: slot,
      target_id: partyId,
    });
    await put('contact_points', {
      ...party,
      point_id: pointId,
      kind: 'phone',
      value: `${text} phone`,
      value_key: Buffer.alloc(32),
      owner_name: `${text} owner`,
    });
    await put('contact_agreements', {
      ...party,
      agreement_id: randomUUID(),
      kind: 'hours',
      proof: `${text} proof`,
      agreed_on: '2026-01-01',
    });
    const learned = { ...party, proof: `${text} shown`, recorded_by: userId };
    await put('stops', {
      ...learned,
      stop_id: randomUUID(),
      kind: 'represented',
      asked_by: 'self',
      at: now,
      name_cipher: note,
    });
    await put('consents', {
      ...learned,
      consent_id: randomUUID(),
      kind: 'calls',
      given_on: '2026-01-01',
      given_at: now,
      direct: true,
      recorded_at: now,
    });
    await put('disputes', {
      ...learned,
      dispute_id: randomUUID(),
      account_id: accountId,
      kind: 'dispute',
      in_writing: true,
      said_on: '2026-01-01',
      recorded_at: now,
    });
    await put('paid_claims', {
      ...party,
      claim_id: randomUUID(),
      account_id: accountId,
      kind: 'transfer',
      currency: 'CNY',
      amount_minor: 100,
      on_day: '2026-01-01',
      bank: `${text} bank`,
      number: `${text} slip`,
      payee: 'ours',
      slip: 'seen',
      made_by: randomUUID(),
      made_at: now,
    });
    await put('search_terms', { ...party, term: `${text} term` });
    await put('accounts', {
      ...account,
      reference: `${text} account`,
      kind: 'trade',
      currency: 'CNY',
      ladder: 'payment',
      opened_on: '2026-01-01',
    });
    await put('account_state', { ...account, kind: 1, ladder: 'payment', currency: 'CNY' });
    await put('items', {
      ...account,
      item_id: itemId,
      reference: `${text} item`,
      kind: 'invoice',
      due_on: '2026-02-01',
      currency: 'CNY',
      amount_minor: 5000,
      open_minor: 0,
      settled_on: '2026-03-01',
    });
    const posting = {
      ...account,
      item_id: itemId,
      kind: 'principal',
      currency: 'CNY',
      on_day: '2026-02-01',
      booked_at: now,
    };
    await put('postings', {
      ...posting,
      posting_id: randomUUID(),
      amount_minor: 5000,
      cause: 'receivable',
      cause_id: itemId,
    });
    await put('postings', {
      ...posting,
      posting_id: randomUUID(),
      amount_minor: -5000,
      cause: 'payment',
      cause_id: paymentId,
    });
    await put('payments', {
      ...account,
      payment_id: paymentId,
      reference: `${text} payment`,
      currency: 'CNY',
      amount_minor: 5000,
      paid_on: '2026-03-01',
      method: 'bank-transfer',
      booked_at: now,
      reversal_reason: `${text} reason`,
    });
    await put('gate_decisions', {
      ...party,
      decision_id: decisionId,
      at: now,
      intent: '{}',
      verdict: 'allow',
      findings: '[]',
      not_applied: '[]',
      rulebook: 'r',
    });
    await put('permits', {
      ...party,
      permit_id: permitId,
      decision_id: decisionId,
      channel: 'call',
      issued_at: now,
      expires_at: now,
      local_day: '2026-03-02',
    });
    await put('contacts', {
      ...party,
      contact_id: contactId,
      permit_id: permitId,
      direction: 'out',
      channel: 'call',
      started_at: now,
      local_day: '2026-03-02',
      answered_by: 'self',
      result: 'promised',
      note_cipher: note,
      user_id: userId,
    });
    await put('promises', {
      ...account,
      promise_id: randomUUID(),
      currency: 'CNY',
      amount_minor: 1,
      due_at: now,
      due_on: '2026-03-02',
      zone: 'Asia/Shanghai',
      made_at: now,
      made_on: '2026-03-02',
      made_by: userId,
    });
    await put('stops', {
      ...party,
      stop_id: randomUUID(),
      kind: 'complaint',
      asked_by: 'self',
      at: now,
      recorded_by: userId,
    });
    await put('idempotency_keys', {
      slot: 0,
      key: randomUUID(),
      route: 'POST /x',
      user_id: userId,
      request_hash: Buffer.alloc(32),
      status: 200,
      response: `{"name":"${JSON.stringify(`${text} replay`).slice(1, -1)}","partyId":"${partyId}"}`,
      created_at: now,
    });
    await appendJournal(tx, deps.keys, deps.clock(), [
      { kind: 'party-imported', actor: null, partyId, body: { accountId }, personal: `${text} journal` },
    ]);
  });
  return { partyId, accountId, itemId, paymentId, pointId };
}
