import type { Provision } from '../provision.ts';
import { penaltyThirtyPercent } from './civil-code/penalty-thirty-percent.ts';
import { barredDebt } from './house/barred-debt.ts';
import { demandPeriod } from './house/demand-period.ts';
import { noAccessLimits } from './house/no-access-limits.ts';
import { postingWhereAllowed } from './house/posting-where-allowed.ts';
import { localPacks } from './local/local-packs.ts';
import { fourTimesLpr } from './private-lending/four-times-lpr.ts';
import { interestAgreed } from './private-lending/interest-agreed.ts';
import { principalAsLent } from './private-lending/principal-as-lent.ts';
import { committeeUrgesFirst } from './property/committee-urges-first.ts';
import { demandBeforeSuit } from './property/demand-before-suit.ts';
import { noCutSupply } from './property/no-cut-supply.ts';
import { noHandlingFee } from './property/no-handling-fee.ts';
import { nothingOverScope } from './property/nothing-over-scope.ts';
import { ownerAndTenant } from './property/owner-and-tenant.ts';
import { courtMeasures } from './trade/court-measures.ts';
import { generalGuarantorLast } from './trade/general-guarantor-last.ts';
import { guaranteePeriod } from './trade/guarantee-period.ts';
import { saleOverdueLoss } from './trade/sale-overdue-loss.ts';
import { smeOverdueInterest } from './trade/sme-overdue-interest.ts';

/** What China's texts say of trade debts, guarantees, private lending and property fees, local regulations included, and what the house adds. */
export const commerceProvisions: readonly Provision[] = [
  generalGuarantorLast,
  guaranteePeriod,
  courtMeasures,
  smeOverdueInterest,
  saleOverdueLoss,
  penaltyThirtyPercent,
  interestAgreed,
  principalAsLent,
  fourTimesLpr,
  noCutSupply,
  demandBeforeSuit,
  committeeUrgesFirst,
  ownerAndTenant,
  nothingOverScope,
  noHandlingFee,
  ...localPacks.flatMap(({ provisions }) => provisions),
  barredDebt,
  postingWhereAllowed,
  noAccessLimits,
  demandPeriod,
];
