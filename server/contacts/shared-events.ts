import { eventKind } from '@duly/core/contacts/event-kind.ts';
import type { TargetRole } from '@duly/facts/contact-intent.ts';
import type { GateEvent } from '@duly/facts/gate-facts.ts';
import { asDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { type PointActRow, selectPointActs, selectPointValues } from './store-point-acts.ts';

/** Acts at a number that were meant for others, as events of the person's own contact point. */
export function sharedEvents(pointId: string, acts: readonly PointActRow[]): GateEvent[] {
  return acts.map((act) => ({
    kind: eventKind(act.channel, act.outcome),
    contactPointId: pointId,
    channel: act.channel,
    voice: act.voice,
    localDay: asDay(act.local_day),
    atMs: act.at_ms,
    agency: act.agency,
    initiatedBy: 'creditor',
    outcome: 'unknown',
    role: act.role as TargetRole,
    debtIds: [],
  }));
}

/** Of each party, the acts at its contact points that were meant for others who share them. */
export async function loadSharedEvents(
  tx: Tx,
  partyIds: readonly string[],
  eventsFrom: number,
): Promise<Map<string, GateEvent[]>> {
  const points = await selectPointValues(tx, partyIds);
  const values = new Map(points.map(({ value_key }) => [value_key.toString('hex'), value_key]));
  const acts = await selectPointActs(tx, [...values.values()], eventsFrom);
  const shared = new Map<string, GateEvent[]>(partyIds.map((partyId) => [partyId, []]));
  if (acts.length === 0) return shared;
  for (const { party_id, point_id, value_key } of points) {
    const others = acts.filter((act) => act.party_id !== party_id && act.key.equals(value_key));
    shared.get(party_id)?.push(...sharedEvents(point_id, others));
  }
  return shared;
}
