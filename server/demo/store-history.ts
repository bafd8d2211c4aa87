import { slotOf } from '@duly/kernel/id.ts';
import { markParties } from '../contacts/store-gate-marks.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** What the gate said, as JSON where it is structured. */
export type PastDecisionColumns = {
  readonly intent: string;
  readonly verdict: string;
  readonly findings: string;
  readonly notApplied: string;
  readonly rulebook: string;
};

/** A contact of the past with the decision and the permit it stood on; instants are epoch milliseconds. */
export type PastContact = PastDecisionColumns & {
  readonly partyId: string;
  readonly accountId: string;
  readonly contactId: string;
  readonly decisionId: string;
  readonly permitId: string;
  readonly pointId: string;
  readonly userId: string;
  readonly channel: string;
  readonly startedAtMs: number;
  readonly endedAtMs: number;
  readonly localDay: string;
  readonly outcome: string;
  readonly answeredBy: string;
  readonly result: string;
  readonly reason: string | null;
  readonly noteCipher: Uint8Array | null;
};

const instant = (ms: number): Date => new Date(ms);

/** Decisions first, then the permits that stand on them, then the contacts that stand on those. */
export async function insertPastContacts(tx: Tx, contacts: readonly PastContact[]): Promise<void> {
  const column = <T>(pick: (contact: PastContact) => T): T[] => contacts.map(pick);
  const slots = column((one) => slotOf(one.partyId));
  const common = [tx.tenantId, slots, column((one) => one.partyId), column((one) => one.decisionId)];
  await tx.query(
    `insert into gate_decisions (tenant_id, slot, party_id, decision_id, at, user_id, intent, verdict, findings,
                                 not_applied, rulebook)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::timestamptz[], $6::uuid[], $7::jsonb[],
                              $8::text[], $9::jsonb[], $10::jsonb[], $11::text[])`,
    [
      ...common,
      column((one) => instant(one.startedAtMs)),
      column((one) => one.userId),
      column((one) => one.intent),
      column((one) => one.verdict),
      column((one) => one.findings),
      column((one) => one.notApplied),
      column((one) => one.rulebook),
    ],
  );
  await tx.query(
    `insert into permits (tenant_id, slot, party_id, decision_id, permit_id, channel, point_id, user_id, issued_at,
                          expires_at, local_day, status, outcome, outcome_at)
     select $1, slot, party_id, decision_id, permit_id, channel, point_id, user_id, issued_at,
            issued_at + interval '10 minutes', local_day, 'used', outcome, outcome_at
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::uuid[], $8::uuid[],
                   $9::timestamptz[], $10::date[], $11::text[], $12::timestamptz[])
         as w (slot, party_id, decision_id, permit_id, channel, point_id, user_id, issued_at, local_day, outcome, outcome_at)`,
    [
      ...common,
      column((one) => one.permitId),
      column((one) => one.channel),
      column((one) => one.pointId),
      column((one) => one.userId),
      column((one) => instant(one.startedAtMs)),
      column((one) => one.localDay),
      column((one) => one.outcome),
      column((one) => instant(one.endedAtMs)),
    ],
  );
  await tx.query(
    `insert into contacts (tenant_id, slot, party_id, contact_id, account_id, permit_id, direction, channel, point_id,
                           started_at, ended_at, local_day, answered_by, result, reason, note_cipher, user_id)
     select $1, slot, party_id, contact_id, account_id, permit_id, 'out', channel, point_id, started_at, ended_at,
            local_day, answered_by, result, reason, note_cipher, user_id
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::uuid[],
                   $9::timestamptz[], $10::timestamptz[], $11::date[], $12::text[], $13::text[], $14::text[],
                   $15::bytea[], $16::uuid[])
         as w (slot, party_id, contact_id, account_id, permit_id, channel, point_id, started_at, ended_at, local_day,
               answered_by, result, reason, note_cipher, user_id)`,
    [
      tx.tenantId,
      slots,
      column((one) => one.partyId),
      column((one) => one.contactId),
      column((one) => one.accountId),
      column((one) => one.permitId),
      column((one) => one.channel),
      column((one) => one.pointId),
      column((one) => instant(one.startedAtMs)),
      column((one) => instant(one.endedAtMs)),
      column((one) => one.localDay),
      column((one) => one.answeredBy),
      column((one) => one.result),
      column((one) => one.reason),
      column((one) => one.noteCipher),
      column((one) => one.userId),
    ],
  );
}

/** A promise of the past, judged or still open. */
export type PastPromise = {
  readonly partyId: string;
  readonly accountId: string;
  readonly promiseId: string;
  readonly contactId: string;
  readonly currency: string;
  readonly zone: string;
  readonly amountMinor: bigint;
  readonly paidMinor: bigint;
  readonly madeAtMs: number;
  readonly madeOn: string;
  readonly madeBy: string;
  readonly dueAtMs: number;
  readonly dueOn: string;
  readonly moneySource: string;
  readonly status: string;
  readonly judgedOn: string | null;
};

