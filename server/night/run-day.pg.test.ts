import { decideDay } from '@duly/core/day/decide-day.ts';
import { daysLate } from '@duly/core/ledger/days-late.ts';
import { addBusinessDays, weekdaysCalendar } from '@duly/kernel/calendar.ts';
import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { readKeptFacts } from '../facts/read-facts-rows.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { bookStagedPayments } from '../ledger/store.ts';
import { loadAgeing } from '../ledger/store-ageing.ts';
import { openStagedPayments } from '../ledger/store-staged-payments.ts';
import { stagePayments, testId } from '../ledger/testing/store-planted-book.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { outcomeOf } from './decide-rows.ts';
import { loadRuleset } from './load-ruleset.ts';
import { runDay } from './run-day.ts';
import { asPlanted, dataFolder, type IbmInvoice, readIbmBook } from './testing/ibm-book.ts';
import { inventInvoices } from './testing/invent-invoices.ts';
import { mustRun, payInvoice, pictureOf, plantInvoices, tasksForPaid } from './testing/night-book.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 6 });
});

afterAll(() => duly.close());

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
};

const onData = test.skipIf(dataFolder === undefined);

async function settleOn(tenantId: string, book: readonly IbmInvoice[], from: Day, to: Day): Promise<void> {
  for (const invoice of book) {
    if (invoice.settledOn <= from || invoice.settledOn > to) continue;
    await inTenant(duly.deps.pool, tenantId, (tx) =>
      payInvoice(tx, invoice, invoice.settledOn, duly.clock.nowMs),
    );
  }
}

onData(
  'over business days of the IBM book no task is ever open for a paid invoice, and a day run twice changes nothing',
  async () => {
    const tenantId = await duly.makeTenant({ code: 'ibm', currency: 'USD', calendar: 'weekdays' });
    const begin = day('2013-03-01');
    const book = readIbmBook().filter(
      (invoice) => invoice.settledOn > begin && invoice.issuedOn <= day('2013-04-15'),
    );
    await plantInvoices(duly.deps, tenantId, book);
    const days = 12;
    let opened = 0;
    let last = begin;
    for (let n = 0; n < days; n += 1) {
      const today = addBusinessDays(weekdaysCalendar, begin, n).day;
      await settleOn(tenantId, book, last, today);
      const run = await mustRun(duly.deps, { tenantId, day: today, workers: 1, chunkSize: 30 });
      opened += run.tasks;
      expect(await tasksForPaid(duly.deps, tenantId)).toEqual([]);
      const again = await mustRun(duly.deps, { tenantId, day: today, workers: 1, full: n % 3 === 0 });
      expect(again).toMatchObject({ changed: 0, tasks: 0, outcomeHash: run.outcomeHash });
      last = today;
    }
    expect(opened).toBeGreaterThan(30);
    const actions = await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ action: string; n: number }>(
        'select action, count(*)::int as n from open_tasks group by action order by 1',
      ),
    );
    expect(actions.map((row) => row.action)).toContain('complete-contact-data');
    expect(
      actions.every((row) => ['complete-contact-data', 'escalate', 'approve-lock'].includes(row.action)),
    ).toBe(true);
  },
);

onData(
  'days late are those of the file on every row, and the ageing of 2013-06-30 adds up to what was open',
  async () => {
    const tenantId = await duly.makeTenant({ code: 'ibm-late', currency: 'USD', calendar: 'weekdays' });
    const book = readIbmBook();
    await plantInvoices(duly.deps, tenantId, book);
    await inTenant(duly.deps.pool, tenantId, async (tx) => {
      await openStagedPayments(tx);
      await stagePayments(
        tx,
        book.map((invoice) => ({
          ...asPlanted(invoice),
          paymentId: testId(`payment ${invoice.itemId}`),
          paidOn: formatDay(invoice.settledOn),
        })),
      );
      const booking = { atMs: duly.clock.nowMs, day: day('2014-01-31'), runId: null, by: null };
      expect(await bookStagedPayments(tx, booking, { designatedAccounts: ['bank-1'] })).toMatchObject({
        created: 2_466,
      });
    });
    const late = await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ item_id: string; due_on: string; settled_on: string }>(
        'select item_id, due_on, settled_on from items',
      ),
    );
    const expected = new Map(book.map((invoice) => [invoice.itemId, invoice.daysLate]));
    expect(late.length).toBe(2_466);
    expect(
      late.filter((row) => daysLate(day(row.due_on), day(row.settled_on)) !== expected.get(row.item_id)),
    ).toEqual([]);
    const asOf = day('2013-06-30');
    const cells = await inTenant(duly.deps.pool, tenantId, (tx) => loadAgeing(tx, asOf));
    const open = book.filter((invoice) => invoice.issuedOn <= asOf && invoice.settledOn > asOf);
    expect(cells.reduce((sum, cell) => sum + cell.minor, 0n)).toBe(
      open.reduce((sum, one) => sum + one.amountMinor, 0n),
    );
    expect(cells.reduce((sum, cell) => sum + cell.count, 0)).toBe(open.length);
  },
);

