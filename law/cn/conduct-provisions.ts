import type { Provision } from '../provision.ts';
import { cardLetterContent } from './card-2011/letter-content.ts';
import { cardNoThreats } from './card-2011/no-threats.ts';
import { agencyLines } from './cba-2026/agency-lines.ts';
import { agencyNotBank } from './cba-2026/agency-not-bank.ts';
import { callsRecorded } from './cba-2026/calls-recorded.ts';
import { memberCivilWords } from './cba-2026/civil-words.ts';
import { fairMachines } from './cba-2026/fair-machines.ts';
import { listedAgencies } from './cba-2026/listed-agencies.ts';
import { memberNameFirst } from './cba-2026/name-first.ts';
import { memberNoEntryWithoutConsent } from './cba-2026/no-entry-without-consent.ts';
import { memberNoExtraFee } from './cba-2026/no-extra-fee.ts';
import { memberNoFalseAuthority } from './cba-2026/no-false-authority.ts';
import { memberNoFalseFacts } from './cba-2026/no-false-facts.ts';
import { noNewBorrowing } from './cba-2026/no-new-borrowing.ts';
import { memberNoPublicPosting } from './cba-2026/no-public-posting.ts';
import { memberVisitRecorded } from './cba-2026/visit-recorded.ts';
import { contractBindsParties } from './civil-code/contract-binds-parties.ts';
import { heirsWithinEstate } from './civil-code/heirs-within-estate.ts';
import { mutualPerformance } from './civil-code/mutual-performance.ts';
import { noEntryOfPrivatePlaces } from './civil-code/no-entry-of-private-places.ts';
import { noExposure } from './civil-code/no-exposure.ts';
import { noLeakInWords } from './civil-code/no-leak-in-words.ts';
import { peacefulLife } from './civil-code/peaceful-life.ts';
import { redemptionFirst } from './civil-code/redemption-first.ts';
import { rentAndQuality } from './civil-code/rent-and-quality.ts';
import { retainedTitle } from './civil-code/retained-title.ts';
import { spouseCommonDebt } from './civil-code/spouse-common-debt.ts';
import { subrogationInCourt } from './civil-code/subrogation-in-court.ts';
import { transferTold } from './civil-code/transfer-told.ts';
import { noForceOrFraud } from './consumer-protection-2022/no-force-or-fraud.ts';
import { toldBeforeOutsourcing } from './consumer-protection-2022/told-before-outsourcing.ts';
import { toldBeforeAdverse } from './credit-reporting-2013/told-before-adverse.ts';
import { noAbuse } from './criminal-law/no-abuse.ts';
import { noDetention } from './criminal-law/no-detention.ts';
import { noEntryOfHomes } from './criminal-law/no-entry-of-homes.ts';
import { noForceForUsury } from './criminal-law/no-force-for-usury.ts';
import { noPosingAsState } from './criminal-law/no-posing-as-state.ts';
import { noUnlawfulData } from './criminal-law/no-unlawful-data.ts';
import { noEntryWithoutConsent } from './gbt-45251/no-entry-without-consent.ts';
import { thirdPartyOffers } from './gbt-45251/third-party-offers.ts';
import { lawyersLetter } from './lawyers-law/lawyers-letter.ts';
import { microLoanNoFalseAuthority } from './micro-loan-2024/no-false-authority.ts';
import { microLoanNoFalseFacts } from './micro-loan-2024/no-false-facts.ts';
import { microLoanNoPublicPosting } from './micro-loan-2024/no-public-posting.ts';
import { noTaking } from './micro-loan-2024/no-taking.ts';
import { noViolentAgencies } from './micro-loan-2024/no-violent-agencies.ts';
import { agreedContacts } from './nifa-2018/agreed-contacts.ts';
import { conventionCivilWords } from './nifa-2018/civil-words.ts';
import { costWithinCap } from './nifa-2018/cost-within-cap.ts';
import { decentClothing } from './nifa-2018/decent-clothing.ts';
import { conventionDesignatedChannel } from './nifa-2018/designated-channel.ts';
import { conventionNameFirst } from './nifa-2018/name-first.ts';
import { conventionVisitRecorded } from './nifa-2018/visit-recorded.ts';
import { lawfulObtaining } from './personal-information/lawful-obtaining.ts';
import { minimalRecords } from './personal-information/minimal-records.ts';
import { noDeceitForData } from './personal-information/no-deceit-for-data.ts';
import { noOnwardEntrusting } from './personal-information/no-onward-entrusting.ts';
import { noPublication } from './personal-information/no-publication.ts';
import { noFollowing } from './public-order-2025/no-following.ts';
import { noHarassingMessages } from './public-order-2025/no-harassing-messages.ts';
import { damageWithinFifth } from './wage-payment/damage-within-fifth.ts';
import { noGroundlessDeduction } from './wage-payment/no-groundless-deduction.ts';

/**
 * What China's texts say of conduct: how people are spoken to and visited, what is shown and said, what is taken,
 * charged, claimed, published, kept and entrusted. When and how often stands in `china-rulebook.ts`.
 */
export const conductProvisions: readonly Provision[] = [
  conventionCivilWords,
  cardNoThreats,
  memberCivilWords,
  noForceOrFraud,
  memberNoFalseAuthority,
  microLoanNoFalseAuthority,
  memberNoFalseFacts,
  microLoanNoFalseFacts,
  noNewBorrowing,
  noPosingAsState,
  noAbuse,
  noHarassingMessages,
  noDeceitForData,
  noLeakInWords,
  noEntryOfHomes,
  noEntryOfPrivatePlaces,
  noEntryWithoutConsent,
  memberNoEntryWithoutConsent,
  noDetention,
  noForceForUsury,
  noUnlawfulData,
  noFollowing,
  peacefulLife,
  minimalRecords,
  lawfulObtaining,
  noPublication,
  noExposure,
  memberNoPublicPosting,
  microLoanNoPublicPosting,
  memberVisitRecorded,
  conventionVisitRecorded,
  decentClothing,
  callsRecorded,
  agencyLines,
  fairMachines,
  conventionNameFirst,
  memberNameFirst,
  agencyNotBank,
  cardLetterContent,
  transferTold,
  lawyersLetter,
  agreedContacts,
  thirdPartyOffers,
  conventionDesignatedChannel,
  memberNoExtraFee,
  costWithinCap,
  noTaking,
  retainedTitle,
  redemptionFirst,
  noGroundlessDeduction,
  damageWithinFifth,
  toldBeforeAdverse,
  listedAgencies,
  noViolentAgencies,
  toldBeforeOutsourcing,
  noOnwardEntrusting,
  spouseCommonDebt,
  contractBindsParties,
  subrogationInCourt,
  heirsWithinEstate,
  rentAndQuality,
  mutualPerformance,
];
