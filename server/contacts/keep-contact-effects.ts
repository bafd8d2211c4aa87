import { randomUUID } from 'node:crypto';
import type { ContactEffects } from '@duly/core/contacts/contact-effects.ts';
import { partsLeft } from '@duly/core/contacts/contact-effects.ts';
import { eventKind } from '@duly/core/contacts/event-kind.ts';
import { releasedRules } from '@duly/core/contacts/released-rules.ts';
import { findResult } from '@duly/core/contacts/result-codes.ts';
import { paidClaimDays } from '@duly/core/paid-claims/hold-for-claim.ts';
import { holdReasons } from '@duly/facts/account-facts.ts';
import { addDays, formatDay } from '@duly/kernel/day.ts';
import { todayOf } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { endTask, keepTask } from '../tasks/store.ts';
import type { PreparedContact } from './prepare-contact.ts';
import { holdAccount, readTaskContacts, setLastContact } from './store-contacts.ts';
import { readCountedRules, usePermit } from './store-permits.ts';
import { readPointKey, settlePointAct } from './store-point-acts.ts';
import { type PointRow, updatePoint } from './store-points.ts';
import { insertStop } from './store-stops.ts';

/** Ends the permit with what came of it; counts that this does not raise are given back. */
export async function endPermit(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  { permit, channel }: PreparedContact,
  effects: ContactEffects,
): Promise<void> {
  if (permit === null) return;
  const became = { kind: eventKind(channel, effects.outcome), channel, voice: permit.voice };
  const point = await readPointKey(tx, partyId, permit.point_id);
  const countedUnder = await readCountedRules(tx, partyId, permit.permit_id, point);
  const released = releasedRules(countedUnder, became);
  await usePermit(tx, partyId, permit.permit_id, effects.outcome, caller.atMs, released);
  if (point !== null) {
    await settlePointAct(tx, partyId, point, permit.permit_id, effects.outcome, released);
  }
}

// An answer proves a point that was in doubt, but it does not take back that somebody asked us not to use it.
function nextStatus(point: PointRow, effects: ContactEffects): PointRow['status'] {
  const next = effects.pointStatus;
  if (next === null || point.status === 'retired') return point.status;
  return point.status === 'opted-out' && next !== 'opted-out' ? point.status : next;
}

/** What the contact taught about its point. Answers the point's state, and an entry when it changed. */
export async function keepPointState(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  { point, form }: PreparedContact,
  effects: ContactEffects,
  localDay: string,
): Promise<{ status: PointRow['status'] | null; entries: JournalEntry[] }> {
  if (point === null) return { status: null, entries: [] };
  const status = nextStatus(point, effects);
  const ownerRelation = form.pointUpdate?.ownerRelation ?? effects.ownerRelation ?? undefined;
  const ownerName = form.pointUpdate?.ownerName;
  const verified = status === 'verified' && effects.pointStatus === 'verified';
  if (status === point.status && ownerRelation === undefined && ownerName === undefined && !verified) {
    return { status, entries: [] };
  }
  await updatePoint(tx, partyId, point.point_id, {
    status,
    ownerRelation,
    ownerName,
    ...(verified ? { verifiedOn: localDay } : {}),
  });
  const body = {
    from: point.status,
    to: status,
    ownerRelation: ownerRelation ?? point.owner_relation,
    because: form.result,
  };
  const { point_id: subjectId } = point;
  return {
    status,
    entries: [{ kind: 'contact-point-changed', actor: caller.userId, partyId, subjectId, body }],
  };
}

/** A stop that the person asked for, or that the law sees in what they said; it holds from this commit on. */
export async function keepStop(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  contactId: string,
  { form }: PreparedContact,
  effects: ContactEffects,
): Promise<{ stopId: string | null; entries: JournalEntry[] }> {
  if (effects.stop === null) return { stopId: null, entries: [] };
  const { kind, scope, askedBy } = effects.stop;
  const stopId = randomUUID();
  const channel = scope === 'point' ? form.channel : null;
  const pointId = scope === 'point' ? (form.pointId ?? null) : null;
  await insertStop(tx, {
    stopId,
    partyId,
    kind,
    channel,
    pointId,
    askedBy,
    atMs: caller.atMs,
    recordedBy: caller.userId,
    contactId,
    reachable: kind === 'represented' ? true : null,
  });
  const body = { kind, channel, pointId, askedBy };
  return {
    stopId,
    entries: [{ kind: 'stop-recorded', actor: caller.userId, partyId, subjectId: stopId, body }],
  };
}

/** What the contact says about the account's state: the last conversation, and the hold of an "already paid" claim. */
export async function keepAccountState(
  tx: Tx,
  partyId: string,
  prepared: PreparedContact,
  effects: ContactEffects,
  atMs: number,
): Promise<void> {
  const today = todayOf(prepared.desk, atMs);
  if (effects.conversation) await setLastContact(tx, partyId, formatDay(today));
  if (prepared.form.result === 'claims-paid' && prepared.accountId !== null) {
    const until = formatDay(addDays(today, paidClaimDays));
    await holdAccount(tx, partyId, prepared.accountId, until, holdReasons.indexOf('paid-claim'));
  }
}

const usable: ReadonlySet<string> = new Set(['verified', 'unverified']);

/** Whether the task's act is done by this contact and those before it; otherwise it stays, with the result as reason. */
export async function keepTaskState(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  prepared: PreparedContact,
  effects: ContactEffects,
): Promise<'completed' | 'kept' | null> {
  const { task, form, points, desk } = prepared;
  if (task === null) return null;
  const before = await readTaskContacts(tx, partyId, task.task_id);
  const done = before.filter((one) => findResult(one.result)?.completes).map((one) => one.channel);
  const kinds = points.filter((point) => usable.has(point.status)).map((point) => point.kind);
  const left = effects.completes ? partsLeft(task.action, done, kinds) : null;
  const completed = left !== null && (left.length === 0 || effects.answersAll);
  const event = {
    event: completed ? ('completed' as const) : ('kept' as const),
    onDay: formatDay(todayOf(desk, caller.atMs)),
    atMs: caller.atMs,
    byUser: caller.userId,
    reason: form.result,
  };
  if (completed) await endTask(tx, partyId, task.account_id, task.task_id, event);
  else await keepTask(tx, partyId, task.task_id, event);
  return event.event;
}
