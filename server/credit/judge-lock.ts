import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import { mayAct } from '@duly/core/contacts/may-act.ts';
import { cutsSupply, type LockTarget } from '@duly/core/credit/credit-hold.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { Decided } from '../contacts/keep-decision.ts';
import { loadGateFacts } from '../contacts/load-gate-facts.ts';
import type { Tx } from '../db/tenant-tx.ts';

// Cutting a supply because money is owed, as the gate is asked about it; who approves it makes no difference to the law.
const cut: ContactIntent = {
  ...ordinaryAct,
  act: 'cut-supply',
  channel: 'visit',
  purpose: 'collect',
  contactPointId: null,
  targetRole: 'debtor',
  initiatedBy: 'creditor',
  collectedBy: 'own',
  voice: 'interactive',
  staffCount: null,
  contentClass: null,
  conduct: { ground: 'arrears' },
  approved: true,
};

/**
 * What the gate says of a lock: a supply that people cannot do without is put to the law of the creditor's trade (a property manager
 * never cuts one for its fee, Civil Code 944). Null: the lock withholds no such supply, or nothing stands against it.
 */
export async function judgeLock(
  tx: Tx,
  partyId: string,
  target: LockTarget,
  atMs: number,
): Promise<Decided | null> {
  if (!cutsSupply(target)) return null;
  const facts = await loadGateFacts(tx, partyId, atMs);
  if (facts === undefined) return null;
  const decision = decideIntent(facts, cut, rulebookOf(facts), atMs);
  return mayAct(decision.verdict) ? null : { intent: cut, facts, decision };
}
