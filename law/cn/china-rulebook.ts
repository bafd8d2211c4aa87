import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import type { AuthorityLevel } from '../citation.ts';
import type { Provision } from '../provision.ts';
import type { Rulebook } from '../rulebook.ts';
import { cnCalendar } from './calendar/cn-calendar.ts';
import { debtorAndGuarantorOnly } from './card-2011/debtor-and-guarantor-only.ts';
import { planStopsCollection } from './card-2011/plan-stops-collection.ts';
import { lawfulSource } from './cba-2026/lawful-source.ts';
import { lostContact } from './cba-2026/lost-contact.ts';
import { noThirdParties as memberNoThirdParties } from './cba-2026/no-third-parties.ts';
import { quietHours as memberQuietHours } from './cba-2026/quiet-hours.ts';
import { thirdPartyNeutral as memberThirdPartyNeutral } from './cba-2026/third-party-neutral.ts';
import { thirdPartyOptOut as memberThirdPartyOptOut } from './cba-2026/third-party-opt-out.ts';
import { unansweredAttempts } from './cba-2026/unanswered-attempts.ts';
import { visitStaff } from './cba-2026/visit-staff.ts';
import { deceasedHeirsOnly } from './civil-code/deceased-heirs-only.ts';
import { incapacityRepresentative } from './civil-code/incapacity-representative.ts';
import { commerceProvisions } from './commerce-provisions.ts';
import { conductProvisions } from './conduct-provisions.ts';
import { noThirdParties as consumerFinanceNoThirdParties } from './consumer-finance-2024/no-third-parties.ts';
import { announcementCalls } from './gbt-45251/announcement-calls.ts';
import { debtorOnly } from './gbt-45251/debtor-only.ts';
import { effectiveCalls } from './gbt-45251/effective-calls.ts';
import { quietHours } from './gbt-45251/quiet-hours.ts';
import { settledStop } from './gbt-45251/settled-stop.ts';
import { thirdPartyNeutral } from './gbt-45251/third-party-neutral.ts';
import { thirdPartyOptOut } from './gbt-45251/third-party-opt-out.ts';
import { thirdPartyWhenLost } from './gbt-45251/third-party-when-lost.ts';
import { visitOnceInTwo } from './gbt-45251/visit-once-in-two.ts';
import { noThirdParties as microLoanNoThirdParties } from './micro-loan-2024/no-third-parties.ts';

// Within a level they keep the order in which they stand here.
const provisions: readonly Provision[] = [
  deceasedHeirsOnly,
  incapacityRepresentative,
  debtorAndGuarantorOnly,
  planStopsCollection,
  consumerFinanceNoThirdParties,
  microLoanNoThirdParties,
  quietHours,
  effectiveCalls,
  announcementCalls,
  debtorOnly,
  thirdPartyWhenLost,
  thirdPartyNeutral,
  thirdPartyOptOut,
  visitOnceInTwo,
  settledStop,
  memberQuietHours,
  unansweredAttempts,
  memberNoThirdParties,
  lostContact,
  memberThirdPartyNeutral,
  memberThirdPartyOptOut,
  visitStaff,
  lawfulSource,
  ...conductProvisions,
  ...commerceProvisions,
];

const levels: readonly AuthorityLevel[] = ['L1', 'L2', 'L3', 'L4', 'L5', 'L6', 'L7', 'house'];

/** The rulebook of mainland China for contacts. */
export const chinaRulebook: Rulebook = {
  id: 'cn-2026.1',
  zone: 'Asia/Shanghai',
  // By authority, as a screen shows them.
  provisions: provisions.toSorted((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level)),
  calendars: { cn: cnCalendar, weekdays: weekdaysCalendar },
};
