import { printCase } from '@duly/core/contacts/case-file/print-case.ts';
import { stripIdentity } from '@duly/core/contacts/case-file/strip-identity.ts';
import type { JsonObject } from '@duly/core/contacts/case-file/write-shape.ts';
import { readKeptFacts, readKeptIntent } from '@duly/core/contacts/kept-facts.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { starterLimits } from '@duly/policies/limits/starter-limits.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { readKeptDecision } from './store-decisions.ts';

/**
 * What the gate was asked when it decided, as a case file without anything that names a person. Refuses
 * decision-unknown, decision-without-facts.
 */
export async function readDecisionCase(
  deps: Deps,
  caller: RequestContext,
  decisionId: string,
): Promise<Result<JsonObject>> {
  const kept = await inTenant(deps.pool, caller.tenantId, (tx) => readKeptDecision(tx, decisionId));
  if (kept === null) return refuse(refusal('decision-unknown'));
  if (kept.facts === null || kept.basis === null) return refuse(refusal('decision-without-facts'));
  const { tenant } = JSON.parse(kept.basis) as { readonly tenant: GateFacts['tenant'] };
  const question = { facts: readKeptFacts(kept.facts, tenant), intent: readKeptIntent(kept.intent) };
  return ok(printCase({ ...stripIdentity(question), atMs: kept.at_ms }, { namedLimits: starterLimits }));
}