/** Keeps promises and puts the newest of each account, and how many were not kept, into the account's narrow state. */
export async function insertPastPromises(tx: Tx, promises: readonly PastPromise[]): Promise<void> {
  const column = <T>(pick: (promise: PastPromise) => T): T[] => promises.map(pick);
  await tx.query(
    `insert into promises (tenant_id, slot, party_id, promise_id, account_id, contact_id, currency, amount_minor,
                           due_at, due_on, zone, money_source, made_at, made_on, made_by, status, paid_minor, judged_on)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::bigint[],
                              $9::timestamptz[], $10::date[], $11::text[], $12::text[], $13::timestamptz[],
                              $14::date[], $15::uuid[], $16::text[], $17::bigint[], $18::date[])`,
    [
      tx.tenantId,
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.promiseId),
      column((one) => one.accountId),
      column((one) => one.contactId),
      column((one) => one.currency),
      column((one) => one.amountMinor),
      column((one) => instant(one.dueAtMs)),
      column((one) => one.dueOn),
      column((one) => one.zone),
      column((one) => one.moneySource),
      column((one) => instant(one.madeAtMs)),
      column((one) => one.madeOn),
      column((one) => one.madeBy),
      column((one) => one.status),
      column((one) => one.paidMinor),
      column((one) => one.judgedOn),
    ],
  );
  await tx.query(
    `update account_state s
        set promise_id = n.promise_id, promise_due_at = n.due_at, promise_due_on = n.due_on, promise_minor = n.amount_minor,
            promise_paid_minor = n.paid_minor, promise_judged_on = n.judged_on,
            promise_status = case n.status when 'open' then 1 when 'kept' then 2 when 'part' then 3 else 4 end,
            broken_count = n.broken
       from (select distinct on (slot, account_id) *, count(*) filter (where status in ('part', 'broken'))
                      over (partition by slot, account_id) as broken
               from promises where tenant_id = $1 order by slot, account_id, made_at desc, promise_id) n
      where s.tenant_id = $1 and s.slot = n.slot and s.party_id = n.party_id and s.account_id = n.account_id`,
    [tx.tenantId],
  );
}

/** A wish not to be contacted at a point any more. */
export type PastStop = {
  readonly partyId: string;
  readonly stopId: string;
  readonly pointId: string;
  readonly kind: string;
  readonly askedBy: string;
  readonly atMs: number;
  readonly recordedBy: string;
};

export async function insertPastStops(tx: Tx, stops: readonly PastStop[]): Promise<void> {
  await markParties(
    tx,
    stops.map((one) => one.partyId),
  );
  const column = <T>(pick: (stop: PastStop) => T): T[] => stops.map(pick);
  await tx.query(
    `insert into stops (tenant_id, slot, party_id, stop_id, kind, point_id, asked_by, at, recorded_by)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::text[], $6::uuid[], $7::text[],
                              $8::timestamptz[], $9::uuid[])`,
    [
      tx.tenantId,
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.stopId),
      column((one) => one.kind),
      column((one) => one.pointId),
      column((one) => one.askedBy),
      column((one) => instant(one.atMs)),
      column((one) => one.recordedBy),
    ],
  );
}

/**
 * Payments of the past were booked on the morning after they came in, not at the moment of seeding: a case shows what
 * happened in the order of booking. 01:30 UTC is half past nine at the five creditors.
 */
export async function backdatePayments(tx: Tx): Promise<void> {
  await tx.query(`update payments set booked_at = (paid_on + 1 + time '01:30') where tenant_id = $1`, [
    tx.tenantId,
  ]);
}

/** The last conversation with each party, as every decision about them wants it. */
export async function setLastContacts(tx: Tx): Promise<void> {
  await tx.query(
    `update party_state s set last_contact_on = c.on_day
       from (select slot, party_id, max(local_day) as on_day from contacts
              where tenant_id = $1 and answered_by in ('self', 'payer-contact') group by slot, party_id) c
      where s.tenant_id = $1 and s.slot = c.slot and s.party_id = c.party_id`,
    [tx.tenantId],
  );
}

/** Whether the seeding of this tenant came to its end, which is the last thing it does. */
export async function readSeeded(tx: Tx): Promise<boolean> {
  const rows = await tx.query<{ seeded: boolean }>(
    `select settings ? 'demoSeededOn' as seeded from tenants where tenant_id = $1`,
    [tx.tenantId],
  );
  return rows[0]?.seeded ?? false;
}

export async function markSeeded(tx: Tx, onDay: string): Promise<void> {
  await tx.query(
    `update tenants set settings = settings || jsonb_build_object('demoSeededOn', $2::text) where tenant_id = $1`,
    [tx.tenantId, onDay],
  );
}
