import { planChannels } from '@duly/core/contacts/plan-channels.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { allowedNow } from './gate-schemas.ts';
import { loadGateFacts } from './load-gate-facts.ts';
import { writeFinding } from './write-decision.ts';

const instant = (atMs: number | null) => (atMs === null ? null : new Date(atMs).toISOString());

/** What may be done with a party at an instant, as the API shows it. A plan: it takes nothing. */
export function writeAllowed(facts: GateFacts, atMs: number): z.input<typeof allowedNow> {
  const zone = facts.party.zones[0] ?? null;
  const local = zone === null ? null : localOf(atMs, zone);
  return {
    at: new Date(atMs).toISOString(),
    zone,
    localDay: local && formatDay(local.day),
    localMinute: local === null ? null : local.minuteOfDay,
    channels: planChannels(facts, rulebookOf(facts), atMs).map((one) => ({
      channel: one.channel,
      pointId: one.pointId,
      role: one.role,
      state: one.state,
      until: instant(one.closesAtMs),
      opensAt: instant(one.opensAtMs),
      counts: one.counts.map((count) => ({ ...count })),
      findings: one.decision.findings.map(writeFinding),
      hours: one.hours.map(([from, to]): [number, number] => [from, to]),
    })),
    rulebook: rulebookOf(facts).id,
  };
}

/** The plan of a party at the instant asked, or now. Refuses party-unknown. */
export async function readAllowed(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  at: string | undefined,
): Promise<Result<z.input<typeof allowedNow>>> {
  const atMs = at === undefined ? caller.atMs : Date.parse(at);
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const facts = await loadGateFacts(tx, partyId, atMs);
    return facts === undefined ? refuse(refusal('party-unknown')) : ok(writeAllowed(facts, atMs));
  });
}
