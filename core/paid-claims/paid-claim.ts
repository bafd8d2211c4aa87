import type { Day } from '@duly/kernel/day.ts';

export const paidClaimKinds = ['transfer', 'bank-acceptance', 'commercial-acceptance'] as const;
export type PaidClaimKind = (typeof paidClaimKinds)[number];

/** Whose name the payer wrote as the payee, as read out by them. */
export const payees = ['ours', 'other', 'unsure'] as const;
export type Payee = (typeof payees)[number];

/** The remittance slip (电汇底单): seen, promised, or there is none. */
export const slips = ['seen', 'promised', 'none'] as const;
export type Slip = (typeof slips)[number];

/** How a bill's paper comes. A collector never carries one (LED-5, R-24). */
export const billWays = ['customer-courier', 'post', 'electronic'] as const;

export const paidClaimStatuses = ['open', 'verified', 'found', 'not-found', 'withdrawn'] as const;
export type PaidClaimStatus = (typeof paidClaimStatuses)[number];

/** "I have paid that": money that somebody says is under way. Sums in minor units. */
export type PaidClaim = {
  readonly kind: PaidClaimKind;
  readonly currency: string;
  readonly amountMinor: bigint;
  /** A transfer: the day on which it was made; a bill: the day on which it falls due. */
  readonly onDay: Day;
  readonly payee: Payee;
  readonly slip: Slip;
};

/** Whether a claim is a bill, which is paid only when it is honoured. */
export function isBill(kind: PaidClaimKind): boolean {
  return kind !== 'transfer';
}
