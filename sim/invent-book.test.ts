import { checkContact } from '@duly/core/contacts/check-contact.ts';
import { isBusinessDay } from '@duly/kernel/calendar.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { cnCalendar } from '@duly/law/cn/calendar/cn-calendar.ts';
import { describe, expect, test } from 'vitest';
import { type Book, creditorKinds } from './book.ts';
import { checkBook } from './check-book.ts';
import { inventBook } from './invent-book.ts';

const asOf = parseDay('2026-11-23');
if (asOf === null) throw new Error('not a day');

const books = new Map(
  creditorKinds.map((kind) => [kind, inventBook({ kind, seed: 'test', asOf, parties: 300 })]),
);

function textOf(book: Book): string {
  return JSON.stringify(book, (_, value) => (typeof value === 'bigint' ? `${value}` : value));
}

describe.each(creditorKinds)('the book of a %s', (kind) => {
  const book = books.get(kind);
  if (book === undefined) throw new Error(kind);

  test('holds together: every payment found what it paid, nobody is there twice, nothing is yet to come', () => {
    expect(checkBook(book).faults).toEqual([]);
  });

  test("a person's own telephone bears no other person's name", () => {
    const named = book.parties.filter(
      (party) =>
        party.kind === 'person' &&
        party.points.some((point) => point.ownerRelation === 'self' && point.ownerName !== null),
    );
    expect(named).toEqual([]);
  });

  test('is the same whenever it is invented, and another under another seed', () => {
    const again = inventBook({ kind, seed: 'test', asOf, parties: 300 });
    expect(textOf(again)).toBe(textOf(book));
    expect(textOf(inventBook({ kind, seed: 'other', asOf, parties: 300 }))).not.toBe(textOf(book));
  });

  test('is a believable year: most pay, some do not, and there is work on the first morning', () => {
    const open = checkBook(book).open.filter((each) => each.openMinor > 0n && each.item.dueOn < asOf);
    const overdue = new Set(open.map(({ item }) => item.account)).size;
    expect(overdue).toBeGreaterThan(40);
    expect(overdue).toBeLessThan(130);
    expect(book.payments.length).toBeGreaterThan(1000);
    expect(book.promises.some(({ dueOn, status }) => dueOn >= asOf && status === 'open')).toBe(true);
    for (const status of ['kept', 'part', 'broken']) {
      expect(book.promises.filter((each) => each.status === status).length).toBeGreaterThan(20);
    }
    expect(book.stops.length).toBeGreaterThan(0);
    expect(book.disputes.length).toBeGreaterThan(0);
  });

  test('has collectors who call on working days, by the clock of whoever is called', () => {
    const parties = new Map(book.parties.map((party) => [party.reference, party]));
    const accounts = new Map(book.accounts.map((account) => [account.reference, account]));
    for (const contact of book.contacts) {
      const zone = parties.get(accounts.get(contact.account)?.party ?? '')?.zone ?? '';
      const local = localOf(contact.atMs, zone);
      expect(isBusinessDay(cnCalendar, local.day).business).toBe(true);
      expect(local.day).toBe(contact.day);
      expect(local.minuteOfDay).toBeGreaterThanOrEqual(9 * 60);
      expect(local.minuteOfDay).toBeLessThan(18 * 60);
    }
  });

  test('a number that is wrong, dead or not to be called again is not used after that is known', () => {
    const accounts = new Map(book.accounts.map((account) => [account.reference, account.party]));
    const spoilt = ['stop-request', 'wrong-number', 'not-in-service'];
    const contacts = [...book.contacts].sort((left, right) => left.atMs - right.atMs);
    contacts.forEach((contact, index) => {
      if (!spoilt.includes(contact.result)) return;
      const party = accounts.get(contact.account);
      const later = contacts.slice(index + 1).filter((each) => accounts.get(each.account) === party);
      expect(later.filter(({ point }) => point === contact.point)).toEqual([]);
      const points = book.parties.find(({ reference }) => reference === party)?.points;
      const kept = points?.find(({ value }) => value === contact.point);
      expect(['opted-out', 'claimed-wrong', 'invalid']).toContain(kept?.status);
    });
    expect(book.stops.length).toBe(book.contacts.filter(({ result }) => result === 'stop-request').length);
  });

  test('every contact is one that the desk would take as it is entered', () => {
    for (const contact of book.contacts) {
      const entry = {
        direction: 'out',
        channel: contact.channel,
        hasPermit: true,
        pointId: contact.point,
        answeredBy: contact.answeredBy,
        result: contact.result,
        reason: contact.reason,
        note: contact.note,
        startedAtMs: contact.atMs,
        endedAtMs: contact.atMs + contact.seconds * 1000,
        callBackAtMs: null,
        hasPromise: contact.result === 'promise',
      } as const;
      expect(checkContact(entry, entry.endedAtMs)).toEqual([]);
    }
  });

  test('every number is one that can not ring and every address ends at example.com', () => {
    const fictional =
      /^(1420000\d{4}|0\d{3}-0000\d{4}|\+1 21[23]-555-01\d\d|\+44 20 7946 0\d{3}|\+49 30 23125 \d{3}|\+61 2 5550 \d{4})$/;
    for (const point of book.parties.flatMap(({ points }) => points)) {
      if (point.kind === 'phone') expect(point.value).toMatch(fictional);
      if (point.kind === 'email') expect(point.value).toMatch(/@example\.com$/);
    }
  });
});

test('some customers are abroad, in their own zone and currency', () => {
  const book = books.get('trade');
  const abroad = book?.parties.filter(({ country }) => country !== 'CN') ?? [];
  expect(new Set(abroad.map(({ zone }) => zone)).size).toBeGreaterThan(2);
  expect(new Set(book?.accounts.map(({ currency }) => currency)).size).toBeGreaterThan(2);
  expect(abroad.every(({ language }) => language === 'en')).toBe(true);
});

test('a party more changes nobody who was there before', () => {
  const order = { kind: 'lender', seed: 'test', asOf } as const;
  const few = inventBook({ ...order, parties: 10 });
  const more = inventBook({ ...order, parties: 11 });
  expect(more.parties.slice(0, few.parties.length)).toEqual(few.parties);
  expect(more.payments.slice(0, few.payments.length)).toEqual(few.payments);
});
