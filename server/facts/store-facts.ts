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

// `where` speaks of both tables by the same keys: the planner does not carry a range over an equality, and with it the two
// narrow tables are read side by side in key order, where probing one row at a time takes three times as long.
function factsSql(tx: Tx, on: Day, where: (table: 's' | 'p') => string, visit = 'true'): string {
  // Asked only in the branch that needs it: joined, an aggregate would be set up for every account (half of the read's time).
  const items = `from items i where i.slot = s.slot and i.tenant_id = s.tenant_id and i.account_id = s.account_id
                    and i.open_minor > 0 and not i.disputed and i.due_on > ${day(on)}`;
  return `copy (
    select s.slot, s.party_id, s.account_id, p.version, p.flags, p.points, p.hold_until, p.last_contact_on,
           s.kind, s.ladder, s.currency, s.principal_minor, s.interest_minor, s.fee_minor, s.cost_minor, s.disputed_minor,
           case when ${rolls(on)} then coalesce((select sum(i.open_minor)::bigint ${items}), 0) else s.not_due_minor end,
           s.oldest_due, s.oldest_item,
           case when ${rolls(on)} then (select min(i.due_on) ${items}) else s.next_due end,
           case when ${rolls(on)} then (select i.item_id ${items} order by i.due_on, i.item_id limit 1) else s.next_item end,
           s.promise_id, s.promise_due_on, s.promise_minor, s.promise_paid_minor, s.promise_status, s.promise_judged_on,
           s.broken_count, s.hold_until, s.hold_reason, s.done_anchor, s.done_step, s.done_occurrence, s.done_on, p.holds,
           s.wake_on, s.decided_under, s.outcome, s.task_step is not null, ${rolls(on)}, s.touched
      from account_state s
      join party_state p on p.slot = s.slot and p.tenant_id = s.tenant_id and p.party_id = s.party_id
     where s.tenant_id = '${tx.tenantId}' and p.tenant_id = '${tx.tenantId}'
       and ${where('s')} and ${where('p')} and ${visit}
     order by s.slot, s.party_id, s.account_id
  ) to stdout (format binary)`;
}

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
  return copyOut(tx.client, factsSql(tx, on, parties, visitCondition(visit, on)));
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
