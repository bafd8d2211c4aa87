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
  isNumberTaken,
  lockPointKey,
  type NewPermit,
  type Numbering,
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
function countRow({ key, ruleId, day, cap, per }: PermitKey, { decision, point }: Judged): CountRow {
  const counted = decision.findings.find((one) => one.ruleId === ruleId)?.counted ?? 0;
  return { key: per === 'point' && point !== null ? point.key : key, ruleId, day, cap, next: counted + 1 };
}

/** What a function's promise answers. */
type Heard<F extends (...args: never[]) => Promise<unknown>> = Awaited<ReturnType<F>>;

type Work = { readonly tx: PipelinedTx; readonly deps: Deps; readonly caller: RequestContext };

/** Keeps decision, permit, counts and journal: all that is sent with the commit, the journal last. */
async function givePermit(
  { tx, deps, caller }: Work,
  ask: PermitAsk,
  judged: Judged,
  numbering: Numbering,
): Promise<{ answer: PermitAnswer; committed: () => void }> {
  const { facts, intent, decision, point } = judged;
  const rulebook = rulebookOf(facts);
  const { row, committed } = await prepareDecision(tx, deps.pool, caller, judged);
  const permit = permitOf(caller, ask, judged, row.decisionId);
  const keys = permitKeys(facts, intent, rulebook, caller.atMs);
  const counts = (per: PermitKey['per']) =>
    keys.filter((one) => one.per === per).map((one) => countRow(one, judged));
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
    const sent = [insertPermit(tx, row, permit, counts('person'), numbering)];
    if (point !== null) {
      sent.push(insertPointAct(tx, point, permit, act, counts('point'), numbering));
    }
    return [...sent, appendPiped(tx, slotOf(partyId), caller.atMs, entry)];
  });
  return { answer: { decision, decisionId, permit: { permitId, expiresAtMs } }, committed };
}

/** Whom an act is for, what is known of them and what others did at the same number, with both locked. */
type Subject = {
  readonly usual: UsualFacts;
  readonly point: PointKey | null;
  /** Whether others may have acts at the number. */
  readonly shared: boolean;
};

/**
 * Locks the person and the number and then reads, each in a statement of its own, all sent together. Refuses what the gate
 * is not asked about.
 */
async function lockSubject({ tx, caller }: Work, partyId: string, ask: PermitAsk): Promise<Result<Subject>> {
  const { pointId } = ask;
  const [locked, shared, usual] = await tx.together<
    [boolean, Heard<typeof lockPointKey>, Heard<typeof selectUsualFacts>]
  >(() => [
    lockParty(tx, partyId),
    pointId === null ? Promise.resolve(null) : lockPointKey(tx, partyId, pointId),
    selectUsualFacts(tx, partyId, firstEventDay(caller.atMs)),
  ]);
  if (!locked || usual === null) return refuse(refusal('party-unknown'));
  if (usual.erased) return refuse(refusal('party-erased'));
  const { accounts, points } = usual.row;
  // A guarantor or payer contact owes under somebody else's account, which the gate's facts do not reach yet. That is
  // said as it is, and not as the gate's "settled".
  if (accounts.length === 0 && !(await hasAccount(tx, partyId)))
    return refuse(refusal('party-without-account'));
  if (pointId === null) return ok({ usual, point: null, shared: false });
  const point = points.find((one) => one.pointId === pointId);
  if (point === undefined || shared === null) return refuse(refusal('contact-point-unknown'));
  return ok({ usual, point: pointKeyOf(Buffer.from(point.valueKey, 'hex')), shared });
}

/** Decides with every key locked that the act's counts stand under. */
async function decideUnderLocks(
  { tx, caller }: Work,
  { usual, point, shared }: Subject,
  ask: PermitAsk,
): Promise<Judged> {
  const partyId = usual.row.party_id;
  const [special, acts] = await tx.together<[SpecialFacts, Heard<typeof selectActsOfOthers>]>(() => [
    selectSpecialFacts(tx, usual),
    point === null || !shared
      ? Promise.resolve([])
      : selectActsOfOthers(tx, partyId, point, firstEventDay(caller.atMs)),
  ]);
  const own = ownFacts(tx, usual, special, caller.atMs, ask.accountId ?? null);
  const facts: GateFacts = { ...own, sharedEvents: sharedEvents(ask.pointId ?? '', acts) };
  const intent = intentOfAsk(ask, caller);
  return { intent, facts, point, decision: decideIntent(facts, intent, rulebookOf(facts), caller.atMs) };
}

/**
 * Takes a permit (design §4) in two trips: locks the person, under whom all that is counted by person or debt stands,
 * so that a stop that is being recorded is seen, then the number, which others may share, and reads in later statements what
 * is known and counted; decides by the same pure rules; keeps decision, permit, counts and journal with the commit. A third
 * trip, between the two, is for whom something special is recorded of or whose number others have. A refusal is kept after
 * the locks are let go. Refuses party-unknown, party-erased, party-without-account, contact-point-unknown; the gate's own
 * refusal is an answer.
 */
export async function takePermit(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: PermitAsk,
): Promise<Result<PermitAnswer>> {
  const taken = await tryPermit(deps, caller, partyId, ask, 'next').catch((error: unknown) => {
    if (!isNumberTaken(error)) throw error;
    return tryPermit(deps, caller, partyId, ask, 'free');
  });
  if (!taken.ok || 'permit' in taken.value) return taken as Result<PermitAnswer>;
  return ok(await keepRefusal(deps, caller, taken.value));
}

/** A permit, or what refused it and is not kept yet. */
async function tryPermit(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  ask: PermitAsk,
  numbering: Numbering,
): Promise<Result<PermitAnswer | Judged>> {
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
      const { answer, committed } = await givePermit(work, ask, judged, numbering);
      afterCommit = committed;
      return ok(answer);
    },
  );
  afterCommit();
  return taken;
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
