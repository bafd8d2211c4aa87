import { beginOf, holdOfState, type KnownState } from '@duly/core/contacts/party-states.ts';
import { partyFlags, pointBits } from '@duly/facts/party-flags.ts';
import { type RecordedHold, writeHolds } from '@duly/facts/party-holds.ts';
import { isStateKind, type StateKind } from '@duly/facts/special-states.ts';
import { asDay, type Day, parseDay } from '@duly/kernel/day.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type PartyStateRow, readStanding, readWholeDisputes, updatePartyState } from './store-stops.ts';

/** The flag of the party's state that each kind of state sets while it stands for the whole party without an end. */
const flagOfState: Readonly<Partial<Record<StateKind, number>>> = {
  'stop-request': partyFlags.stopRequest,
  cease: partyFlags.stopRequest,
  complaint: partyFlags.complaintOpen,
  deceased: partyFlags.deceased,
  represented: partyFlags.represented,
  insolvent: partyFlags.insolvent,
  minor: partyFlags.minor,
  incapacitated: partyFlags.incapacitated,
  'fraud-claim': partyFlags.fraudDesk,
};
const ours = Object.values(flagOfState).reduce((sum, bit) => sum | bit, 0);

const dayOf = (text: string | null): Day | null => (text === null ? null : parseDay(text));

function knownState(row: PartyStateRow): KnownState | null {
  if (!isStateKind(row.kind)) return null;
  return {
    kind: row.kind,
    channel: row.channel,
    pointId: row.point_id,
    accountId: row.account_id,
    recordedOn: localOf(row.at.getTime(), zoneExists(row.zone) ? row.zone : 'UTC').day,
    since: dayOf(row.since),
    until: dayOf(row.until_on),
    reachable: null,
    silentSince: null,
  };
}

/** The flag that a state sets: only where it is the whole person's, has begun when it was recorded, and has no end. */
function flagOf(state: KnownState): number {
  const whole = state.channel === null && state.pointId === null && state.accountId === null;
  if (!whole || state.until !== null || beginOf(state) > state.recordedOn) return 0;
  return flagOfState[state.kind] ?? 0;
}

/** Brings the party's narrow state in line with its states, disputes and contact points, after one of them changed. */
export async function refreshParty(tx: Tx, partyId: string): Promise<void> {
  const states = (await readStanding(tx, partyId)).flatMap((row) => knownState(row) ?? []);
  const disputes = await readWholeDisputes(tx, partyId);
  let flags = 0;
  const holds: RecordedHold[] = disputes.map((one) => ({
    code: 'disputed',
    from: dayOf(one.said_on) ?? asDay(0),
    until: null,
    accountId: one.account_id,
  }));
  for (const state of states) {
    const flag = flagOf(state);
    flags |= flag;
    // What a flag says already needs no hold beside it.
    const hold = flag === 0 ? holdOfState(state) : null;
    if (hold !== null) holds.push(hold);
  }
  await updatePartyState(tx, partyId, { ours, flags, holds: writeHolds(holds) }, pointBits);
}
