import { randomUUID } from 'node:crypto';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { keepFacts } from '@duly/core/contacts/kept-facts.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type pg from 'pg';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import { basisOf, keepShared, sharedFindings } from './gate-basis.ts';
import { type DecisionRow, insertDecision } from './store-decisions.ts';
import { writeFinding } from './write-decision.ts';

/** What was decided, on which facts. */
export type Decided = {
  readonly intent: ContactIntent;
  readonly facts: GateFacts;
  readonly decision: GateDecision;
};

/** Writes what the decision shares with others, and makes its row. `committed` is called once the transaction is. */
export async function prepareDecision(
  tx: Tx,
  pool: pg.Pool,
  caller: RequestContext,
  { intent, facts, decision }: Decided,
): Promise<{ row: DecisionRow; committed: () => void }> {
  const basis = basisOf(facts, decision, rulebookOf(facts));
  const text = JSON.stringify(decision.findings.map(writeFinding));
  const shared = sharedFindings(decision, text);
  const committed = await keepShared(tx, pool, basis, shared);
  const row = {
    decisionId: randomUUID(),
    partyId: facts.party.partyId,
    atMs: caller.atMs,
    userId: caller.userId,
    intent: canonical(intent),
    verdict: decision.verdict,
    facts: keepFacts(facts),
    findings: shared === null ? text : null,
    found: shared?.hash ?? null,
    untilMs: decision.untilMs,
    rulebook: decision.rulebookId,
    basis: basis.hash,
  };
  return { row, committed };
}

/** Keeps a decision with all that it was made on, so that it can be made again; answers its id. */
export async function keepDecision(
  tx: Tx,
  pool: pg.Pool,
  caller: RequestContext,
  decided: Decided,
): Promise<string> {
  const { row } = await prepareDecision(tx, pool, caller, decided);
  await insertDecision(tx, row);
  return row.decisionId;
}
