import { hash } from 'node:crypto';
import type { DayDecision } from '@duly/core/day/day-decision.ts';
import { decideDay } from '@duly/core/day/decide-day.ts';
import { decisionText } from '@duly/core/day/decision-content.ts';
import type { CompiledRuleset } from '@duly/core/policy/compile-ruleset.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { FactsRow } from '../facts/read-facts-rows.ts';

/** A decision that differs from what is recorded, with what it was decided from. */
export type DecidedRow = FactsRow & {
  readonly decision: DayDecision;
  /** SHA-256, one code unit a byte. */
  readonly outcome: string;
  /** The outcome is another; otherwise only dates of the working state moved. */
  readonly changed: boolean;
};

/** An account whose decision threw. */
export type ParkedRow = {
  readonly slot: number;
  readonly partyId: string;
  readonly accountId: string;
  readonly error: string;
};

export type DecidedRows = {
  readonly decided: number;
  readonly writes: readonly DecidedRow[];
  readonly parked: readonly ParkedRow[];
};

/** The hash of a decision's content without the day, one code unit a byte: half the time of a Buffer. */
export function outcomeOf(decision: DayDecision): string {
  return hash('sha256', decisionText(decision), 'binary');
}

/**
 * Decides rows of facts and keeps those that have to be written. One account's fault never stops the others: it is parked
 * with the message and decided again the next time.
 */
export function decideRows(
  rows: readonly FactsRow[],
  ruleset: CompiledRuleset,
  rulesetNo: number,
  day: Day,
): DecidedRows {
  const writes: DecidedRow[] = [];
  const parked: ParkedRow[] = [];
  for (const row of rows) {
    try {
      const decision = decideDay(row.facts, ruleset, day);
      const outcome = outcomeOf(decision);
      const { recorded } = row;
      const changed = outcome !== recorded.outcome;
      const moved =
        decision.wakeOn !== recorded.wakeOn || recorded.decidedUnder !== rulesetNo || recorded.rolled;
      if (changed || moved) writes.push({ ...row, decision, outcome, changed });
    } catch (error) {
      const { slot, partyId, accountId } = row.facts;
      parked.push({ slot, partyId, accountId, error: String((error as Error).message).slice(0, 500) });
    }
  }
  return { decided: rows.length, writes, parked };
}
