import { dayOf } from '@duly/kernel/day.ts';
import { creditorKinds } from '@duly/sim/book.ts';
import { inventBook } from '@duly/sim/invent-book.ts';
import { expect, test } from 'vitest';
import { judgePast } from './judge-past.ts';

test.each(creditorKinds)('the gate would have let every contact of the %s book through', (kind) => {
  const asOf = dayOf(2026, 11, 23);
  if (asOf === null) throw new Error('not a day');
  const book = inventBook({ kind, seed: 'gate', asOf, parties: 120 });
  const parties = new Map(book.parties.map((party) => [party.reference, party]));
  const accounts = new Map(book.accounts.map((account) => [account.reference, account]));
  const verdicts = new Set<string>();
  for (const contact of book.contacts) {
    const account = accounts.get(contact.account);
    const party = parties.get(account?.party ?? '');
    if (account === undefined || party === undefined) throw new Error(contact.key);
    const pointId = '00000000-0000-4000-8000-00000000000a';
    verdicts.add(judgePast(book, party, account, contact, pointId).decision.verdict);
  }
  expect([...verdicts]).toEqual(['allow']);
});
