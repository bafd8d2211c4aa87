import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readFactsRows } from '../facts/read-facts-rows.ts';
import { copyFactsOfParties } from '../facts/store-facts.ts';
import { decideRows } from './decide-rows.ts';
import { loadRuleset } from './load-ruleset.ts';
import {
  applyWrites,
  freePlanner,
  hintPlanner,
  readClock,
  recordParked,
  withdrawParked,
} from './store-apply.ts';
import { holdBusinessDay } from './store-business-day.ts';

/** Stands for the run in `parked_accounts` where no run but an event met the fault. */
const noRun = '00000000-0000-0000-0000-000000000000';

/** What an event's decision changed. */
export type Redecided = {
  readonly accounts: number;
  /** Accounts whose decision threw; the event stands all the same. */
  readonly parked: number;
  readonly changed: number;
  readonly tasksOpened: number;
  readonly tasksWithdrawn: number;
};

/**
 * Decides all accounts of these parties again for the tenant's business day, in the event's own transaction and through
 * the night's own functions: nobody is chased for a debt paid a second ago. Does nothing before the first day run. The
 * caller has locked the parties and raised their versions.
 *
 * An account whose decision throws is parked and loses its open task, and the event is recorded all the same: money that
 * came in is a fact, whatever a rule's fault is. The next run tries the account again.
 *
 * @param atMs instant of the event; left out, the transaction's own
 */
export async function redecideParties(
  tx: Tx,
  partyIds: readonly string[],
  atMs?: number,
): Promise<Redecided> {
  const none = { accounts: 0, parked: 0, changed: 0, tasksOpened: 0, tasksWithdrawn: 0 };
  if (partyIds.length === 0) return none;
  await holdBusinessDay(tx);
  const { ruleset, rulesetNo, businessDay } = await loadRuleset(tx, null);
  if (businessDay === null) return none;
  await hintPlanner(tx);
  const parties = [...new Set(partyIds)].map((partyId) => ({ slot: slotOf(partyId), partyId }));
  const rows = readFactsRows(await copyFactsOfParties(tx, businessDay, parties));
  const { writes, parked } = decideRows(rows, ruleset, rulesetNo, businessDay);
  const at = atMs ?? (await readClock(tx));
  await recordParked(tx, noRun, businessDay, parked);
  await withdrawParked(tx, { day: businessDay, atMs: at }, parked);
  const context = { day: businessDay, rulesetNo, atMs: at, plannedFor: 'event' };
  const { opened, withdrawn, onlyAccounts } = await applyWrites(tx, context, writes);
  if (onlyAccounts !== null) throw new Error('an account was touched although its party is locked');
  await freePlanner(tx);
  return {
    accounts: rows.length,
    parked: parked.length,
    changed: writes.filter((write) => write.changed).length,
    tasksOpened: opened,
    tasksWithdrawn: withdrawn,
  };
}
