import { checkContact } from '@duly/core/contacts/check-contact.ts';
import { outcomesFor } from '@duly/core/contacts/event-outcome.ts';
import type { Channel } from '@duly/facts/contact-intent.ts';
import { ok, type Refusal, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { type Desk, readDesk } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import { type JudgedPromise, judgePromise } from '../promises/make-promise.ts';
import { consentRefusals } from '../states/record-consent.ts';
import { preferenceRefusals } from '../states/record-preference.ts';
import { type OpenTaskRow, readPartyTasks } from '../tasks/store.ts';
import { checkPermit } from './check-permit.ts';
import type { contactBody } from './schemas.ts';
import { accountExists, readZone } from './store-contacts.ts';
import { lockPermit, type PermitRow } from './store-permits.ts';
import { type PointRow, readPoints } from './store-points.ts';

export type ContactForm = z.output<typeof contactBody>;

/** A contact that may be recorded, with what it stands on; the party is locked. */
export type PreparedContact = {
  readonly form: ContactForm;
  readonly channel: Channel;
  readonly desk: Desk;
  readonly zone: string;
  readonly startedAtMs: number;
  readonly permit: PermitRow | null;
  readonly points: readonly PointRow[];
  readonly point: PointRow | null;
  readonly task: OpenTaskRow | null;
  readonly accountId: string | null;
  /** The debts that were spoken of. */
  readonly accountIds: readonly string[];
  readonly promise: JudgedPromise | null;
};

const millis = (text: string | undefined) => (text === undefined ? null : Date.parse(text));

function formRefusals(form: ContactForm, atMs: number): Refusal[] {
  return checkContact(
    {
      direction: form.direction,
      channel: form.channel,
      hasPermit: form.permitId !== undefined,
      pointId: form.pointId ?? null,
      answeredBy: form.answeredBy,
      result: form.result,
      reason: form.reason ?? null,
      note: form.note ?? null,
      startedAtMs: Date.parse(form.startedAt),
      endedAtMs: millis(form.endedAt),
      callBackAtMs: millis(form.callBackAt),
      hasPromise: form.promise !== undefined,
    },
    atMs,
  );
}

function outcomeRefusals(form: ContactForm): Refusal[] {
  if (form.outcome === undefined) return [];
  const fitting = outcomesFor(form.channel, form.result, form.answeredBy);
  if (fitting.includes(form.outcome)) return [];
  return [refusal('outcome-not-for-result', { result: form.result, outcome: form.outcome })];
}

async function saidRefusals(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  form: ContactForm,
): Promise<Refusal[]> {
  const { consent, preference } = form.said ?? {};
  return [
    ...(consent === undefined ? [] : await consentRefusals(tx, caller, partyId, consent)),
    ...(preference === undefined ? [] : await preferenceRefusals(tx, partyId, preference)),
  ];
}

function taskRefusals(task: OpenTaskRow | null, caller: RequestContext): Refusal[] {
  if (task === null) return [refusal('task-unknown')];
  const locked = (task.locked_until?.getTime() ?? 0) > caller.atMs;
  if (!locked || task.locked_by === caller.userId) return [];
  return [refusal('task-locked-by-other', { name: task.locked_by_name })];
}

/**
 * Reads what a contact stands on and says everything that is wrong with it at once: the form in itself, the permit, the
 * point, the task, the account and the promise.
 */
export async function prepareContact(
  tx: Tx,
  caller: RequestContext,
  partyId: string,
  form: ContactForm,
): Promise<Result<PreparedContact>> {
  const { zone, erased } = await readZone(tx, partyId);
  if (erased) return refuse(refusal('party-erased'));
  const desk = await readDesk(tx);
  const startedAtMs = Date.parse(form.startedAt);
  const pointId = form.pointId ?? null;
  const refusals = formRefusals(form, caller.atMs);

  const points = await readPoints(tx, partyId);
  const point = points.find((one) => one.point_id === pointId) ?? null;
  if (pointId !== null && point === null) refusals.push(refusal('contact-point-unknown'));

  const permit = form.permitId === undefined ? null : await lockPermit(tx, partyId, form.permitId);
  if (form.permitId !== undefined) {
    refusals.push(
      ...checkPermit(permit, { channel: form.channel, pointId, userId: caller.userId, startedAtMs }),
    );
  }

  const tasks = form.taskId === undefined ? [] : await readPartyTasks(tx, partyId);
  const task = tasks.find((one) => one.task_id === form.taskId) ?? null;
  if (form.taskId !== undefined) refusals.push(...taskRefusals(task, caller));

  const accountId = form.accountId ?? task?.account_id ?? form.promise?.accountId ?? null;
  if (accountId !== null && !(await accountExists(tx, partyId, accountId)))
    refusals.push(refusal('account-unknown'));

  const accountIds = form.accountIds ?? (accountId === null ? [] : [accountId]);
  for (const spoken of form.accountIds ?? []) {
    if (!(await accountExists(tx, partyId, spoken)))
      refusals.push(refusal('account-unknown', { accountId: spoken }));
  }
  refusals.push(...outcomeRefusals(form), ...(await saidRefusals(tx, caller, partyId, form)));

  const promise =
    form.promise === undefined ? null : await judgePromise(tx, caller, desk, partyId, form.promise);
  if (promise !== null && !promise.ok) refusals.push(...promise.refusals);

  if (refusals.length > 0) return refuse(...refusals);
  return ok({
    form,
    channel: form.channel,
    desk,
    zone,
    startedAtMs,
    permit,
    points,
    point,
    task,
    accountId,
    accountIds,
    promise: promise?.ok ? promise.value : null,
  });
}
