import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts, GatePoint } from '@duly/facts/gate-facts.ts';

/** What most questions have nothing of, by the place where it is read and in the order of its bit. */
export const plainTraits = [
  'party.stopAll',
  'party.complaintOpen',
  'party.disputedAll',
  'party.deceased',
  'party.incapacitated',
  'party.represented',
  'party.insolvent',
  'party.planPerforming',
  'party.settled',
  'party.minor',
  'party.employerProhibits',
  'party.vulnerable',
  'party.hardship',
  'party.fraudClaimed',
  'party.ceasedOn',
  'party.attorney',
  'party.moratoria',
  'party.stoppedChannels',
  'facts.consents',
  'facts.preferences',
  'facts.events',
  'tenant.sensitiveDays',
  'point.stoppedChannels',
  'intent.content',
  'intent.sender',
  'intent.contentClass',
  'intent.debtIds',
  'intent.conduct',
] as const;

const full = (list: readonly unknown[]) => (list.length === 0 ? 0 : 1);
const yes = (flag: boolean) => (flag === false ? 0 : 1);
const told = (value: unknown) => (value === null ? 0 : 1);

function filled(record: object): number {
  for (const _ in record) return 1;
  return 0;
}

/**
 * A bit for each of `plainTraits` of which there is something: true, told, or not empty. Written out, because reading a
 * known property is some ten times quicker than reading one by its name.
 */
export function traitsOf(
  { party, tenant, consents, preferences, events }: GateFacts,
  intent: ContactIntent,
  point: GatePoint | null | undefined,
): number {
  return (
    yes(party.stopAll) |
    (yes(party.complaintOpen) << 1) |
    (yes(party.disputedAll) << 2) |
    (yes(party.deceased) << 3) |
    (yes(party.incapacitated) << 4) |
    (yes(party.represented) << 5) |
    (yes(party.insolvent) << 6) |
    (yes(party.planPerforming) << 7) |
    (yes(party.settled) << 8) |
    (yes(party.minor) << 9) |
    (yes(party.employerProhibits) << 10) |
    (yes(party.vulnerable) << 11) |
    (yes(party.hardship) << 12) |
    (yes(party.fraudClaimed) << 13) |
    (told(party.ceasedOn) << 14) |
    (told(party.attorney) << 15) |
    (full(party.moratoria) << 16) |
    (full(party.stoppedChannels) << 17) |
    (full(consents) << 18) |
    (full(preferences) << 19) |
    (full(events) << 20) |
    (full(tenant.sensitiveDays) << 21) |
    (full(point?.stoppedChannels ?? []) << 22) |
    (told(intent.content) << 23) |
    (told(intent.sender) << 24) |
    (told(intent.contentClass) << 25) |
    (full(intent.debtIds) << 26) |
    (filled(intent.conduct) << 27)
  );
}
