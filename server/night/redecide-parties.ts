import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readFactsRows } from '../facts/read-facts-rows.ts';
import { copyFactsOfParties } from '../facts/store-facts.ts';
import { decideRows } from './decide-rows.ts';
import { loadRuleset } from './load-ruleset.ts';
import { applyWrites, closeDayWrites, openDayWrites, readClock, stageWrites } from './store-apply.ts';
import { holdBusinessDay } from './store-business-day.ts';

/** What an event's decision changed. */
export type Redecided = {
  readonly accounts: number;
  readonly changed: number;
  readonly tasksOpened: number;
  readonly tasksWithdrawn: number;
};

/**
 * Decides all accounts of these parties again for the tenant's business day, in the event's own transaction and through
 * the night's own functions: nobody is chased for a debt paid a second ago. Does nothing before the first day run. The
 * caller has locked the parties and raised their versions.
 *
 * @param atMs instant of the event; left out, the transaction's own
 * @throws when a decision throws: an event that cannot be decided is not recorded
 */
export async function redecideParties(
  tx: Tx,
  partyIds: readonly string[],
  atMs?: number,
): Promise<Redecided> {
  const none = { accounts: 0, changed: 0, tasksOpened: 0, tasksWithdrawn: 0 };
  if (partyIds.length === 0) return none;
  await holdBusinessDay(tx);
  const { ruleset, rulesetNo, businessDay } = await loadRuleset(tx, null);
  if (businessDay === null) return none;
  await openDayWrites(tx);
  const parties = [...new Set(partyIds)].map((partyId) => ({ slot: slotOf(partyId), partyId }));
  const rows = readFactsRows(await copyFactsOfParties(tx, businessDay, parties));
  const { writes, parked } = decideRows(rows, ruleset, rulesetNo, businessDay);
  const [fault] = parked;
  if (fault) throw new Error(`account ${fault.accountId} cannot be decided: ${fault.error}`);
  await stageWrites(tx, writes);
  const at = atMs ?? (await readClock(tx));
  const { opened, withdrawn } =
    writes.length === 0
      ? { opened: 0, withdrawn: 0 }
      : await applyWrites(tx, { day: businessDay, rulesetNo, atMs: at });
  await closeDayWrites(tx);
  return {
    accounts: rows.length,
    changed: writes.filter((write) => write.changed).length,
    tasksOpened: opened,
    tasksWithdrawn: withdrawn,
  };
}
