import { randomUUID } from 'node:crypto';
import { contactEffects } from '@duly/core/contacts/contact-effects.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { Book, BookContact } from '@duly/sim/book.ts';
import type { Tx } from '../db/tenant-tx.ts';
import type { Keys } from '../keys/open-keys.ts';
import { sealTexts } from '../keys/seal-text.ts';
import type { UserRow } from '../users/store.ts';
import type { BookIds } from './book-ids.ts';
import { judgePast, type PastDecision } from './judge-past.ts';
import {
  insertPastContacts,
  insertPastPromises,
  insertPastStops,
  type PastDecisionColumns,
  setLastContacts,
} from './store-history.ts';

/** Contacts, promises and stops from before `from`; what came after is lived. */
export async function writeHistory(
  tx: Tx,
  keys: Keys,
  book: Book,
  ids: BookIds,
  collectors: readonly UserRow[],
  from: Day,
): Promise<void> {
  const contacts = book.contacts.filter(({ day }) => day < from);
  await insertPastContacts(tx, await pastContacts(tx, keys, book, ids, collectors, contacts));
  const kept = new Map(contacts.map((contact) => [contact.key, contact]));
  const accounts = new Map(book.accounts.map((account) => [account.reference, account]));
  const parties = new Map(book.parties.map((party) => [party.reference, party]));
  const userOf = (contact: BookContact | undefined): string =>
    collectors[(contact?.collector ?? 0) % collectors.length]?.userId ?? '';
  await insertPastPromises(
    tx,
    book.promises.flatMap((promise) => {
      const contact = kept.get(promise.contact);
      const account = accounts.get(promise.account);
      if (contact === undefined || account === undefined) return [];
      // A promise that was judged after `from` is still open there; the run of its day judges it.
      const judged = promise.judgedOn !== null && promise.judgedOn < from;
      return {
        partyId: ids.debtor(promise.account),
        accountId: ids.account(promise.account),
        promiseId: randomUUID(),
        contactId: ids.contact(promise.contact),
        currency: account.currency,
        zone: parties.get(account.party)?.zone ?? book.tenant.zone,
        amountMinor: promise.amountMinor,
        paidMinor: judged ? promise.paidMinor : 0n,
        madeAtMs: promise.madeAtMs,
        madeOn: formatDay(promise.madeOn),
        madeBy: userOf(contact),
        dueAtMs: promise.dueAtMs,
        dueOn: formatDay(promise.dueOn),
        moneySource: promise.moneySource,
        status: judged ? promise.status : 'open',
        judgedOn: judged && promise.judgedOn !== null ? formatDay(promise.judgedOn) : null,
      };
    }),
  );
  await insertPastStops(
    tx,
    book.stops
      .filter(({ day }) => day < from)
      .map((stop) => ({
        partyId: ids.party(stop.party),
        stopId: randomUUID(),
        pointId: ids.point(stop.party, stop.point),
        kind: stop.kind,
        askedBy: stop.askedBy,
        atMs: stop.atMs,
        recordedBy: userOf(contacts.find((contact) => contact.point === stop.point)),
      })),
  );
  await setLastContacts(tx);
}

async function pastContacts(
  tx: Tx,
  keys: Keys,
  book: Book,
  ids: BookIds,
  collectors: readonly UserRow[],
  contacts: readonly BookContact[],
): Promise<Parameters<typeof insertPastContacts>[1]> {
  const parties = new Map(book.parties.map((party) => [party.reference, party]));
  const accounts = new Map(book.accounts.map((account) => [account.reference, account]));
  const noted = contacts.filter(({ note }) => note !== null);
  const sealed = await sealTexts(
    tx,
    keys,
    noted.map((contact) => ({ partyId: ids.debtor(contact.account), text: contact.note ?? '' })),
  );
  const ciphers = new Map(noted.map((contact, index) => [contact.key, sealed[index] ?? null]));
  return contacts.map((contact) => {
    const account = accounts.get(contact.account);
    const party = parties.get(account?.party ?? '');
    if (account === undefined || party === undefined) throw new Error(`contact ${contact.key} is nobody's`);
    const pointId = ids.point(party.reference, contact.point);
    return {
      partyId: ids.party(party.reference),
      accountId: ids.account(account.reference),
      contactId: ids.contact(contact.key),
      decisionId: randomUUID(),
      permitId: randomUUID(),
      pointId,
      userId: collectors[contact.collector % collectors.length]?.userId ?? '',
      channel: contact.channel,
      ...decisionOf(judgePast(book, party, account, contact, pointId)),
      startedAtMs: contact.atMs,
      endedAtMs: contact.atMs + contact.seconds * 1000,
      localDay: formatDay(localOf(contact.atMs, party.zone).day),
      outcome: contactEffects(contact.result, contact.answeredBy).outcome,
      answeredBy: contact.answeredBy,
      result: contact.result,
      reason: contact.reason,
      noteCipher: ciphers.get(contact.key) ?? null,
    };
  });
}

/** A decision in the columns of `gate_decisions`. The gate lets every contact of the book through, or the book is wrong. */
function decisionOf({ intent, decision }: PastDecision): PastDecisionColumns {
  if (decision.verdict !== 'allow')
    throw new Error(`the gate refused a contact of the demo book: ${canonical(decision)}`);
  return {
    intent: canonical(intent),
    verdict: decision.verdict,
    findings: canonical(decision.findings),
    notApplied: canonical(decision.notApplied),
    rulebook: decision.rulebookId,
  };
}
