import { partyFlags, pointBits } from '@duly/facts/party-flags.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { refreshPartyState } from './store-stops.ts';

/** The flag of the party's state that each kind of stop sets while it stands for the whole party. */
const flagOfStop = {
  'stop-request': partyFlags.stopRequest,
  complaint: partyFlags.complaintOpen,
  deceased: partyFlags.deceased,
  represented: partyFlags.represented,
  insolvent: partyFlags.insolvent,
  incapacitated: partyFlags.incapacitated,
} as const;

/** Brings the party's narrow state in line with its stops and contact points, after either changed. */
export async function refreshParty(tx: Tx, partyId: string): Promise<void> {
  await refreshPartyState(tx, partyId, flagOfStop, pointBits);
}
