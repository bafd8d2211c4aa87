import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { cnCalendar } from '../cn/calendar/cn-calendar.ts';
import type { Provision } from '../provision.ts';
import type { Rulebook } from '../rulebook.ts';
import { askedWhenWhereHow } from './conc/asked-when-where-how.ts';
import { barredAndRefused } from './conc/barred-and-refused.ts';
import { dealWithRepresentative } from './conc/deal-with-representative.ts';
import { disputedDebtRests } from './conc/disputed-debt-rests.ts';
import { identityFirst } from './conc/identity-first.ts';
import { noDisguisedPurpose } from './conc/no-disguised-purpose.ts';
import { noFalseAuthority } from './conc/no-false-authority.ts';
import { noPressure } from './conc/no-pressure.ts';
import { noPublicEmbarrassment } from './conc/no-public-embarrassment.ts';
import { noSuitDuringOmbudsman } from './conc/no-suit-during-ombudsman.ts';
import { noSuitThreatWhenBarred } from './conc/no-suit-threat-when-barred.ts';
import { nothingToThirdParties } from './conc/nothing-to-third-parties.ts';
import { visitAnnounced } from './conc/visit-announced.ts';
import { visitNotWhenVulnerable } from './conc/visit-not-when-vulnerable.ts';
import { visitPlaceAndLeave } from './conc/visit-place-and-leave.ts';
import { agentsTold } from './debt-respite/agents-told.ts';
import { noCharges } from './debt-respite/no-charges.ts';
import { noDemands } from './debt-respite/no-demands.ts';
import { noEnforcement } from './debt-respite/no-enforcement.ts';
import { adviserPlan } from './house/adviser-plan.ts';
import { barredSuit } from './house/barred-suit.ts';
import { reasonableHours } from './house/reasonable-hours.ts';
import { fixedSum } from './late-payment/fixed-sum.ts';
import { interestAfterDue } from './late-payment/interest-after-due.ts';
import { notForConsumers } from './late-payment/not-for-consumers.ts';
import { statutoryRate } from './late-payment/statutory-rate.ts';

/** The provisions of the United Kingdom, by authority, as a screen shows them. */
const provisions: readonly Provision[] = [
  statutoryRate,
  fixedSum,
  interestAfterDue,
  notForConsumers,
  noDemands,
  noCharges,
  noEnforcement,
  agentsTold,
  askedWhenWhereHow,
  noPublicEmbarrassment,
  nothingToThirdParties,
  identityFirst,
  noDisguisedPurpose,
  visitAnnounced,
  visitNotWhenVulnerable,
  visitPlaceAndLeave,
  noFalseAuthority,
  noPressure,
  dealWithRepresentative,
  disputedDebtRests,
  barredAndRefused,
  noSuitThreatWhenBarred,
  noSuitDuringOmbudsman,
  reasonableHours,
  adviserPlan,
  barredSuit,
];

/** The rulebook of the United Kingdom: CONC 7, breathing space, late payment between businesses. */
export const gbRulebook: Rulebook = {
  id: 'gb-2026.1',
  zone: 'Europe/London',
  provisions,
  // A creditor in China keeps its own calendar when it writes here.
  calendars: { cn: cnCalendar, weekdays: weekdaysCalendar },
};
