import type { Day } from '@duly/kernel/day.ts';
import { copyOut } from '../db/copy-rows.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** Which accounts to read: a range of slots (and of parties within it), or the accounts of some parties. */
export type FactsRange = {
  readonly slotFrom: number;
  readonly slotTo: number;
  readonly partyFrom: string | null;
  readonly partyTo: string | null;
};

/** Accounts that wake by the day, were touched, or were decided under another ruleset; null: every account. */
export type VisitRule = { readonly rulesetNo: number } | null;

const day = (value: Day) => `(date '1970-01-01' + ${Number(value)})`;

/** The condition of the night's visit; the same text plans the chunks and reads them. */
export function visitCondition(visit: VisitRule, on: Day): string {
  if (visit === null) return 'true';
  return `(s.wake_on <= ${day(on)} or s.decided_under <> ${Number(visit.rulesetNo)})`;
}

// What is not due, and what comes due next, holds until the next due day: only then are the items asked again.
const rolls = (on: Day) =>
  `(s.oldest_due is not null and (s.due_as_of is null or s.due_as_of > ${day(on)} or coalesce(s.next_due <= ${day(on)}, false)))`;

// A figure of 0 goes as null: making its bytes costs four times as much as asking, and there are a dozen an account.
// `where` speaks of both tables by the same keys: the planner does not carry a range over an equality, and with it the two
// narrow tables are read side by side in key order, where probing one row at a time takes three times as long.
function factsSql(tx: Tx, on: Day, where: (table: 's' | 'p') => string, visit = 'true'): string {
  // Asked only in the branch that needs it: joined, an aggregate would be set up for every account (half of the read's time).
  const items = `from items i where i.slot = s.slot and i.tenant_id = s.tenant_id and i.account_id = s.account_id
                    and i.open_minor > 0 and not i.disputed and i.due_on > ${day(on)}`;
  return `copy (
    select s.slot, s.party_id, s.account_id, p.version, nullif(p.flags, 0), nullif(p.points, 0), p.hold_until, p.last_contact_on,
           s.kind, s.ladder, s.currency, nullif(s.principal_minor, 0), nullif(s.interest_minor, 0), nullif(s.fee_minor, 0),
           nullif(s.cost_minor, 0), nullif(s.disputed_minor, 0),
           nullif(case when ${rolls(on)} then (select sum(i.open_minor)::bigint ${items}) else s.not_due_minor end, 0),
           s.oldest_due, s.oldest_item,
           case when ${rolls(on)} then (select min(i.due_on) ${items}) else s.next_due end,
           case when ${rolls(on)} then (select i.item_id ${items} order by i.due_on, i.item_id limit 1) else s.next_item end,
           s.promise_id, s.promise_due_on, s.promise_minor, s.promise_paid_minor,
           nullif(s.promise_status, 0), s.promise_judged_on, nullif(s.broken_count, 0), s.hold_until, nullif(s.hold_reason, 0),
           s.done_anchor, s.done_step, s.done_occurrence, s.done_on, nullif(p.holds, ''),
           s.wake_on, s.decided_under, s.outcome, case when s.task_step is not null then true end,
           case when ${rolls(on)} then true end, nullif(s.touched, 0)
      from account_state s
      join party_state p on p.slot = s.slot and p.tenant_id = s.tenant_id and p.party_id = s.party_id
     where s.tenant_id = '${tx.tenantId}' and p.tenant_id = '${tx.tenantId}'
       and ${where('s')} and ${where('p')} and ${visit}
     order by s.slot, s.party_id, s.account_id
  ) to stdout (format binary)`;
}

/** About what a chunk's facts take. */
const rangeBytes = 384 * 1024;

/** The facts of a range of accounts as COPY BINARY; `readFactsRows` takes them apart. Locks nothing. */
export async function copyFactsOfRange(
  tx: Tx,
  on: Day,
  range: FactsRange,
  visit: VisitRule,
): Promise<Buffer> {
  const { slotFrom, slotTo, partyFrom, partyTo } = range;
  const parties = (table: 's' | 'p') =>
    [
      `${table}.slot between ${Number(slotFrom)} and ${Number(slotTo)}`,
      ...(partyFrom === null ? [] : [`${table}.party_id >= '${partyFrom}'`]),
      ...(partyTo === null ? [] : [`${table}.party_id < '${partyTo}'`]),
    ].join(' and ');
  return copyOut(tx.client, factsSql(tx, on, parties, visitCondition(visit, on)), rangeBytes);
}

/** The facts of all accounts of these parties. Ids are checked by whoever derived their slots. */
export async function copyFactsOfParties(
  tx: Tx,
  on: Day,
  parties: readonly { slot: number; partyId: string }[],
): Promise<Buffer> {
  const slots = [...new Set(parties.map((party) => party.slot))];
  const ids = parties.map((party) => `'${party.partyId}'`);
  return copyOut(
    tx.client,
    factsSql(
      tx,
      on,
      (table) => `${table}.slot in (${slots.join(',')}) and ${table}.party_id in (${ids.join(',')})`,
    ),
  );
}
