import { createHash } from 'node:crypto';
import { addDays } from '@duly/kernel/day.ts';
import type { BookContact, BookPromise } from '@duly/sim/book.ts';
import type { ContactForm } from '../contacts/prepare-contact.ts';
import { recordContact } from '../contacts/record-contact.ts';
import { takePermit } from '../contacts/take-permit.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { readPartyTasks } from '../tasks/store.ts';
import { actAs } from './demo-tenants.ts';
import type { Living } from './live-days.ts';

export type ContactEnd = 'recorded' | 'refused';

/** From the permit to the first ring. */
const dialMs = 5_000;

/** Makes a contact of the book as its collector does: asks the gate, calls or writes, records what came of it. */
export async function liveContact(living: Living, contact: BookContact): Promise<ContactEnd> {
  const { deps, tenantId, book, ids, users } = living;
  const collectors = users.filter(({ roles }) => roles.includes('collector'));
  const user = collectors[contact.collector % collectors.length];
  const account = book.accounts.find(({ reference }) => reference === contact.account);
  if (user === undefined || account === undefined) throw new Error(`contact ${contact.key} is nobody's`);
  const partyId = ids.party(account.party);
  const accountId = ids.account(contact.account);
  const pointId = ids.point(account.party, contact.point);
  const asked = await takePermit(deps, actAs(tenantId, user, contact.atMs - dialMs), partyId, {
    channel: contact.channel,
    pointId,
    purpose: 'collect',
    targetRole: 'debtor',
    accountId,
    voice: 'interactive',
    ...(contact.channel === 'email' ? writtenReminder(contact) : {}),
  });
  if (!asked.ok) throw new Error(`no permit for ${contact.key}: ${asked.refusals[0]?.code}`);
  const permitId = asked.value.permit?.permitId;
  if (permitId === undefined) return 'refused';
  const endMs = contact.atMs + contact.seconds * 1000;
  const tasks = await inTenant(deps.pool, tenantId, (tx) => readPartyTasks(tx, partyId));
  const taskId = tasks.find((task) => task.account_id === accountId)?.task_id;
  const promise = book.promises.find((each) => each.contact === contact.key);
  const form: ContactForm = {
    permitId,
    direction: 'out',
    channel: contact.channel,
    pointId,
    answeredBy: contact.answeredBy,
    result: contact.result,
    startedAt: new Date(contact.atMs).toISOString(),
    endedAt: new Date(endMs).toISOString(),
    accountId,
    ...(contact.reason === null ? {} : { reason: contact.reason }),
    ...(contact.note === null ? {} : { note: contact.note }),
    ...(taskId === undefined ? {} : { taskId }),
    ...(promise === undefined ? {} : { promise: termsOf(promise, accountId, account.currency) }),
  };
  const recorded = await recordContact(deps, actAs(tenantId, user, endMs), partyId, form);
  if (!recorded.ok)
    throw new Error(`${contact.key} was not taken: ${recorded.refusals.map(({ code }) => code)}`);
  return 'recorded';
}

/** What was sent, by its hash: the permit holds for that text and no other. */
function writtenReminder(contact: BookContact): { contentHash: string; contentClass: 'debt' } {
  return {
    contentHash: createHash('sha256').update(`reminder ${contact.key}`).digest('hex'),
    contentClass: 'debt',
  };
}

function termsOf(
  promise: BookPromise,
  accountId: string,
  currency: string,
): NonNullable<ContactForm['promise']> {
  const far = promise.dueOn > addDays(promise.madeOn, 1);
  return {
    accountId,
    amount: { minor: `${promise.amountMinor}`, currency },
    dueAt: new Date(promise.dueAtMs).toISOString(),
    moneySource: promise.moneySource,
    // Beyond tomorrow the desk wants to know why.
    ...(far ? { horizonReason: promise.moneySource === 'salary' ? 'pay-day' : 'payment-run' } : {}),
  };
}
