import { randomUUID } from 'node:crypto';
import { closingMoment } from '@duly/core/contacts/closing-moment.ts';
import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { mayAct } from '@duly/core/contacts/may-act.ts';
import { type PermitKey, permitKeys } from '@duly/core/contacts/permit-keys.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { rulebookOf } from '@duly/law/rulebooks.ts';
import { inPipelinedTenant, type PipelinedTx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { appendPiped } from '../journal/append-piped.ts';
import { lockParty } from '../parties/lock-parties.ts';
import { type Decided, prepareDecision } from './keep-decision.ts';
import { permitLifeMs } from './limits.ts';
import { firstEventDay, ownFacts } from './load-gate-facts.ts';
import { intentOfAsk, type PermitAsk } from './permit-ask.ts';
import { type PointKey, pointKeyOf } from './point-key.ts';
import { sharedEvents } from './shared-events.ts';
import { type DecisionRow, insertDecision } from './store-decisions.ts';
import {
  type SpecialFacts,
  selectSpecialFacts,
  selectUsualFacts,
  type UsualFacts,
} from './store-gate-facts.ts';
import { selectActsOfOthers } from './store-point-acts.ts';
import {
  type CountRow,
  hasAccount,
  insertPermit,
  insertPointAct,
  lockPointKey,
  type NewPermit,
} from './store-take-permit.ts';

/** Either a permit or the decision that refused it; both were kept. */
export type PermitAnswer = {
  readonly decision: GateDecision;
  readonly decisionId: string;
  readonly permit: { readonly permitId: string; readonly expiresAtMs: number } | null;
};

/** What was decided, on which facts, and with the number that is locked. */
type Judged = Decided & { readonly point: PointKey | null };

function permitOf(caller: RequestContext, ask: PermitAsk, judged: Judged, decisionId: string): NewPermit {
  const { facts, intent } = judged;
  const { partyId, zones } = facts.party;
  // A permit of the last lawful minute is no leave to ring in the quiet hours, nor on a day that counts anew.
  const closesAtMs = closingMoment(facts, intent, rulebookOf(facts), caller.atMs) ?? Number.POSITIVE_INFINITY;
  return {
    permitId: randomUUID(),
    partyId,
    decisionId,
    channel: ask.channel,
    pointId: ask.pointId,
    contentHash: ask.contentHash ?? null,
    userId: caller.userId,
    issuedAtMs: caller.atMs,
    expiresAtMs: Math.min(caller.atMs + permitLifeMs, closesAtMs - 1),
    localDay: localOf(caller.atMs, zones[0] ?? facts.tenant.zone).day,
  };
}

// What is counted by contact point is counted by its value, whoever it is that has it.
const countAt = (point: PointKey, { ruleId, day, cap }: PermitKey): CountRow => ({
  key: point.key,
  ruleId,
  day,
  cap,
});

/** What a function's promise answers. */
type Heard<F extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>;

type Work = { readonly tx: PipelinedTx; readonly deps: Deps; readonly caller: RequestContext };

/** Keeps decision, permit, counts and journal: all that is sent with the commit, the journal last. */
async function givePermit(
  { tx, deps, caller }: Work,
  ask: PermitAsk,
  judged: Judged,
): Promise<{ answer: PermitAnswer; committed: () => void }> {
  const { facts, intent, decision, point } = judged;
  const rulebook = rulebookOf(facts);
  const { row, committed } = await prepareDecision(tx, deps.pool, caller, judged);
  const permit = permitOf(caller, ask, judged, row.decisionId);
  const keys = permitKeys(facts, intent, rulebook, caller.atMs);
  const ofPerson = keys.filter((one) => one.per === 'person');
  const act = { voice: intent.voice, agency: intent.collectedBy === 'agency', role: intent.targetRole };
  const { permitId, expiresAtMs, decisionId, partyId } = permit;
  const entry = {
    kind: 'permit-given',
    actor: caller.userId,
    partyId,
    subjectId: permitId,
    body: { decisionId, channel: ask.channel, pointId: ask.pointId, taskId: ask.taskId ?? null },
  };
  tx.last(() => {
    const sent = [insertPermit(tx, row, permit, ofPerson)];
    if (point !== null) {
      const counts = keys.filter((one) => one.per === 'point').map((one) => countAt(point, one));
      sent.push(insertPointAct(tx, point, permit, act, counts));
    }
    return [...sent, appendPiped(tx, slotOf(partyId), caller.atMs, entry)];
  });
  return { answer: { decision, decisionId, permit: { permitId, expiresAtMs } }, committed };
}

/** Whom an act is for and what is known of them, with the party locked; refuses what the gate is not asked about. */
async function lockSubject(
  { tx, caller }: Work,
  partyId: string,
  ask: PermitAsk,
): Promise<Result<{ usual: UsualFacts; point: PointKey | null }>> {
  const [locked, usual] = await tx.together<[boolean, Heard<typeof selectUsualFacts>]>(() => [
    lockParty(tx, partyId),
    selectUsualFacts(tx, partyId, firstEventDay(caller.atMs)),
  ]);
  if (!locked || usual === null) return refuse(refusal('party-unknown'));
  if (usual.erased) return refuse(refusal('party-erased'));
  const { accounts, points } = usual.row;
  // A guarantor or payer contact owes under somebody else's account, which the gate's facts do not reach yet. That is
  // said as it is, and not as the gate's "settled".
  if (accounts.length === 0 && !(await hasAccount(tx, partyId)))
    return refuse(refusal('party-without-account'));
  if (ask.pointId === null) return ok({ usual, point: null });
  const point = points.find((one) => one.pointId === ask.pointId);
  if (point === undefined) return refuse(refusal('contact-point-unknown'));
  return ok({ usual, point: pointKeyOf(Buffer.from(point.valueKey, 'hex')) });
}

/** Decides with every key locked that the act's counts stand under. */
async function decideUnderLocks(
  { tx, caller }: Work,
  { usual, point }: { usual: UsualFacts; point: PointKey | null },
  ask: PermitAsk,
): Promise<Judged> {
  const partyId = usual.row.party_id;
  const [shared, special] = await tx.together<[boolean, SpecialFacts]>(() => [
    point === null ? Promise.resolve(false) : lockPointKey(tx, partyId, point),
    selectSpecialFacts(tx, usual),
  ]);
  const acts =
    point === null || !shared ? [] : await selectActsOfOthers(tx, partyId, point, firstEventDay(caller.atMs));
  const own = ownFacts(tx, usual, special, caller.atMs, ask.accountId ?? null);
  const facts: GateFacts = { ...own, sharedEvents: sharedEvents(ask.pointId ?? '', acts) };
  const intent = intentOfAsk(ask, caller);
  return { intent, facts, point, decision: decideIntent(facts, intent, rulebookOf(facts), caller.atMs) };
}

/**
 * Takes a permit (design §4) in three trips: locks the person, under whom all that is counted by person or debt stands,
 * so that a stop that is being recorded is seen, and reads in a later statement what is known of them; locks the number,
 * and reads after it what others did there who share it; decides by the same pure rules; keeps decision, permit, counts and
 * journal with the commit. A refusal is kept after the locks are let go. Refuses party-unknown, party-erased, party-without-account, contact-point-unknown; the
 * gate's own refusal is an answer.
 */
export async function takePermit(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: PermitAsk,
): Promise<Result<PermitAnswer>> {
  let afterCommit = () => {};
  const taken = await inPipelinedTenant(
    deps.pool,
    caller.tenantId,
    async (tx): Promise<Result<PermitAnswer | Judged>> => {
      const work = { tx, deps, caller };
      const subject = await lockSubject(work, partyId, ask);
      if (!subject.ok) return subject;
      const judged = await decideUnderLocks(work, subject.value, ask);
      if (!mayAct(judged.decision.verdict)) return ok(judged);
      const { answer, committed } = await givePermit(work, ask, judged);
      afterCommit = committed;
      return ok(answer);
    },
  );
  afterCommit();
  if (!taken.ok || 'permit' in taken.value) return taken as Result<PermitAnswer>;
  return ok(await keepRefusal(deps, caller, taken.value));
}

function refusalEntry(caller: RequestContext, { intent, decision }: Judged, row: DecisionRow): JournalEntry {
  const rules = decision.findings.filter((one) => one.verdict !== 'allow').map((one) => one.ruleId);
  return {
    kind: 'gate-refused',
    actor: caller.userId,
    partyId: row.partyId,
    subjectId: row.decisionId,
    body: { channel: intent.channel, pointId: intent.contactPointId, verdict: decision.verdict, rules },
  };
}

async function keepRefusal(deps: Deps, caller: RequestContext, judged: Judged): Promise<PermitAnswer> {
  const { decision } = judged;
  let afterCommit = () => {};
  const answer = await inPipelinedTenant(deps.pool, caller.tenantId, async (tx) => {
    const { row, committed } = await prepareDecision(tx, deps.pool, caller, judged);
    afterCommit = committed;
    tx.last(() => [
      insertDecision(tx, row),
      appendPiped(tx, slotOf(row.partyId), caller.atMs, refusalEntry(caller, judged, row)),
    ]);
    return { decision, decisionId: row.decisionId, permit: null };
  });
  afterCommit();
  return answer;
}
