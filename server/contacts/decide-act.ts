import { approvesByActing } from '@duly/core/access/approves-by-acting.ts';
import { findActForm, misfitsOf } from '@duly/core/contacts/act-forms.ts';
import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { intentOfAct } from '@duly/core/contacts/intent-of-act.ts';
import { mayAct } from '@duly/core/contacts/may-act.ts';
import type { ContactIntent } from '@duly/facts/contact-intent.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import type { z } from 'zod';
import { readCaseParty } from '../cases/store.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { lockParties } from '../parties/lock-parties.ts';
import type { actBody } from './act-schemas.ts';
import { type Decided, keepDecision } from './keep-decision.ts';
import { loadGateFacts } from './load-gate-facts.ts';
import { readPoint } from './store-points.ts';

type Given = z.output<typeof actBody>;

/** The gate's answer to an act; `recorded` where nothing stands against it. */
export type ActAnswer = {
  readonly decision: GateDecision;
  readonly decisionId: string;
  readonly recorded: boolean;
};

function readIntent(given: Given, caller: RequestContext): Result<ContactIntent> {
  const form = findActForm(given.form);
  if (form === null) return refuse(refusal('act-unknown', { form: given.form }));
  const misfits = misfitsOf(form, given.conduct);
  if (misfits.length > 0) return refuse(refusal('act-particulars', { names: misfits.join(', ') }));
  return ok(
    intentOfAct(form, {
      conduct: given.conduct,
      pointId: form.pointKind === null ? null : given.pointId,
      staffCount: given.staffCount ?? null,
      found: given.found,
      // Whoever may approve approves by acting, as with permits.
      approved: approvesByActing(caller.roles),
    }),
  );
}

async function keep(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  asked: Decided & { form: string },
): Promise<ActAnswer> {
  const { form, intent, decision } = asked;
  const recorded = mayAct(decision.verdict);
  const decisionId = await keepDecision(tx, deps.pool, caller, asked);
  const rules = decision.findings.filter((one) => one.verdict !== 'allow').map((one) => one.ruleId);
  await appendJournal(tx, deps.keys, caller.atMs, [
    {
      kind: 'act-decided',
      actor: caller.userId,
      partyId,
      subjectId: decisionId,
      body: { form, act: intent.act, pointId: intent.contactPointId, verdict: decision.verdict, rules },
    },
  ]);
  return { decision, decisionId, recorded };
}

/**
 * Asks the gate about an act that is no call or message, before anybody does it: the decision is kept and journalled
 * whatever it says, and an allowed act is thereby recorded. Nothing is sent, and no permit is given. Refuses
 * party-unknown, party-erased, party-without-account, contact-point-unknown, act-particulars.
 */
export async function decideAct(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  given: Given,
): Promise<Result<ActAnswer>> {
  const read = readIntent(given, caller);
  if (!read.ok) return read;
  const intent = read.value;
  return inTenant(deps.pool, caller.tenantId, async (tx): Promise<Result<ActAnswer>> => {
    const known = await lockParties(tx, [partyId]);
    const party = known.has(partyId) ? await readCaseParty(tx, partyId) : null;
    if (party === null) return refuse(refusal('party-unknown'));
    if (party.erased) return refuse(refusal('party-erased'));
    if (party.reference === null) return refuse(refusal('party-without-account'));
    const { contactPointId } = intent;
    if (contactPointId !== null && (await readPoint(tx, partyId, contactPointId)) === null) {
      return refuse(refusal('contact-point-unknown'));
    }
    const accountId = given.accountId ?? null;
    const facts = await loadGateFacts(tx, partyId, caller.atMs, accountId);
    if (facts === undefined) throw new Error('a party vanished under its lock');
    const decision = decideIntent(facts, intent, rulebookOf(facts), caller.atMs);
    return ok(await keep(tx, deps, caller, partyId, { form: given.form, intent, facts, decision }));
  });
}
