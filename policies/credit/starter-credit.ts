import type { CreditPolicy } from '@duly/core/credit/credit-policy.ts';

/** House figures as a trading company starts with them: stop beyond 60 days, lock beyond three months, longer terms for good payers. */
export const starterCredit: CreditPolicy = {
  stopAfterDays: 60,
  lockAfterMonths: 3,
  warnPercent: 80n,
  ratings: {
    a: { termDays: 60, flexible: true },
    b: { termDays: 30, flexible: false },
    c: { termDays: 15, flexible: false },
    d: { termDays: 0, flexible: false },
  },
};
