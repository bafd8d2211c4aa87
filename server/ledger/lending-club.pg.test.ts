import { addDays, asDay, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appPool } from '../db/connect.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { createTestDatabase, type TestDatabase } from '../db/testing/create-test-database.ts';
import { postEntries } from './post-entries.ts';
import { type PaymentInput, recordPayments } from './record-payment.ts';
import { writeOffOpen } from './record-recovery.ts';
import { bookStagedItems } from './store.ts';
import { openStagedItems } from './store-staged-items.ts';
import { centsOf, type FinishedLoan, readFinishedLoans } from './testing/lending-club.ts';
import { plantAccounts, plantTenant, stageItems, testId } from './testing/store-planted-book.ts';

const folder = process.env.DULY_DATA;

let database: TestDatabase;
let pool: pg.Pool;
let tenantId: string;

beforeAll(async () => {
  database = await createTestDatabase();
  pool = appPool(database.appUrl, 2);
  tenantId = await plantTenant(pool, { code: 'lending-club', kind: 'lender', currency: 'USD' });
});

afterAll(async () => {
  await pool.end();
  await database.drop();
});

const booking = { atMs: Date.UTC(2019, 2, 1), day: asDay(17_956), runId: null, by: null };
const settings = { designatedAccounts: [] };

test('a binary float in a file is read as the decimal text that it is, and rounded half-even to cents', () => {
  expect(['17595.5359081936', '16000.0', '7', '0.005', '0.015', '0.0150000001'].map(centsOf)).toEqual([
    1_759_554n,
    1_600_000n,
    700n,
    0n,
    2n,
    2n,
  ]);
  expect(() => centsOf('1e3')).toThrow();
});

async function bookLoans(tx: Tx, loans: readonly FinishedLoan[]): Promise<void> {
  await plantAccounts(
    tx,
    loans.map((loan) => ({ ...loan, kind: 'loan', currency: 'USD' })),
  );
  await openStagedItems(tx);
  await stageItems(
    tx,
    loans.map((loan) => ({
      ...loan,
      issuedOn: formatDay(loan.issuedOn),
      dueOn: formatDay(loan.lastPaidOn),
      amountMinor: loan.lent,
      currency: 'USD',
    })),
  );
  await bookStagedItems(tx, booking);
  const accrued = loans.flatMap((loan) => {
    const { partyId, accountId, itemId, lastPaidOn: onDay } = loan;
    const entry = {
      slot: slotOf(partyId),
      partyId,
      accountId,
      itemId,
      currency: 'USD',
      onDay,
      reverses: null,
    };
    return [
      { ...entry, kind: 'interest', amountMinor: loan.interest, cause: 'accrual', causeId: itemId } as const,
      { ...entry, kind: 'late-fee', amountMinor: loan.lateFee, cause: 'charge', causeId: itemId } as const,
    ].filter((posting) => posting.amountMinor > 0n);
  });
  await postEntries(tx, accrued, booking);
}

const paymentOf = (
  loan: FinishedLoan,
  name: string,
  amountMinor: bigint,
  daysAfter: number,
): PaymentInput => ({
  paymentId: testId(`${loan.accountId} ${name}`),
  partyId: loan.partyId,
  accountId: loan.accountId,
  amountMinor,
  currency: 'USD',
  paidOn: addDays(loan.lastPaidOn, daysAfter),
  method: 'bank-transfer',
  reference: name,
  designatedAccount: 'bank',
});

async function pay(tx: Tx, inputs: readonly PaymentInput[]): Promise<void> {
  const done = await recordPayments(
    tx,
    inputs.filter((input) => input.amountMinor > 0n),
    settings,
    booking,
  );
  for (const one of done) if (!one.ok) throw new Error(one.refusals[0]?.code);
}

/** What the ledger says of every loan: repaid by kind before the charge-off, recovered after it, and what is still owed. */
const readLedger = () =>
  inTenant(pool, tenantId, (tx) =>
    tx.query<
      Record<'principal' | 'interest' | 'fee' | 'recovered' | 'written_off' | 'balance' | 'paid', bigint> & {
        account_id: string;
      }
    >(
      `select account_id,
              (-coalesce(sum(amount_minor) filter (where cause = 'payment' and kind = 'principal'), 0)
               - coalesce(sum(amount_minor) filter (where cause = 'write-off-reversal'), 0))::bigint as principal,
              (-coalesce(sum(amount_minor) filter (where cause = 'payment' and kind = 'interest'), 0))::bigint as interest,
              (-coalesce(sum(amount_minor) filter (where cause = 'payment' and kind = 'late-fee'), 0))::bigint as fee,
              coalesce(sum(amount_minor) filter (where cause = 'write-off-reversal'), 0)::bigint as recovered,
              (-coalesce(sum(amount_minor) filter (where cause = 'write-off'), 0))::bigint as written_off,
              sum(amount_minor)::bigint as balance,
              (select sum(p.amount_minor)::bigint from payments p where p.account_id = o.account_id) as paid
         from postings o group by account_id`,
    ),
  );

describe.skipIf(folder === undefined)('finished loans of LendingClub', () => {
  test('principal, interest, late fee and recovery of every loan add up to what was paid, told apart by the ledger', async () => {
    const loans = readFinishedLoans(folder ?? '');
    // Rounded half-even to cents the identity of the file holds exactly: only the totals carry float residue, no part does.
    expect(loans.filter((one) => one.partHasResidue)).toEqual([]);
    expect(
      loans.filter((one) => one.principal + one.interest + one.lateFee + one.recovered !== one.total),
    ).toEqual([]);
    await inTenant(pool, tenantId, async (tx) => {
      await bookLoans(tx, loans);
      await pay(
        tx,
        loans.map((loan) => paymentOf(loan, 'paid', loan.total - loan.recovered, 0)),
      );
      await writeOffOpen(
        tx,
        loans
          .filter((loan) => loan.chargedOff)
          .map(({ partyId, accountId, lastPaidOn }) => ({
            ...{ slot: slotOf(partyId), partyId, accountId, currency: 'USD', items: null },
            writeOffId: testId(`${accountId} charged off`),
            onDay: addDays(lastPaidOn, 150),
          })),
        booking,
      );
      await pay(
        tx,
        loans.map((loan) => paymentOf(loan, 'recovered', loan.recovered, 300)),
      );
    });
    const rows = new Map((await readLedger()).map((row) => [row.account_id, row]));
    const said = loans.map((loan) => rows.get(loan.accountId));
    expect(said).toEqual(
      loans.map((loan) => ({
        account_id: loan.accountId,
        principal: loan.principal,
        interest: loan.interest,
        fee: loan.lateFee,
        recovered: loan.recovered,
        written_off: loan.chargedOff ? loan.lent - loan.principal : 0n,
        balance: 0n,
        paid: loan.total,
      })),
    );
    expect(loans.length).toBeGreaterThan(400);
    expect(said.filter((row) => (row?.recovered ?? 0n) > 0n).length).toBeGreaterThan(50);
  });
});
