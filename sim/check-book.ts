import { type Day, formatDay } from '@duly/kernel/day.ts';
import { lesserMinor } from './account-life.ts';
import type { Book, BookItem } from './book.ts';

/** What an item still bears when the book ends. */
export interface OpenItem {
  readonly item: BookItem;
  readonly openMinor: bigint;
  readonly disputed: boolean;
}

/**
 * Puts every payment to the oldest undisputed items of its account, as the ledger does, and looks for what can not be.
 *
 * @returns what is open at the end, and every fault in a sentence; no fault in a book of `inventBook`
 */
export function checkBook(book: Book): {
  readonly open: readonly OpenItem[];
  readonly faults: readonly string[];
} {
  const faults: string[] = [...findDoubles(book), ...findStrays(book)];
  const open = book.accounts.flatMap((account) => settle(book, account.reference, faults));
  return { open, faults };
}

type Settling = { item: BookItem; openMinor: bigint; disputed: boolean };

function settle(book: Book, account: string, faults: string[]): Settling[] {
  const lines: Settling[] = book.items
    .filter((item) => item.account === account)
    .sort((left, right) => left.dueOn - right.dueOn || (left.reference < right.reference ? -1 : 1))
    .map((item) => ({ item, openMinor: item.amountMinor, disputed: false }));
  const disputes = book.disputes.filter((dispute) => dispute.account === account);
  const disputedOn = (reference: string, day: Day): boolean =>
    disputes.some(
      ({ item, from, until }) => item === reference && from < day && (until === null || day < until),
    );
  for (const payment of book.payments.filter((each) => each.account === account)) {
    let left = payment.amountMinor;
    for (const line of lines) {
      if (disputedOn(line.item.reference, payment.paidOn) || line.item.issuedOn > payment.paidOn) continue;
      const part = lesserMinor(line.openMinor, left);
      line.openMinor -= part;
      left -= part;
    }
    if (left > 0n)
      faults.push(
        `Payment ${payment.reference} of ${formatDay(payment.paidOn)} is ${left} more than was owed.`,
      );
  }
  for (const line of lines) line.disputed = disputedOn(line.item.reference, book.asOf);
  return lines;
}

function findDoubles(book: Book): string[] {
  const faults: string[] = [];
  const once = (what: string, references: readonly string[]): void => {
    const seen = new Set<string>();
    for (const reference of references) {
      if (seen.has(reference)) faults.push(`${what} ${reference} is there twice.`);
      seen.add(reference);
    }
  };
  once(
    'Party',
    book.parties.map(({ reference }) => reference),
  );
  once(
    'Account',
    book.accounts.map(({ reference }) => reference),
  );
  once(
    'Item',
    book.items.map(({ reference }) => reference),
  );
  once(
    'Payment',
    book.payments.map(({ reference }) => reference),
  );
  once(
    'Contact',
    book.contacts.map(({ key }) => key),
  );
  return faults;
}

function findStrays(book: Book): string[] {
  const parties = new Map(book.parties.map((party) => [party.reference, party]));
  const accounts = new Map(book.accounts.map((account) => [account.reference, account]));
  const contacts = new Map(book.contacts.map((contact) => [contact.key, contact]));
  const faults: string[] = [];
  const expectThat = (holds: boolean, fault: string): void => void (holds || faults.push(fault));
  for (const { reference, party, roles } of book.accounts) {
    expectThat(parties.has(party), `Account ${reference} is nobody's.`);
    for (const role of roles)
      expectThat(parties.has(role.party), `${role.party} beside ${reference} is nobody.`);
  }
  for (const item of book.items) {
    expectThat(accounts.has(item.account), `Item ${item.reference} has no account.`);
    expectThat(
      item.amountMinor > 0n && item.issuedOn <= item.dueOn && item.issuedOn < book.asOf,
      `Item ${item.reference} can not be.`,
    );
  }
  for (const { reference, paidOn } of book.payments)
    expectThat(paidOn < book.asOf, `Payment ${reference} is yet to come.`);
  for (const contact of book.contacts) {
    const party = parties.get(accounts.get(contact.account)?.party ?? '');
    expectThat(contact.day < book.asOf, `Contact ${contact.key} is yet to come.`);
    expectThat(
      party?.points.some(({ value }) => value === contact.point) ?? false,
      `Contact ${contact.key} went nowhere.`,
    );
  }
  for (const promise of book.promises) {
    const contact = contacts.get(promise.contact);
    expectThat(
      contact?.result === 'promise' && contact.day === promise.madeOn,
      `A promise on ${promise.account} was made in no contact.`,
    );
    expectThat(
      (promise.status === 'open') === promise.dueOn >= book.asOf - 1,
      `A promise on ${promise.account} is not judged.`,
    );
  }
  return faults;
}
