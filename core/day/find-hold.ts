import type { AccountFacts, PromiseStatus } from '@duly/facts/account-facts.ts';
import { partyFlags } from '@duly/facts/party-flags.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Hold, HoldCode } from './day-decision.ts';
import type { Wake } from './wake.ts';

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

/** The hold that keeps the ladder still on a day, the longest-lasting first; ends of holds go to `wake`. */
export function findHold(facts: AccountFacts, promise: PromiseStatus, day: Day, wake: Wake): Hold | null {
  const { partyHoldUntil, holdUntil, promiseDueOn } = facts;
  if (partyHoldUntil !== null) wake.at(partyHoldUntil + 1);
  if (holdUntil !== null) wake.at(holdUntil + 1);
  if (facts.flags !== 0) {
    for (const [bit, code] of holdingFlags) {
      if ((facts.flags & bit) !== 0) return { code, until: null };
    }
  }
  if (partyHoldUntil !== null && day <= partyHoldUntil) return { code: 'party-hold', until: partyHoldUntil };
  if (holdUntil !== null && day <= holdUntil) return { code: 'account-hold', until: holdUntil };
  // Whoever promised is left in peace until the day has passed; the task comes the day after.
  if (promise === 'open') return { code: 'promise-open', until: promiseDueOn };
  return null;
}
