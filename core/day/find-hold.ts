import type { AccountFacts, PromiseStatus } from '@duly/facts/account-facts.ts';
import { partyFlags } from '@duly/facts/party-flags.ts';
import type { PartyHold } from '@duly/facts/party-holds.ts';
import { type Day, lastDay } from '@duly/kernel/day.ts';
import type { Hold, HoldCode } from './day-decision.ts';
import { type Wake, wakeAt } from './wake.ts';

// States that hold every ladder of the party until they are lifted, gravest first. A representative holds nothing: the
// gate sends what is said to them. A disaster narrows channels and hours, which is the gate's matter too.
const holdingFlags: readonly (readonly [number, HoldCode])[] = [
  [partyFlags.erased, 'erased'],
  [partyFlags.merged, 'merged'],
  [partyFlags.deceased, 'deceased'],
  [partyFlags.fraudDesk, 'fraud-desk'],
  [partyFlags.insolvent, 'insolvent'],
  [partyFlags.incapacitated, 'incapacitated'],
  [partyFlags.minor, 'minor'],
  [partyFlags.complaintOpen, 'complaint-open'],
  [partyFlags.stopRequest, 'stop-request'],
];

/** The hold with days that lasts longest among those that stand on the day; every first and last day goes to `wake`. */
function findDatedHold(holds: readonly PartyHold[], day: Day, wake: Wake): Hold | null {
  let longest: PartyHold | null = null;
  for (const hold of holds) {
    wakeAt(wake, hold.from);
    if (hold.until !== null) wakeAt(wake, hold.until + 1);
    if (day < hold.from || (hold.until !== null && day > hold.until)) continue;
    if (longest === null || (longest.until !== null && (hold.until ?? lastDay) > longest.until))
      longest = hold;
  }
  return longest === null ? null : { code: longest.code, until: longest.until };
}

/** The hold that keeps the ladder still on a day, the longest-lasting first; ends of holds go to `wake`. */
export function findHold(facts: AccountFacts, promise: PromiseStatus, day: Day, wake: Wake): Hold | null {
  const { partyHoldUntil, holdUntil, promiseDueOn } = facts;
  if (partyHoldUntil !== null) wakeAt(wake, partyHoldUntil + 1);
  if (holdUntil !== null) wakeAt(wake, holdUntil + 1);
  const dated = facts.partyHolds.length === 0 ? null : findDatedHold(facts.partyHolds, day, wake);
  if (facts.flags !== 0) {
    for (const [bit, code] of holdingFlags) {
      if ((facts.flags & bit) !== 0) return { code, until: null };
    }
  }
  if (dated !== null) return dated;
  if (partyHoldUntil !== null && day <= partyHoldUntil) return { code: 'party-hold', until: partyHoldUntil };
  if (holdUntil !== null && day <= holdUntil) return { code: 'account-hold', until: holdUntil };
  // Whoever promised is left in peace until the day has passed; the task comes the day after.
  if (promise === 'open') return { code: 'promise-open', until: promiseDueOn };
  return null;
}
