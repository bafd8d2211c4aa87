import { normaliseAddress, normaliseEmail, normalisePhone } from '@duly/core/imports/normalise-point.ts';
import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import { termsOfName } from '@duly/core/parties/search-terms.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import { pointBits } from '@duly/facts/party-flags.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { defaultLadder } from '@duly/policies/default-ladder.ts';
import type { Book, BookParty } from '@duly/sim/book.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { deriveValueKey, slotOfKey, slotOfReference } from '../keys/derive-id.ts';
import type { TenantKeys } from '../keys/open-keys.ts';
import type { BookIds } from './book-ids.ts';
import {
  insertAccounts,
  insertParties,
  insertPoints,
  insertReferences,
  insertRoles,
  insertSearchTerms,
  type NewReference,
} from './store-book.ts';

/** Everything of the book that stands still: who they are, how to reach them, which accounts they have. */
export async function writeParties(
  tx: Tx,
  book: Book,
  ids: BookIds,
  keys: TenantKeys,
  collectors: readonly string[],
  from: Day,
): Promise<void> {
  const assignees = assigneesOf(book, collectors);
  await insertParties(
    tx,
    book.parties.map((party) => ({
      partyId: ids.party(party.reference),
      kind: party.kind,
      name: party.name,
      language: party.language,
      zone: party.zone,
      country: party.country,
      usablePoints: usablePoints(party),
      assignee: assignees.get(party.reference) ?? null,
    })),
  );
  await writePoints(tx, book, ids, keys, from);
  await writeAccounts(tx, book, ids);
  await insertReferences(tx, referencesOf(book, ids));
  await insertSearchTerms(
    tx,
    book.parties.flatMap((party) =>
      termsOfName(party.name).map((term) => ({
        slot: slotOfKey(term),
        term,
        partyId: ids.party(party.reference),
      })),
    ),
  );
}

/** A debtor stays with the collector who spoke with them last; who was never called is nobody's yet. */
function assigneesOf(book: Book, collectors: readonly string[]): Map<string, string> {
  const debtors = new Map(book.accounts.map((account) => [account.reference, account.party]));
  const last = new Map<string, { atMs: number; userId: string }>();
  for (const contact of book.contacts) {
    const party = debtors.get(contact.account);
    const userId = collectors[contact.collector % collectors.length];
    if (party === undefined || userId === undefined) continue;
    if ((last.get(party)?.atMs ?? 0) < contact.atMs) last.set(party, { atMs: contact.atMs, userId });
  }
  return new Map([...last].map(([party, { userId }]) => [party, userId]));
}

function usablePoints(party: BookParty): number {
  let bits = 0;
  for (const point of party.points) {
    if (point.status === 'verified' || point.status === 'unverified') bits |= pointBits[point.kind];
  }
  return bits;
}

const normalisePoint = { phone: normalisePhone, email: normaliseEmail, address: normaliseAddress };

/**
 * The points as they were before `from`: what the lived days will find out about them (a wrong number, a wish not to be
 * called) nobody knows yet.
 */
async function writePoints(tx: Tx, book: Book, ids: BookIds, keys: TenantKeys, from: Day): Promise<void> {
  const later = new Set(book.contacts.filter(({ day }) => day >= from).map(({ point }) => point));
  const rows = book.parties.flatMap((party) =>
    party.points.map((point) => ({
      partyId: ids.party(party.reference),
      pointId: ids.point(party.reference, point.value),
      kind: point.kind,
      value: point.value,
      valueKey: deriveValueKey(keys, point.kind, normalisePoint[point.kind](point.value)),
      label: point.label,
      ownerRelation:
        later.has(point.value) && point.ownerRelation === 'new-owner' ? 'self' : point.ownerRelation,
      ownerName: point.ownerName,
      status: later.has(point.value) && point.status !== 'verified' ? 'unverified' : point.status,
      verifiedOn: point.verifiedOn === null ? null : formatDay(point.verifiedOn),
      preferred: point.preferred,
    })),
  );
  await insertPoints(tx, rows);
}

async function writeAccounts(tx: Tx, book: Book, ids: BookIds): Promise<void> {
  await insertAccounts(
    tx,
    book.accounts.map((account) => ({
      partyId: ids.party(account.party),
      accountId: ids.account(account.reference),
      reference: account.reference,
      kind: account.kind,
      kindNo: accountKinds.indexOf(account.kind),
      product: account.product,
      currency: account.currency,
      ladder: defaultLadder(account.kind),
      openedOn: formatDay(account.openedOn),
    })),
  );
  const roles = book.accounts.flatMap((account) =>
    account.roles.map(({ party, role }) => ({
      debtorId: ids.party(account.party),
      accountId: ids.account(account.reference),
      memberId: ids.party(party),
      role,
    })),
  );
  await insertRoles(tx, roles);
}

function referencesOf(book: Book, ids: BookIds): NewReference[] {
  const entry = (
    domain: NewReference['domain'],
    spelling: string,
    partyId: string,
    targetId: string,
  ): NewReference => {
    const reference = normaliseReference(spelling);
    return { slot: slotOfReference(domain, '', reference), domain, reference, spelling, partyId, targetId };
  };
  return [
    ...book.parties.map(({ reference }) =>
      entry('party', reference, ids.party(reference), ids.party(reference)),
    ),
    ...book.accounts.map(({ reference, party }) =>
      entry('account', reference, ids.party(party), ids.account(reference)),
    ),
    ...book.items.map(({ reference, account }) =>
      entry('item', reference, ids.debtor(account), ids.item(account, reference)),
    ),
  ];
}
