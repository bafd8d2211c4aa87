import type { CreditAssessment } from './assess-credit.ts';

/** A stop: nothing is sold on credit. A lock: nothing is shipped or served either. */
export const holdKinds = ['stop', 'lock'] as const;
export type HoldKind = (typeof holdKinds)[number];

/** What a lock withholds. The last four are essential supplies, of which the law of the tenant's trade is asked. */
export const lockTargets = ['shipment', 'service', 'water', 'power', 'heat', 'gas'] as const;
export type LockTarget = (typeof lockTargets)[number];

const supplies: ReadonlySet<LockTarget> = new Set(['water', 'power', 'heat', 'gas']);

/** Whether a lock would cut an essential supply. */
export const cutsSupply = (target: LockTarget): boolean => supplies.has(target);

/** Why a hold is set, as it was asked for (core/approvals/approval-reasons.ts). */
export type HoldGround = { readonly kind: HoldKind; readonly reason: string };

/**
 * Whether the ground of a hold stands, over all currencies of the customer. A stop on the limit or on arrears has its ground while
 * either is there: whoever paid the oldest bill and is still over the limit stays stopped. A lock on arrears has it while a debt is
 * older than the months. Anything else was a judgement: null, since no payment says that it has changed.
 */
export function groundStands(
  hold: HoldGround,
  assessed: readonly Pick<CreditAssessment, 'reasons'>[],
): boolean | null {
  const some = (...reasons: readonly string[]) =>
    assessed.some((one) => one.reasons.some((reason) => reasons.includes(reason)));
  if (hold.kind === 'lock') return hold.reason === 'overdue' ? some('long-overdue') : null;
  return hold.reason === 'over-limit' || hold.reason === 'overdue' ? some('over-limit', 'overdue') : null;
}

/** Whether a hold can be asked for: its own ground stands, or it needs none. */
export function mayAskHold(
  { kind, reason }: HoldGround,
  assessed: readonly Pick<CreditAssessment, 'reasons'>[],
): boolean {
  const some = (wanted: string) =>
    assessed.some((one) => (one.reasons as readonly string[]).includes(wanted));
  if (reason === 'over-limit') return some('over-limit');
  if (reason === 'overdue') return some(kind === 'lock' ? 'long-overdue' : 'overdue');
  return true;
}
