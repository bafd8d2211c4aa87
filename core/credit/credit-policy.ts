/** How good a payer is, best first. */
export const creditRatings = ['a', 'b', 'c', 'd'] as const;
export type CreditRating = (typeof creditRatings)[number];

/** What a rating brings (账期): house figures, no law. */
export type RatingTerms = {
  /** Calendar days in which a new invoice is paid. 0: goods against money. */
  readonly termDays: number;
  /** Whether several payments in the term are agreed without asking. */
  readonly flexible: boolean;
};

/** The house's figures for credit control; shipped in `policies/credit/`. */
export type CreditPolicy = {
  /** More days past due than this is a ground to stop credit: 60 is not one yet, 61 is. */
  readonly stopAfterDays: number;
  /** The oldest due day plus so many months must have passed before a lock is asked for on the ground of arrears. */
  readonly lockAfterMonths: number;
  /** Share of the limit, in percent, from which the desk is warned. */
  readonly warnPercent: bigint;
  readonly ratings: Readonly<Record<CreditRating, RatingTerms>>;
};
