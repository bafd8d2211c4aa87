import { randomUUID } from 'node:crypto';
import { contactEffects } from '@duly/core/contacts/contact-effects.ts';
import { outcomesFor } from '@duly/core/contacts/event-outcome.ts';
import { checkWords } from '@duly/core/words/check-words.ts';
import type { WordFinding } from '@duly/core/words/word-class.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { localOf, zoneExists } from '@duly/kernel/zone.ts';
import type { z } from 'zod';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import type { JournalEntry } from '../journal/append-journal.ts';
import { sealText } from '../keys/seal-text.ts';
import { lockParties } from '../parties/lock-parties.ts';
import { keepPromise } from '../promises/make-promise.ts';
import { readPartyTasks } from '../tasks/store.ts';
import {
  endPermit,
  keepAccountState,
  keepPointState,
  keepStop,
  keepTaskState,
} from './keep-contact-effects.ts';
import { keepSaid } from './keep-said.ts';
import { type ContactForm, type PreparedContact, prepareContact } from './prepare-contact.ts';
import type { contactRecorded } from './schemas.ts';
import { settleParty } from './settle-party.ts';
import { insertContact } from './store-contacts.ts';

export type ContactRecorded = z.input<typeof contactRecorded>;

async function keepContact(
  tx: Tx,
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  contactId: string,
  prepared: PreparedContact,
): Promise<string> {
  const { form, startedAtMs, zone } = prepared;
  const localDay = formatDay(localOf(startedAtMs, zoneExists(zone) ? zone : prepared.desk.zone).day);
  const noteCipher = form.note === undefined ? null : await sealText(tx, deps.keys, partyId, form.note);
  await insertContact(tx, {
    contactId,
    partyId,
    accountId: prepared.accountId,
    taskId: form.taskId ?? null,
    permitId: form.permitId ?? null,
    direction: form.direction,
    channel: form.channel,
    pointId: form.pointId ?? null,
    startedAtMs,
    endedAtMs: form.endedAt === undefined ? null : Date.parse(form.endedAt),
    callBackAtMs: form.callBackAt === undefined ? null : Date.parse(form.callBackAt),
    localDay,
    answeredBy: form.answeredBy,
    result: form.result,
    reason: form.reason ?? null,
    noteCipher,
    userId: caller.userId,
    accountIds: prepared.accountIds,
    outcome: form.outcome ?? outcomesFor(prepared.channel, form.result, form.answeredBy)[0] ?? null,
  });
  return localDay;
}

function entryOf(
  caller: RequestContext,
  partyId: string,
  contactId: string,
  { form, accountId, accountIds }: PreparedContact,
): JournalEntry {
  const { direction, channel, answeredBy, result } = form;
  const body = {
    direction,
    channel,
    answeredBy,
    result,
    accountId,
    accountIds,
    outcome: form.outcome ?? null,
    reason: form.reason ?? null,
    pointId: form.pointId ?? null,
    permitId: form.permitId ?? null,
    taskId: form.taskId ?? null,
    startedAt: form.startedAt,
    endedAt: form.endedAt ?? null,
    callBackAt: form.callBackAt ?? null,
  };
  return {
    kind: 'contact-recorded',
    actor: caller.userId,
    partyId,
    subjectId: contactId,
    body,
    personal: form.note ?? null,
  };
}

/** What the note says that may not be said. Its speaker is the collector, who wrote it. */
function wordsOf(caller: RequestContext, form: ContactForm): WordFinding[] {
  if (form.note === undefined) return [];
  const lang = caller.language === 'en' ? 'en' : 'zh';
  return checkWords({ lang, speaker: 'collector', medium: 'note', text: form.note });
}

/** Classes only: what was said stands sealed in the contact's own entry. */
function wordsEntry(
  caller: RequestContext,
  partyId: string,
  contactId: string,
  words: readonly WordFinding[],
): JournalEntry[] {
  if (words.length === 0) return [];
  const classes = [...new Set(words.map((one) => one.class))].sort();
  return [
    {
      kind: 'words-found',
      actor: caller.userId,
      partyId,
      subjectId: contactId,
      body: { medium: 'note', classes },
    },
  ];
}

/**
 * Records a contact and all that follows from it in one transaction: the permit's end, the point's state, a stop, a
 * promise, the task, the party decided again, the journal. Refuses party-unknown and everything that `prepareContact`
 * finds, all at once; then nothing of it is kept.
 */
export async function recordContact(
  deps: Deps,
  caller: RequestContext,
  partyId: string,
  form: ContactForm,
): Promise<Result<ContactRecorded>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const known = await lockParties(tx, [partyId]);
    if (!known.has(partyId)) return refuse(refusal('party-unknown'));
    const checked = await prepareContact(tx, caller, partyId, form);
    if (!checked.ok) return checked;
    const prepared = checked.value;
    const effects = contactEffects(form.result, form.answeredBy);
    const contactId = randomUUID();
    await endPermit(tx, caller, partyId, prepared, effects);
    // The task looks at the contacts for it, this one included.
    const localDay = await keepContact(tx, deps, caller, partyId, contactId, prepared);
    const point = await keepPointState(tx, caller, partyId, prepared, effects, localDay);
    const stop = await keepStop(tx, caller, partyId, contactId, prepared, effects);
    await keepAccountState(tx, partyId, prepared, effects, caller.atMs);
    const task = await keepTaskState(tx, caller, partyId, prepared, effects);
    const promised = prepared.promise === null ? [] : await keepPromise(tx, prepared.promise, contactId);
    const said = await keepSaid(tx, caller, partyId, contactId, prepared);
    const entry = entryOf(caller, partyId, contactId, prepared);
    const words = wordsOf(caller, form);
    await settleParty(tx, deps, caller, partyId, [
      entry,
      ...wordsEntry(caller, partyId, contactId, words),
      ...promised,
      ...stop.entries,
      ...point.entries,
      ...said,
    ]);
    const open = await readPartyTasks(tx, partyId);
    const stillOpen = open.some((one) => one.task_id === form.taskId);
    return ok({
      contactId,
      promiseId: prepared.promise?.promise.promiseId ?? null,
      task: task === 'kept' && !stillOpen ? 'withdrawn' : task,
      taskReason: task === null ? null : form.result,
      pointStatus: point.status,
      stopId: stop.stopId,
      decisionSummary: {
        openTasks: open.length,
        nextAction: open[0]?.action ?? null,
        nextDueOn: open[0]?.due_on ?? null,
      },
      words: words.map((one) => ({ ...one, span: [...one.span] })),
    });
  });
}
