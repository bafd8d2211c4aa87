import { printCase } from '@duly/core/contacts/case-file/print-case.ts';
import { stripIdentity } from '@duly/core/contacts/case-file/strip-identity.ts';
import type { JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import { plannedIntent } from '@duly/core/contacts/plan-channels.ts';
import type { Channel } from '@duly/facts/contact-intent.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { loadGateFacts } from './load-gate-facts.ts';

/**
 * What the gate is asked about a channel of a point of a party, as a case file without anything that names a person.
 * Refuses party-unknown, contact-point-unknown.
 */
export async function readGateCase(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: { readonly channel: Channel; readonly pointId: string; readonly at?: string | undefined },
): Promise<Result<JsonObject>> {
  const atMs = ask.at === undefined ? caller.atMs : Date.parse(ask.at);
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const facts = await loadGateFacts(tx, partyId, atMs);
    if (facts === undefined) return refuse(refusal('party-unknown'));
    const point = facts.points.find(({ pointId }) => pointId === ask.pointId);
    if (point === undefined) return refuse(refusal('contact-point-unknown'));
    const intent = plannedIntent(facts, point, ask.channel, 'debtor', 'own');
    // A minute is what a case is about; the milliseconds of the click are noise.
    const wholeMs = Math.floor(atMs / 60_000) * 60_000;
    return ok(
      printCase({ ...stripIdentity({ facts, intent }), atMs: wholeMs }, { namedLimits: starterLimits }),
    );
  });
}
