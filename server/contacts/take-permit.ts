import { randomUUID } from 'node:crypto';
import { closingMoment } from '@duly/core/contacts/closing-moment.ts';
import { decideIntent } from '@duly/core/contacts/decide-intent.ts';
import type { GateDecision } from '@duly/core/contacts/gate-decision.ts';
import { keepFacts } from '@duly/core/contacts/kept-facts.ts';
import { type PermitKey, permitKeys } from '@duly/core/contacts/permit-keys.ts';
import type { Channel, ContactIntent, Purpose, TargetRole } from '@duly/facts/contact-intent.ts';
import { ordinaryAct } from '@duly/facts/gate-defaults.ts';
import type { GateFacts } from '@duly/facts/gate-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
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
import { basisOf, keepBasis } from './gate-basis.ts';
import { permitLifeMs } from './limits.ts';
import { firstEventDay, loadOwnFacts } from './load-gate-facts.ts';
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
import { writeFinding } from './write-decision.ts';

/** What somebody asks leave for. `voice` is not on the wire: people talk, and only an adapter that plays a recording announces. */
export type PermitAsk = {
  readonly channel: Channel;
  readonly pointId: string | null;
  readonly purpose: Purpose;
  readonly targetRole: TargetRole;
  readonly accountId?: string | undefined;
  readonly taskId?: string | undefined;
  readonly contentHash?: string | undefined;
  readonly voice?: 'interactive' | 'informative' | undefined;
  readonly contentClass?: 'debt' | 'third-party-neutral' | undefined;
  readonly staffCount?: number | undefined;
};

/** Either a permit or the decision that refused it; both were kept. */
export type PermitAnswer = {
  readonly decision: GateDecision;
  readonly decisionId: string;
  readonly permit: { readonly permitId: string; readonly expiresAtMs: number } | null;
};

function intentOf(ask: PermitAsk, caller: RequestContext): ContactIntent {
  return {
    ...ordinaryAct,
    debtIds: ask.accountId === undefined ? [] : [ask.accountId],
    channel: ask.channel,
    purpose: ask.purpose,
    contactPointId: ask.pointId,
    targetRole: ask.targetRole,
    initiatedBy: 'creditor',
    collectedBy: 'own',
    voice: ask.voice ?? 'interactive',
    staffCount: ask.staffCount ?? null,
    contentClass: ask.contentClass ?? null,
    // Whoever may approve approves by acting; a collector's act waits for the approval room.
    approved: caller.roles.some((role) => role === 'supervisor' || role === 'manager'),
  };
}

const mayAct: ReadonlySet<string> = new Set(['allow', 'presumed-compliant']);

/** What was decided, on which facts. */
type Judged = {
  readonly intent: ContactIntent;
  readonly facts: GateFacts;
  readonly decision: GateDecision;
  readonly point: PointKey | null;
};

function decisionRow(caller: RequestContext, judged: Judged, basis: Buffer): DecisionRow {
  const { intent, facts, decision } = judged;
  return {
    decisionId: randomUUID(),
    partyId: facts.party.partyId,
    atMs: caller.atMs,
    userId: caller.userId,
    intent: canonical(intent),
    verdict: decision.verdict,
    findings: JSON.stringify(decision.findings.map(writeFinding)),
    facts: keepFacts(facts),
    untilMs: decision.untilMs,
    rulebook: decision.rulebookId,
    basis,
  };
}

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
  const basis = basisOf(facts, decision, rulebook);
  const committed = await keepBasis(tx, deps.pool, basis);
  const row = decisionRow(caller, judged, basis.hash);
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
  const intent = intentOf(ask, caller);
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
      if (!mayAct.has(judged.decision.verdict)) return ok(judged);
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
  const { facts, decision } = judged;
  let afterCommit = () => {};
  const answer = await inPipelinedTenant(deps.pool, caller.tenantId, async (tx) => {
    const basis = basisOf(facts, decision, rulebookOf(facts));
    afterCommit = await keepBasis(tx, deps.pool, basis);
    const row = decisionRow(caller, judged, basis.hash);
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
