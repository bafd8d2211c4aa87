import { randomUUID } from 'node:crypto';
import type { ChargeLine, TermsVersion } from '@duly/core/charges/charge-terms.ts';
import { plainLine } from '@duly/core/charges/statutory-lines.ts';
import { addDays, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import fc from 'fast-check';
import type pg from 'pg';
import { inTenant, type Tx } from '../../db/tenant-tx.ts';
import type { Booking } from '../booking.ts';
import { bringAccrualTo } from '../bring-accrual-to.ts';
import { readPayoff } from '../read-payoff.ts';
import { recordPayment } from '../record-payment.ts';
import { reversePayment } from '../reverse-payment.ts';
import { bookStagedItems } from '../store.ts';
import { openStagedItems } from '../store-staged-items.ts';
import { insertTerms } from '../store-terms.ts';
import { plantAccounts, stageItems } from './store-planted-book.ts';
import { findFaults, readSums } from './store-sums.ts';

const start: Day = parseDay('2026-01-01') as Day;
const day = (n: number): Day => addDays(start, n);
/** Month ends of the half-year that is lived. */
const accrualDays = [30, 58, 89, 119, 150, 180];
const lastDay = 190;

/** A life of an account: what is owed, what is charged, who paid when, and in which order it became known. */
export type LedgerLife = {
  readonly items: readonly { readonly due: number; readonly minor: number }[];
  readonly ppm: number;
  readonly perYear: boolean;
  readonly graceDays: number;
  readonly back: boolean;
  readonly capPpm: number | null;
  readonly changeOn: number | null;
  readonly payments: readonly {
    readonly on: number;
    readonly minor: number;
    readonly known: number;
    readonly bounces: boolean;
  }[];
};

export const lifeArbitrary: fc.Arbitrary<LedgerLife> = fc.record({
  items: fc.array(fc.record({ due: fc.nat(120), minor: fc.integer({ min: 1, max: 500_000 }) }), {
    minLength: 1,
    maxLength: 3,
  }),
  ppm: fc.integer({ min: 1, max: 5_000 }),
  perYear: fc.boolean(),
  graceDays: fc.nat(12),
  back: fc.boolean(),
  capPpm: fc.option(fc.integer({ min: 1_000, max: 300_000 })),
  changeOn: fc.option(fc.integer({ min: 20, max: 150 })),
  payments: fc.array(
    fc.record({
      on: fc.integer({ min: 1, max: 185 }),
      minor: fc.integer({ min: 1, max: 400_000 }),
      // How many days later it is recorded.
      known: fc.nat(90),
      bounces: fc.boolean(),
    }),
    { maxLength: 4 },
  ),
});

function termsOf(life: LedgerLife): TermsVersion[] {
  const line = (ppm: number): ChargeLine =>
    plainLine({
      key: 'late',
      kind: 'late-fee',
      rate: life.perYear
        ? { basis: 'per-year', dayCount: 'actual', steps: [{ fromMinor: 0n, ppm: ppm * 100 }] }
        : { basis: 'per-day', steps: [{ fromMinor: 0n, ppm }] },
      graceDays: life.graceDays,
      grace: life.back ? 'back' : 'free',
      capPpm: life.capPpm,
    });
  const first = { termsId: randomUUID(), from: day(0), contractOn: null, lines: [line(life.ppm)] };
  if (life.changeOn === null) return [first];
  return [first, { ...first, termsId: randomUUID(), from: day(life.changeOn), lines: [line(life.ppm * 2)] }];
}

type Account = { readonly partyId: string; readonly accountId: string };

const booking = (on: Day): Booking => ({
  atMs: Date.UTC(2026, 0, 1) + on * 1_000,
  day: on,
  runId: null,
  by: null,
});
const settings = { designatedAccounts: [] };

async function plant(tx: Tx, life: LedgerLife): Promise<Account> {
  const account = { partyId: randomUUID().replace(/^(.{14})4/, '$18'), accountId: randomUUID() };
  const key = { ...account, slot: slotOf(account.partyId) };
  await plantAccounts(tx, [account]);
  for (const [n, terms] of termsOf(life).entries()) {
    await insertTerms(tx, [{ ...key, termsId: terms.termsId }], terms, { atMs: n, userId: null });
  }
  await openStagedItems(tx);
  await stageItems(
    tx,
    life.items.map((item) => ({
      ...account,
      itemId: randomUUID(),
      issuedOn: formatDay(day(0)),
      dueOn: formatDay(day(item.due)),
      amountMinor: BigInt(item.minor),
    })),
  );
  await bookStagedItems(tx, booking(day(0)));
  // Items are told apart by what they are, so that two books can be compared.
  await tx.query(
    `update items i set reference = n.name from (
       select item_id, 'I' || row_number() over (order by due_on, amount_minor) as name from items
        where slot = $2 and tenant_id = $1 and account_id = $3) n
      where i.slot = $2 and i.tenant_id = $1 and i.item_id = n.item_id`,
    [tx.tenantId, key.slot, account.accountId],
  );
  return account;
}

async function pay(
  tx: Tx,
  account: Account,
  payment: { on: number; minor: bigint },
  knownOn: number,
): Promise<string> {
  const paymentId = randomUUID();
  const done = await recordPayment(
    tx,
    {
      ...account,
      paymentId,
      amountMinor: payment.minor,
      currency: 'CNY',
      paidOn: day(payment.on),
      method: 'cashier',
      reference: paymentId,
      designatedAccount: null,
    },
    settings,
    booking(day(knownOn)),
  );
  if (!done.ok) throw new Error(done.refusals[0]?.code);
  return paymentId;
}

type Step = { readonly at: number; readonly run: (tx: Tx, account: Account) => Promise<void> };

async function live(tx: Tx, life: LedgerLife, steps: readonly Step[]): Promise<Account> {
  const account = await plant(tx, life);
  const key = { ...account, slot: slotOf(account.partyId) };
  const accrue = accrualDays.map((at) => ({
    at,
    run: async () => void (await bringAccrualTo(tx, [key], day(at), booking(day(at)))),
  }));
  // On one day accrual comes first; what happens on a day keeps its order.
  const all: Step[] = [...accrue, ...steps].sort((a, b) => a.at - b.at);
  for (const step of all) await step.run(tx, account);
  await bringAccrualTo(tx, [key], day(lastDay), booking(day(lastDay)));
  return account;
}

const timely = (payments: LedgerLife['payments']): Step[] =>
  [...payments]
    .sort((a, b) => a.on - b.on)
    .map(({ on, minor }) => ({
      at: on,
      run: async (tx, account) => void (await pay(tx, account, { on, minor: BigInt(minor) }, on)),
    }));

// Each payment is recorded some days late; one that bounces is taken back twenty days after that.
function late(payments: LedgerLife['payments']): Step[] {
  return [...payments]
    .sort((a, b) => a.on - b.on)
    .flatMap(({ on, minor, known, bounces }) => {
      let paymentId = '';
      const knownOn = Math.min(lastDay - 1, on + known);
      const steps: Step[] = [
        {
          at: knownOn,
          run: async (tx, account) => {
            paymentId = await pay(tx, account, { on, minor: BigInt(minor) }, knownOn);
          },
        },
      ];
      const backOn = Math.min(lastDay, knownOn + 20);
      if (bounces)
        steps.push({
          at: backOn,
          run: async (tx, { partyId }) =>
            void (await reversePayment(tx, { partyId, paymentId, reason: 'bounced' }, booking(day(backOn)))),
        });
      return steps;
    });
}

// Payments of one day keep the order in which they became known, so that only one a day can be compared.
const onePerDay = (payments: LedgerLife['payments']): LedgerLife['payments'] => [
  ...new Map(payments.map((payment) => [payment.on, payment])).values(),
];

/**
 * Lives an account twice, once as everything became known in time and once with payments recorded late and bounced ones taken
 * back, and says where the books differ, what does not add up, or that a payoff did not close the account. Null: all is well.
 */
export async function proveLife(pool: pg.Pool, tenantId: string, given: LedgerLife): Promise<string | null> {
  const life = { ...given, payments: onePerDay(given.payments) };
  return inTenant(pool, tenantId, async (tx) => {
    const calm = await live(tx, life, timely(life.payments.filter((payment) => !payment.bounces)));
    const disturbed = await live(tx, life, late(life.payments));
    const at = (account: Account, n: number) => readSums(tx, account, formatDay(day(n)));
    for (const [name, account] of [
      ['timely', calm],
      ['late', disturbed],
    ] as const) {
      const [fault] = await findFaults(tx, account);
      if (fault !== undefined) return `${name}: ${fault}`;
    }
    const days = life.payments.some((payment) => payment.bounces) ? [lastDay] : [...accrualDays, lastDay];
    for (const n of days) {
      const [is, should] = [await at(disturbed, n), await at(calm, n)];
      if (is !== should) return `as of ${formatDay(day(n))}:\n${is}\nshould be\n${should}`;
    }
    return proveClosing(tx, disturbed);
  });
}

async function proveClosing(tx: Tx, account: Account): Promise<string | null> {
  const on = lastDay + 17;
  const quote = await readPayoff(tx, account, day(on));
  if (quote === null || quote.payoffMinor === null) return 'no payoff was quoted';
  if (quote.payoffMinor <= 0n) return null;
  await pay(tx, account, { on, minor: quote.payoffMinor }, on);
  const left = await readSums(tx, account, formatDay(day(on + 400)));
  const after = await readPayoff(tx, account, day(on + 400));
  if (left !== '' || after?.payoffMinor !== 0n)
    return `paying ${quote.payoffMinor} left ${left || after?.payoffMinor}`;
  const [row] = await tx.query<{ closed: boolean }>(
    'select closed_on is not null as closed from accounts where slot = $2 and tenant_id = $1 and account_id = $3',
    [tx.tenantId, slotOf(account.partyId), account.accountId],
  );
  return row?.closed ? null : 'the payoff did not close the account';
}
