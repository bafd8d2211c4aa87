import { explainDay } from '@duly/core/day/explain-day.ts';
import type { Day } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readFactsRows } from '../facts/read-facts-rows.ts';
import { copyFactsOfParties } from '../facts/store-facts.ts';
import { loadRuleset } from '../night/load-ruleset.ts';

/** Why an account stands where it does on the day. */
export type ExplainedAccount = {
  /** Id of the stage in its ladder; `none` where nothing is open. */
  readonly stage: string;
  readonly why: readonly {
    readonly code: string;
    readonly params: Readonly<Record<string, string | number>>;
  }[];
};

/** Decides a party's accounts for the day once more, with the trace, and records nothing: the answer to "why this step?". */
export async function explainAccounts(
  tx: Tx,
  partyId: string,
  day: Day,
): Promise<Map<string, ExplainedAccount>> {
  const { ruleset } = await loadRuleset(tx, null);
  const rows = readFactsRows(await copyFactsOfParties(tx, day, [{ slot: slotOf(partyId), partyId }]));
  return new Map(
    rows.map(({ facts }) => {
      const { decision, trace } = explainDay(facts, ruleset, day);
      const stages = ruleset.ladders.get(facts.ladder)?.stages ?? [];
      const stage = stages.find((one) => one.no === decision.stage)?.id ?? 'none';
      return [facts.accountId, { stage, why: trace }];
    }),
  );
}
