import { weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { cnCalendar } from '../cn/calendar/cn-calendar.ts';
import type { Provision } from '../provision.ts';
import type { Rulebook } from '../rulebook.ts';
import { usCalendar } from './calendar/us-calendar.ts';
import { attorneyOnly } from './fdcpa/attorney-only.ts';
import { cease } from './fdcpa/cease.ts';
import { convenientHours } from './fdcpa/convenient-hours.ts';
import { disputedDebt } from './fdcpa/disputed-debt.ts';
import { locationInformation } from './fdcpa/location-information.ts';
import { noOvershadowing } from './fdcpa/no-overshadowing.ts';
import { noPublication } from './fdcpa/no-publication.ts';
import { noThirdParties } from './fdcpa/no-third-parties.ts';
import { openToOthers } from './fdcpa/open-to-others.ts';
import { paymentOnSeveralDebts } from './fdcpa/payment-on-several-debts.ts';
import { saysDebtCollector } from './fdcpa/says-debt-collector.ts';
import { validationInformation } from './fdcpa/validation-information.ts';
import { workplace } from './fdcpa/workplace.ts';
import { attorneySilence } from './house/attorney-silence.ts';
import { autodialedTexts } from './house/autodialed-texts.ts';
import { creditWait } from './house/credit-wait.ts';
import { emailBasis } from './house/email-basis.ts';
import { localWeeklyCaps } from './house/local-weekly-caps.ts';
import { textBasis } from './house/text-basis.ts';
import { timeBarred } from './house/time-barred.ts';
import { validationWait } from './house/validation-wait.ts';
import { workEmail } from './house/work-email.ts';
import { afterConversation } from './regulation-f/after-conversation.ts';
import { askedNotToUse } from './regulation-f/asked-not-to-use.ts';
import { concentratedCalls } from './regulation-f/concentrated-calls.ts';
import { creditReporting } from './regulation-f/credit-reporting.ts';
import { inconvenientPlace } from './regulation-f/inconvenient-place.ts';
import { knownInconvenience } from './regulation-f/known-inconvenience.ts';
import { limitedContent } from './regulation-f/limited-content.ts';
import { optOutStatement } from './regulation-f/opt-out-statement.ts';
import { rapidSuccession } from './regulation-f/rapid-succession.ts';
import { sensitiveCircumstances } from './regulation-f/sensitive-circumstances.ts';
import { sevenCalls } from './regulation-f/seven-calls.ts';
import { mobileConsent } from './tcpa/mobile-consent.ts';
import { residentialConsent } from './tcpa/residential-consent.ts';

/** The provisions of the United States, by authority: statutes, regulation, then what the house adds. */
const provisions: readonly Provision[] = [
  convenientHours,
  workplace,
  cease,
  attorneyOnly,
  noThirdParties,
  locationInformation,
  openToOthers,
  noPublication,
  saysDebtCollector,
  validationInformation,
  disputedDebt,
  noOvershadowing,
  paymentOnSeveralDebts,
  mobileConsent,
  residentialConsent,
  knownInconvenience,
  inconvenientPlace,
  sevenCalls,
  afterConversation,
  rapidSuccession,
  concentratedCalls,
  sensitiveCircumstances,
  askedNotToUse,
  optOutStatement,
  limitedContent,
  creditReporting,
  emailBasis,
  textBasis,
  workEmail,
  autodialedTexts,
  attorneySilence,
  validationWait,
  creditWait,
  timeBarred,
  ...localWeeklyCaps,
];

/** The rulebook of the United States for contacts and other acts about consumer debts. */
export const usRulebook: Rulebook = {
  id: 'us-2026.1',
  zone: 'America/New_York',
  provisions,
  // Seven days are counted, and what a consent of up to seven days before them excused.
  eventDays: 14,
  calendars: { us: usCalendar, cn: cnCalendar, weekdays: weekdaysCalendar },
};
