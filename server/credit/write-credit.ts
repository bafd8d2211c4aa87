import type { z } from 'zod';
import type { CreditPosition } from './load-credit.ts';
import type { partyCredit } from './schemas.ts';
import type { HoldRow } from './store.ts';

type View = z.input<typeof partyCredit>;

const text = (minor: bigint | null): string | null => (minor === null ? null : `${minor}`);

export function writePosition({
  currency,
  terms,
  disputedMinor,
  oldestDue,
  assessed,
}: CreditPosition): View['positions'][number] {
  return {
    currency,
    state: assessed.state,
    exposureMinor: `${assessed.exposureMinor}`,
    disputedMinor: `${disputedMinor}`,
    limitMinor: text(assessed.limitMinor),
    freeMinor: text(assessed.freeMinor),
    oldestDue,
    daysPastDue: assessed.daysPastDue,
    reasons: [...assessed.reasons],
    nextStep: assessed.nextStep,
    terms:
      terms === null
        ? null
        : {
            version: terms.version,
            rating: terms.rating,
            termDays: terms.term_days,
            flexible: terms.flexible,
            trades: terms.trades,
            from: terms.from_day,
          },
  };
}

export const writeHold = (hold: HoldRow): View['holds'][number] => ({
  holdId: hold.hold_id,
  kind: hold.kind,
  reason: hold.reason,
  target: hold.target,
  since: hold.since,
});
