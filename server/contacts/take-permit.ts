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
import type { Desk } from '../cases/store-desk-day.ts';
import { inPipelinedTenant, type PipelinedTx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { appendPiped } from '../journal/append-piped.ts';
import { lockHead } from '../journal/store.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { type Decided, prepareDecision } from './keep-decision.ts';
import { permitLifeMs } from './limits.ts';
import { firstEventDay, loadOwnFacts } from './load-gate-facts.ts';
import { intentOfAsk, type PermitAsk } from './permit-ask.ts';
import { type PointKey, pointKeyOf } from './point-key.ts';
import { sharedEvents } from './shared-events.ts';
import { type DecisionRow, insertDecision } from './store-decisions.ts';
import { selectActsOfOthers } from './store-point-acts.ts';
import {
  type CountRow,
  insertPermit,
  insertPointAct,
  lockPointKey,
  type NewPermit,
  readPermitSubject,
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

/** Keeps decision, permit, counts and journal; the journal's head is locked last. */
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
  const slot = slotOf(permit.partyId);
  const [, , head] = await tx.together<[unknown, unknown, Heard<typeof lockHead>]>(() => [
    insertPermit(tx, row, permit, ofPerson),
    point === null
      ? Promise.resolve()
      : insertPointAct(
          tx,
          point,
          permit,
          act,
          keys.filter((one) => one.per === 'point').map((one) => countAt(point, one)),
        ),
    lockHead(tx, slot),
  ]);
  const { permitId, expiresAtMs, decisionId } = { ...permit };
  await appendPiped(tx, head, slot, caller.atMs, {
    kind: 'permit-given',
    actor: caller.userId,
    partyId: permit.partyId,
    subjectId: permitId,
    body: { decisionId, channel: ask.channel, pointId: ask.pointId, taskId: ask.taskId ?? null },
  });
  return { answer: { decision, decisionId, permit: { permitId, expiresAtMs } }, committed };
}

/** Whom an act is for, with the party locked; the refusals of a permit that the gate is not asked about. */
async function lockSubject(
  tx: PipelinedTx,
  partyId: string,
  ask: PermitAsk,
): Promise<Result<{ point: PointKey | null; desk: Desk }>> {
  const [locked, subject] = await tx.together<[Heard<typeof lockParties>, Heard<typeof readPermitSubject>]>(
    () => [lockParties(tx, [partyId]), readPermitSubject(tx, partyId, ask.pointId)],
  );
  const { desk, valueKey } = subject;
  if (!locked.has(partyId) || !subject.known) return refuse(refusal('party-unknown'));
  if (subject.erased) return refuse(refusal('party-erased'));
  // A guarantor or payer contact owes under somebody else's account, which the gate's facts do not reach yet. That is
  // said as it is, and not as the gate's "settled".
  if (!subject.hasAccount) return refuse(refusal('party-without-account'));
  if (ask.pointId !== null && valueKey === null) return refuse(refusal('contact-point-unknown'));
  return ok({ point: valueKey === null ? null : pointKeyOf(valueKey), desk });
}

/** Decides with every key locked that the act's counts stand under. */
async function decideUnderLocks(
  { tx, caller }: Work,
  { point, desk }: { point: PointKey | null; desk: Desk },
  partyId: string,
  ask: PermitAsk,
): Promise<Judged> {
  const [, loaded, acts] = await tx.together<
    [unknown, Heard<typeof loadOwnFacts>, Heard<typeof selectActsOfOthers>]
  >(() => [
    point === null ? Promise.resolve() : lockPointKey(tx, point),
    loadOwnFacts(tx, desk, [partyId], caller.atMs, ask.accountId ?? null),
    point === null ? Promise.resolve([]) : selectActsOfOthers(tx, partyId, point, firstEventDay(caller.atMs)),
  ]);
  const own = loaded.get(partyId);
  if (own === undefined) throw new Error('a party vanished under its lock');
  const facts: GateFacts = { ...own, sharedEvents: sharedEvents(ask.pointId ?? '', acts) };
  const intent = intentOfAsk(ask, caller);
  return { intent, facts, point, decision: decideIntent(facts, intent, rulebookOf(facts), caller.atMs) };
}

/**
 * Takes a permit (design §4) in four trips: locks the person, under whom all that is counted by person or debt stands,
 * so that a stop that is being recorded is seen; locks the number, which others may share, and reads what is counted in
 * later statements; decides by the same pure rules; keeps decision, permit and counts; journal and commit. A refusal is
 * kept after the locks are let go. Refuses party-unknown, party-erased, party-without-account, contact-point-unknown; the
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
      const subject = await lockSubject(tx, partyId, ask);
      if (!subject.ok) return subject;
      const judged = await decideUnderLocks(work, subject.value, partyId, ask);
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
    const slot = slotOf(row.partyId);
    const [, head] = await tx.together<[unknown, Heard<typeof lockHead>]>(() => [
      insertDecision(tx, row),
      lockHead(tx, slot),
    ]);
    await appendPiped(tx, head, slot, caller.atMs, refusalEntry(caller, judged, row));
    return { decision, decisionId: row.decisionId, permit: null };
  });
  afterCommit();
  return answer;
}
