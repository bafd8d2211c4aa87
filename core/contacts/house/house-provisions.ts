import type { Provision } from '@duly/law/provision.ts';
import { askedTimes, askedWays } from './asked-for.ts';
import { conductRules } from './conduct-rules.ts';
import { dailyLimits } from './daily-limits.ts';
import { companyLines, robotSaysSo, textSignature } from './lines.ts';
import { officeHours } from './office-hours.ts';
import { noVisitsToOthers, partnersNotTold } from './others-kept-out.ts';
import { ownTimes } from './own-times.ts';
import { pointSource, thirdPersons } from './personal-data.ts';
import { pointState } from './point-state.ts';
import { collectionRests } from './rests.ts';
import {
  hardshipVisits,
  protectedTime,
  sensitiveDays,
  vulnerablePeople,
  workplaceForbidden,
} from './special-protection.ts';
import { stopRequests } from './stop-requests.ts';
import { approvalFirst, visitCompany } from './visit-rules.ts';
import { wageCap } from './wage-cap.ts';
import { wordsSaid } from './words-said.ts';

/**
 * The house's rules, in the form of the law's. The gate adds them to every rulebook, so that a tenant can tighten what
 * the law allows and has no way to loosen it.
 */
export const houseProvisions: readonly Provision[] = [
  stopRequests,
  pointState,
  pointSource,
  thirdPersons,
  ...collectionRests,
  protectedTime,
  sensitiveDays,
  vulnerablePeople,
  hardshipVisits,
  workplaceForbidden,
  officeHours,
  ownTimes,
  askedTimes,
  askedWays,
  ...dailyLimits,
  visitCompany,
  approvalFirst,
  wordsSaid,
  companyLines,
  textSignature,
  robotSaysSo,
  noVisitsToOthers,
  partnersNotTold,
  ...conductRules,
  wageCap,
];
