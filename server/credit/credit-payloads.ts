import type { HoldKind, LockTarget } from '@duly/core/credit/credit-hold.ts';
import type { CreditRating } from '@duly/core/credit/credit-policy.ts';

/** What a request for a lock carries. */
export type LockPayload = { readonly target: LockTarget };

/** What a request for a limit carries; the limit itself is the request's amount. */
export type LimitPayload = {
  readonly rating: CreditRating;
  readonly termDays: number;
  readonly flexible: boolean;
  readonly trades: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly fromDay: string;
};

/** What a request to cancel carries. */
export type CancelPayload = { readonly kind: HoldKind };