const invented = (name: string, parties: number) => inventInvoices(name, parties).book;

test('a payment that commits at any point between the read of a chunk and its commit leaves no task for what it paid', async () => {
  const points = ['afterRead', 'afterDecide'] as const;
  for (const point of points) {
    const tenantId = await duly.makeTenant({ code: point, currency: 'USD', calendar: 'weekdays' });
    const book = invented(point, 12);
    await plantInvoices(duly.deps, tenantId, book, 3);
    const paid = book.slice(0, 8);
    let once = false;
    const hook = async () => {
      if (once) return;
      once = true;
      for (const invoice of paid) {
        await inTenant(duly.deps.pool, tenantId, (tx) =>
          payInvoice(tx, invoice, day('2026-03-10'), duly.clock.nowMs),
        );
      }
    };
    const run = await mustRun(duly.deps, { tenantId, day: day('2026-03-10'), hooks: { [point]: hook } });
    expect(run.parked).toBe(0);
    expect(once).toBe(true);
    expect(await tasksForPaid(duly.deps, tenantId)).toEqual([]);
    const before = await pictureOf(duly.deps, tenantId);
    const again = await mustRun(duly.deps, { tenantId, day: day('2026-03-10'), full: true });
    expect(again).toMatchObject({ changed: 0, outcomeHash: run.outcomeHash });
    expect(await pictureOf(duly.deps, tenantId)).toBe(before);
  }
});

test('a chunk whose accounts were all touched after it had read them decides them all again', async () => {
  const tenantId = await duly.makeTenant({ code: 'touched', currency: 'USD', calendar: 'weekdays' });
  const book = invented('touched', 1);
  await plantInvoices(duly.deps, tenantId, book, 3);
  const partyIds = book.map((invoice) => invoice.partyId);
  const afterRead = () =>
    inTenant(duly.deps.pool, tenantId, async (tx) => {
      await lockParties(tx, partyIds);
      await raiseVersion(tx, partyIds);
    });
  const run = await mustRun(duly.deps, { tenantId, day: day('2026-03-10'), hooks: { afterRead } });
  expect(run).toMatchObject({ decided: 1, changed: 1 });
  const kept = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query(
      `select from account_state s join party_state p using (slot, tenant_id, party_id)
        where s.decided_on = '2026-03-10' and s.decided_version = p.version and s.outcome is not null`,
    ),
  );
  expect(kept.length).toBe(1);
});

test('a payment that comes while a chunk is about to commit waits for it and then withdraws the task', async () => {
  const tenantId = await duly.makeTenant({ code: 'waits', currency: 'USD', calendar: 'weekdays' });
  const book = invented('waits', 6);
  await plantInvoices(duly.deps, tenantId, book, 3);
  const waiting: Promise<void>[] = [];
  const afterApply = async () => {
    if (waiting.length > 0) return;
    for (const invoice of book.slice(0, 2)) {
      waiting.push(
        inTenant(duly.deps.pool, tenantId, (tx) =>
          payInvoice(tx, invoice, day('2026-03-10'), duly.clock.nowMs),
        ),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  };
  await mustRun(duly.deps, { tenantId, day: day('2026-03-10'), hooks: { afterApply } });
  await Promise.all(waiting);
  expect(waiting.length).toBe(2);
  expect(await tasksForPaid(duly.deps, tenantId)).toEqual([]);
});

test('an event decides several lots of parties in one transaction, each lot by itself', async () => {
  const tenantId = await duly.makeTenant({ code: 'lots', currency: 'USD', calendar: 'weekdays' });
  const book = invented('lots', 6);
  await plantInvoices(duly.deps, tenantId, book, 3);
  await mustRun(duly.deps, { tenantId, day: day('2026-03-10') });
  const paid = book.slice(0, 4);
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    for (const invoice of paid) await payInvoice(tx, invoice, day('2026-03-10'), duly.clock.nowMs);
  });
  expect(await tasksForPaid(duly.deps, tenantId)).toEqual([]);
});

test('whoever locks a party reads it only when the chunk that wrote its account has committed', async () => {
  const tenantId = await duly.makeTenant({ code: 'locked', currency: 'USD', calendar: 'weekdays' });
  const book = invented('locked', 6);
  await plantInvoices(duly.deps, tenantId, book, 3);
  const seen: Promise<number>[] = [];
  let committed = false;
  const afterApply = async () => {
    for (const partyIds of [[book[0]?.partyId ?? ''], book.map((one) => one.partyId)]) {
      seen.push(
        inTenant(duly.deps.pool, tenantId, async (tx) => {
          await lockParties(tx, partyIds);
          expect(committed).toBe(true);
          return (await tx.query('select from account_state where decided_on is not null')).length;
        }),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
    committed = true;
  };
  await mustRun(duly.deps, { tenantId, day: day('2026-03-10'), hooks: { afterApply } });
  const accounts = new Set(book.map((one) => one.accountId)).size;
  expect(await Promise.all(seen)).toEqual([accounts, accounts]);
});

test('a day before the newest one is refused, and an account that cannot be decided is parked while the rest go on', async () => {
  const tenantId = await duly.makeTenant({ code: 'parks', currency: 'USD', calendar: 'weekdays' });
  const book = invented('parks', 10);
  await plantInvoices(duly.deps, tenantId, book, 3);
  const [bad] = book;
  await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query(`update account_state set ladder = 'gone' where account_id = $1`, [bad?.accountId]),
  );
  const run = await mustRun(duly.deps, { tenantId, day: day('2026-03-10') });
  expect(run).toMatchObject({ accounts: 10, decided: 10, parked: 1 });
  const refused = await runDay(duly.deps, { tenantId, day: day('2026-03-09') });
  expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'day-already-passed' }] });
});

