import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateEvent, GateFacts } from '@duly/facts/gate-facts.ts';
import { debtsOf } from '../../debts-of.ts';
import { isTalk } from './counted-calls.ts';

/** The debts of a person as the count sees them: student loans under one account number are one. */
export interface DebtGroups {
  readonly all: readonly string[];
  /** Those that the act is about. */
  readonly asked: readonly string[];
  readonly groupOf: (debtId: string) => string;
}

/** Sorts the debts of an act into groups. */
export function debtGroups(facts: GateFacts, intent: ContactIntent): DebtGroups {
  const groups = new Map(facts.debts.map((debt) => [debt.debtId, debt.countsWith ?? debt.debtId]));
  const groupOf = (debtId: string): string => groups.get(debtId) ?? debtId;
  return {
    all: [...new Set(groups.values())],
    asked: [...new Set(debtsOf(facts, intent).map((debt) => groupOf(debt.debtId)))],
    groupOf,
  };
}

/** The debts that an event touches; all of them where nobody said which. */
export function groupsOfEvent(event: GateEvent, groups: DebtGroups): readonly string[] {
  if (event.debtIds.length === 0) return groups.all;
  return [...new Set(event.debtIds.map(groups.groupOf))];
}

/**
 * The calls that count for the debt asked about that has most. A talk counts for each debt it was about, an unanswered
 * call for any one of the debts that it was made for (12 CFR 1006.14(b)(4)), and it is put to the one where it weighs
 * least: first on debts that are not asked about, while these stay within the limit.
 */
export function callsOnDebt(events: readonly GateEvent[], groups: DebtGroups, limit: number): number {
  const fixed = new Map<string, number>();
  const free: (readonly string[])[] = [];
  for (const event of events) {
    const touched = groupsOfEvent(event, groups);
    if (touched.length > 1 && !isTalk(event)) free.push(touched);
    else for (const group of touched) fixed.set(group, (fixed.get(group) ?? 0) + 1);
  }
  let most = Math.max(0, ...groups.asked.map((group) => fixed.get(group) ?? 0));
  while (!fits(free, fixed, groups, most, limit)) most += 1;
  return most;
}

/** Whether every free call finds a debt, with at most `most` on each debt asked about and `limit` on each other. */
function fits(
  free: readonly (readonly string[])[],
  fixed: ReadonlyMap<string, number>,
  groups: DebtGroups,
  most: number,
  limit: number,
): boolean {
  const holders = new Map<string, number[]>();
  const room = (group: string): number =>
    (groups.asked.includes(group) ? most : limit) - (fixed.get(group) ?? 0);
  // A call may push another to a further debt; whatever has a place keeps one.
  const place = (call: number, tried: Set<string>): boolean => {
    for (const group of free[call] ?? []) {
      if (tried.has(group)) continue;
      tried.add(group);
      const held = holders.get(group) ?? [];
      if (held.length < room(group)) {
        holders.set(group, [...held, call]);
        return true;
      }
      const movable = held.find((other) => place(other, tried));
      if (movable === undefined) continue;
      holders.set(group, [...(holders.get(group) ?? []).filter((other) => other !== movable), call]);
      return true;
    }
    return false;
  };
  // Calls for other debts only take their places first, and do not matter where those debts are full already.
  const isOurs = (touched: readonly string[]): boolean =>
    touched.some((group) => groups.asked.includes(group));
  free.forEach((touched, call) => {
    if (!isOurs(touched)) place(call, new Set());
  });
  return free.every((touched, call) => !isOurs(touched) || place(call, new Set()));
}
