import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateDebt, GateFacts } from '@duly/facts/gate-facts.ts';

/** The debts that an act is about: those it names, or all of the person's where it names none. */
export function debtsOf(facts: GateFacts, intent: ContactIntent): readonly GateDebt[] {
  const { debtIds } = intent;
  return debtIds.length === 0 ? facts.debts : facts.debts.filter(({ debtId }) => debtIds.includes(debtId));
}