test('two workers, one worker, large chunks and small ones, the night then the desk and the desk then the night end the same', async () => {
  const pictures: string[] = [];
  const today = day('2026-03-10');
  const shapes = [
    { workers: 1, chunkSize: 1_000, deskFirst: false },
    { workers: 1, chunkSize: 3, deskFirst: true },
    { workers: 2, chunkSize: 5, deskFirst: false },
    { workers: 2, chunkSize: 1, deskFirst: true },
  ];
  for (const [n, { workers, chunkSize, deskFirst }] of shapes.entries()) {
    const tenantId = await duly.makeTenant({ code: `shape-${n}`, currency: 'USD', calendar: 'weekdays' });
    const book = invented('shape', 20);
    await plantInvoices(duly.deps, tenantId, book, 3);
    await mustRun(duly.deps, { tenantId, day: day('2026-03-09'), workers, chunkSize });
    const pay = async () => {
      for (const invoice of book.filter((_, index) => index % 5 === 0)) {
        await inTenant(duly.deps.pool, tenantId, (tx) =>
          payInvoice(tx, invoice, day('2026-03-09'), duly.clock.nowMs),
        );
      }
    };
    if (deskFirst) await pay();
    await mustRun(duly.deps, { tenantId, day: today, workers, chunkSize });
    if (!deskFirst) await pay();
    const picture = await pictureOf(duly.deps, tenantId);
    pictures.push(picture.replaceAll(/"opened_on":"[^"]*"/g, ''));
  }
  expect(new Set(pictures).size).toBe(1);
  expect(formatDay(today)).toBe('2026-03-10');
});

test('a kept decision is answered again from its kept facts, to the byte', async () => {
  const tenantId = await duly.makeTenant({ code: 'replay', calendar: 'weekdays' });
  const { book, firstDay: today } = inventInvoices('replay', 40);
  await plantInvoices(duly.deps, tenantId, book);
  await mustRun(duly.deps, { tenantId, day: today, workers: 1 });
  const [ruleset, kept] = await inTenant(duly.deps.pool, tenantId, async (tx) => [
    (await loadRuleset(tx, today)).ruleset,
    await tx.query<{ outcome: Buffer; facts: Buffer }>(
      'select one.outcome, one.facts from decision_batches b, unnest(b.outcomes, b.facts) as one (outcome, facts)',
    ),
  ]);
  expect(kept.length).toBeGreaterThan(10);
  for (const { outcome, facts } of kept) {
    expect(outcomeOf(decideDay(readKeptFacts(facts), ruleset, today))).toBe(outcome.toString('latin1'));
  }
});

test('a payment on an account that no rule can decide is recorded all the same, and its task goes', async () => {
  const tenantId = await duly.makeTenant({ code: 'faulty', currency: 'USD', calendar: 'weekdays' });
  const book = invented('faulty', 10);
  await plantInvoices(duly.deps, tenantId, book, 3);
  await mustRun(duly.deps, { tenantId, day: day('2026-03-09') });
  const [task] = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ account_id: string }>('select account_id from open_tasks order by task_id limit 1'),
  );
  const bad = book.find((invoice) => invoice.accountId === task?.account_id);
  if (!bad) throw new Error('no account has a task');
  await inTenant(duly.deps.pool, tenantId, async (tx) => {
    await tx.query(`update account_state set ladder = 'gone' where account_id = $1`, [bad.accountId]);
    await tx.query(`update accounts set ladder = 'gone' where account_id = $1`, [bad.accountId]);
  });
  await inTenant(duly.deps.pool, tenantId, (tx) => payInvoice(tx, bad, day('2026-03-09'), duly.clock.nowMs));
  const left = await inTenant(duly.deps.pool, tenantId, async (tx) => ({
    paid: await tx.query('select 1 from items where item_id = $1 and open_minor = 0', [bad.itemId]),
    tasks: await tx.query('select 1 from open_tasks where account_id = $1', [bad.accountId]),
    parked: await tx.query('select 1 from parked_accounts where account_id = $1', [bad.accountId]),
    history: await tx.query(`select 1 from tasks where account_id = $1 and reason = 'parked'`, [
      bad.accountId,
    ]),
  }));
  expect([left.paid.length, left.tasks.length, left.parked.length, left.history.length]).toEqual([
    1, 0, 1, 1,
  ]);
});
