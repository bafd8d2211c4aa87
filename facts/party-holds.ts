import { asDay, type Day } from '@duly/kernel/day.ts';

/** States with days, or of one debt, that hold ladders; those of the whole person without days are `partyFlags`. */
export const partyHoldCodes = [
  'deceased',
  'fraud-desk',
  'insolvent',
  'incapacitated',
  'minor',
  'breathing-space',
  'mental-health-crisis',
  'adviser-plan',
  'moratorium',
  'disaster',
  'complaint-open',
  'stop-request',
  'disputed',
  'plan-performing',
] as const;
export type PartyHoldCode = (typeof partyHoldCodes)[number];

/** A hold from its first day to its last; without a last day until somebody lifts it. */
export type PartyHold = { readonly code: PartyHoldCode; readonly from: Day; readonly until: Day | null };

/** A hold of the whole person, or (where an account is named) of one debt. */
export type RecordedHold = PartyHold & { readonly accountId: string | null };

/** The text of `party_state.holds`: 'code from until account' joined by ';', in an order that does not depend on chance. */
export function writeHolds(holds: readonly RecordedHold[]): string {
  const lines = holds.map(
    ({ code, from, until, accountId }) => `${code} ${from} ${until ?? '-'} ${accountId ?? '-'}`,
  );
  return [...new Set(lines)].sort().join(';');
}

const noHolds: readonly PartyHold[] = [];

function readHold(line: string, accountId: string): PartyHold | null {
  const [code, from, until, account] = line.split(' ');
  const known = partyHoldCodes.find((one) => one === code);
  if (known === undefined || from === undefined || until === undefined) throw new Error(`${line} is no hold`);
  if (account !== '-' && account !== accountId) return null;
  return { code: known, from: asDay(Number(from)), until: until === '-' ? null : asDay(Number(until)) };
}

/** The holds that an account stands under, those of the person included. Nearly everybody has none. */
export function readHolds(text: string, accountId: string): readonly PartyHold[] {
  if (text === '') return noHolds;
  return text.split(';').flatMap((line) => readHold(line, accountId) ?? []);
}
