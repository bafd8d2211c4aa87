import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import { mayAct } from '@duly/core/contacts/may-act.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { loadGateFacts } from './load-gate-facts.ts';
import { lockOpenPermits, type OpenPermit, revokePermits } from './store-planned.ts';
import { forgetPointActs } from './store-point-acts.ts';

function intentOf(permit: OpenPermit): ContactIntent {
  return { ...ordinaryAct, ...(permit.intent as unknown as ContactIntent) };
}

// What was counted was counted lawfully when the permit was taken, and the permit itself is among it; only what is now
// known of the person may take it back.
const withoutCounts = (facts: GateFacts): GateFacts => ({ ...facts, events: [], sharedEvents: [] });

/**
 * The one place where something that was learned of a person stops what was already on its way to them: every permit that
 * is open and would be refused now is taken back, so that no contact that begins later can stand on it. Tasks are the
 * day's own matter (`redecideParties`); a queue of messages hooks in here. The caller holds the party's lock and has
 * written what was learned.
 *
 * @returns journal entries of what was stopped
 */
export async function stopPlanned(
  tx: Tx,
  actor: string,
  partyId: string,
  atMs: number,
): Promise<JournalEntry[]> {
  const open = await lockOpenPermits(tx, partyId, atMs);
  if (open.length === 0) return [];
  const stopped: { permitId: string; rules: string[] }[] = [];
  for (const permit of open) {
    const intent = intentOf(permit);
    const [only = null, ...more] = intent.debtIds;
    const about = more.length === 0 ? only : null;
    const facts = await loadGateFacts(tx, partyId, atMs, about);
    if (facts === undefined) throw new Error('a party vanished under its lock');
    const decision = decideIntent(withoutCounts(facts), intent, rulebookOf(facts), atMs);
    if (mayAct(decision.verdict)) continue;
    const rules = decision.findings.filter((one) => one.verdict !== 'allow').map((one) => one.ruleId);
    stopped.push({ permitId: permit.permit_id, rules });
  }
  if (stopped.length === 0) return [];
  const permitIds = stopped.map((one) => one.permitId);
  await revokePermits(tx, partyId, permitIds, atMs);
  // What was counted at a number that others share goes as well.
  await forgetPointActs(tx, partyId, permitIds);
  return stopped.map(({ permitId, rules }) => ({
    kind: 'permit-revoked',
    actor,
    partyId,
    subjectId: permitId,
    body: { rules },
  }));
}
