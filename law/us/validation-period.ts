import type { GateDebt } from '@duly/facts/gate-facts.ts';
import type { Day } from '@duly/kernel/day.ts';

/** Last day of the consumer's time after the validation information came; null while nobody knows that it came. */
export function lastDayToDispute(debt: GateDebt, periodDays: number): Day | null {
  return debt.validationReceivedOn === null ? null : ((debt.validationReceivedOn + periodDays) as Day);
}
