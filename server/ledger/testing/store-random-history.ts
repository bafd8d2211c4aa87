import { asDay, type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import fc from 'fast-check';
import type { Tx } from '../../db/tenant-tx.ts';
import { postEntries } from '../post-entries.ts';
import { type PaymentInput, recordPayments } from '../record-payment.ts';
import { writeOffOpen } from '../record-recovery.ts';
import { refreshAccountState } from '../refresh-account-state.ts';
import { reversePayment } from '../reverse-payment.ts';
import { bookStagedItems } from '../store.ts';
import { openStagedItems } from '../store-staged-items.ts';
import { plantAccounts, stageItems, testId } from './store-planted-book.ts';

type Step =
  | {
      readonly do: 'item';
      readonly account: number;
      readonly due: number;
      readonly minor: bigint;
      readonly disputed: boolean;
    }
  | {
      readonly do: 'charge';
      readonly pick: number;
      readonly kind: 'interest' | 'late-fee' | 'cost';
      readonly minor: bigint;
    }
  | {
      readonly do: 'pay';
      readonly account: number;
      readonly minor: bigint;
      readonly over: readonly number[];
      readonly named: readonly { readonly pick: number; readonly whole: boolean; readonly share: number }[];
      readonly undo: boolean;
    }
  | { readonly do: 'reverse'; readonly pick: number }
  | { readonly do: 'write-off'; readonly account: number };

const account = fc.nat({ max: 2 });
const minor = fc.bigInt({ min: 1n, max: 900n });
const pick = fc.nat({ max: 20 });

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('item' as const),
      account,
      due: fc.integer({ min: -9, max: 9 }),
      minor,
      disputed: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('charge' as const),
      pick,
      kind: fc.constantFrom('interest' as const, 'late-fee' as const, 'cost' as const),
      minor,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      account,
      minor: fc.bigInt({ min: 1n, max: 2_000n }),
      over: fc.subarray([0, 1, 2]),
      named: fc.array(fc.record({ pick, whole: fc.boolean(), share: fc.integer({ min: 1, max: 60 }) }), {
        maxLength: 2,
      }),
      undo: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('reverse' as const), pick }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('write-off' as const), account }) },
);

/** What may happen to three accounts of a party, one after the other. */
export const randomHistory: fc.Arbitrary<readonly Step[]> = fc.array(step, { minLength: 3, maxLength: 16 });

type World = {
  readonly tx: Tx;
  readonly name: string;
  readonly partyId: string;
  readonly accounts: readonly string[];
  readonly items: { readonly itemId: string; readonly accountId: string }[];
  readonly payments: string[];
  readonly day: Day;
};

const bookingOf = (world: World) => ({ atMs: Date.UTC(2026, 2, 2), day: world.day, runId: null, by: null });

async function addItem(world: World, given: Extract<Step, { do: 'item' }>): Promise<void> {
  const accountId = world.accounts[given.account] ?? '';
  const itemId = testId(`${world.name} item ${world.items.length}`);
  const dueOn = formatDay(asDay(world.day + given.due));
  const { partyId } = world;
  await openStagedItems(world.tx);
  await stageItems(world.tx, [
    {
      partyId,
      accountId,
      itemId,
      issuedOn: dueOn,
      dueOn,
      amountMinor: given.minor,
      disputed: given.disputed,
    },
  ]);
  await bookStagedItems(world.tx, bookingOf(world));
  world.items.push({ itemId, accountId });
}

async function charge(world: World, given: Extract<Step, { do: 'charge' }>): Promise<void> {
  const item = world.items[given.pick % Math.max(1, world.items.length)];
  if (item === undefined) return;
  const { partyId, day: onDay } = world;
  const owed = {
    slot: slotOf(partyId),
    partyId,
    ...item,
    currency: 'CNY',
    onDay,
    causeId: item.itemId,
    reverses: null,
  };
  await postEntries(
    world.tx,
    [{ ...owed, kind: given.kind, amountMinor: given.minor, cause: 'charge' }],
    bookingOf(world),
  );
}

/** Every kind of every item and account as it stands: what a reversal has to bring back. */
async function kindsOf({ tx, partyId }: World): Promise<string> {
  const rows = await tx.query<{ key: string }>(
    `select account_id || ' ' || coalesce(item_id::text, '') || ' ' || kind || ' ' || sum(amount_minor) as key from postings
      where party_id = $1 group by account_id, item_id, kind having sum(amount_minor) <> 0 order by 1`,
    [partyId],
  );
  return rows.map((row) => row.key).join('\n');
}

async function pay(world: World, given: Extract<Step, { do: 'pay' }>): Promise<string[]> {
  const { tx, partyId, accounts, items, payments, day } = world;
  const designations = given.named.flatMap((named) => {
    const item = items[named.pick % Math.max(1, items.length)];
    const amountMinor = (given.minor * BigInt(named.share)) / 130n;
    if (item === undefined || amountMinor === 0n) return [];
    return [{ accountId: item.accountId, itemId: named.whole ? null : item.itemId, amountMinor }];
  });
  const paymentId = testId(`${world.name} payment ${payments.length}`);
  const input: PaymentInput = {
    ...{
      paymentId,
      partyId,
      accountId: accounts[given.account] ?? '',
      amountMinor: given.minor,
      currency: 'CNY',
    },
    ...{
      paidOn: day,
      method: 'bank-transfer',
      reference: paymentId,
      designatedAccount: 'bank',
      designations,
    },
    shareOver: given.over.map((place) => accounts[place] ?? ''),
  };
  const before = await kindsOf(world);
  const [done] = await recordPayments(tx, [input], { designatedAccounts: [] }, bookingOf(world));
  if (!done?.ok) return [`a payment was refused: ${done?.refusals[0]?.code}`];
  payments.push(paymentId);
  const faults: string[] = [];
  const parts = done.value.parts.reduce((sum, part) => sum + part.minor, 0n);
  if (parts !== given.minor) faults.push('the parts of a payment are not its amount');
  const settled = done.value.allocations.reduce((sum, one) => sum + one.minor, 0n);
  if (settled + done.value.restMinor !== given.minor)
    faults.push('what was settled and what rests is not the payment');
  if (!given.undo) return faults;
  await reversePayment(tx, { partyId, paymentId, reason: 'other' }, bookingOf(world));
  if ((await kindsOf(world)) !== before) faults.push('a reversal did not bring back what was');
  return faults;
}

async function writeOff(world: World, given: Extract<Step, { do: 'write-off' }>): Promise<void> {
  const { tx, partyId, day: onDay } = world;
  const accountId = world.accounts[given.account] ?? '';
  const key = { slot: slotOf(partyId), partyId, accountId, currency: 'CNY', items: null, onDay };
  await writeOffOpen(tx, [{ ...key, writeOffId: testId(`${accountId} off`) }], bookingOf(world));
}

async function take(world: World, given: Step): Promise<string[]> {
  if (given.do === 'pay') return pay(world, given);
  if (given.do === 'item') await addItem(world, given);
  if (given.do === 'charge') await charge(world, given);
  if (given.do === 'write-off') await writeOff(world, given);
  const { payments, partyId } = world;
  const paymentId = given.do === 'reverse' ? payments[given.pick % Math.max(1, payments.length)] : undefined;
  if (paymentId !== undefined) {
    await reversePayment(world.tx, { partyId, paymentId, reason: 'other' }, bookingOf(world));
  }
  return [];
}

/** What must hold of the accounts of a party after anything, each as rows that break it. */
const laws: Readonly<Record<string, string>> = {
  'an item is open by something else than the sum of its postings': `
    select 1 from items i where i.party_id = $1 and i.open_minor <> coalesce((select sum(p.amount_minor) from postings p
      where p.item_id = i.item_id), 0)`,
  'an item took more than it owed': 'select 1 from items i where i.party_id = $1 and i.open_minor < 0',
  'a balance is not the sum of the postings': `
    select 1 from account_state s where s.party_id = $1
       and s.principal_minor + s.interest_minor + s.fee_minor + s.cost_minor <>
           coalesce((select sum(p.amount_minor) from postings p where p.account_id = s.account_id), 0)`,
  'a payment that stands moved another sum than its own': `
    select 1 from payments y where y.party_id = $1 and y.reversed_at is null and -y.amount_minor <> coalesce((
      select sum(p.amount_minor) from postings p
       where p.cause_id = y.payment_id and p.cause in ('payment', 'allocation', 'payment-reversal')), 0)`,
  'a payment that was taken back left something behind': `
    select 1 from payments y where y.party_id = $1 and y.reversed_at is not null and exists (
      select 1 from postings p where p.cause_id = y.payment_id group by p.account_id, p.item_id, p.kind having sum(p.amount_minor) <> 0)`,
  'money rests on an account while something is open there': `
    select 1 from items i where i.party_id = $1 and i.open_minor > 0 and 0 > (
      select coalesce(sum(p.amount_minor), 0) from postings p where p.account_id = i.account_id and p.item_id is null)`,
  'more was recovered than was written off': `
    select 1 from postings p where p.party_id = $1 and p.cause in ('write-off', 'write-off-reversal')
     group by p.item_id, p.kind having sum(p.amount_minor) > 0`,
  'a payment has no record of why it went where it went': `
    select 1 from payments y where y.party_id = $1 and y.whole_id is null and not exists (
      select 1 from allocations a where a.source_id = y.payment_id)`,
};

async function faultsOf(world: World): Promise<string[]> {
  const faults: string[] = [];
  for (const [fault, sql] of Object.entries(laws)) {
    if ((await world.tx.query(sql, [world.partyId])).length > 0) faults.push(fault);
  }
  return faults;
}

const statesOf = ({ tx, partyId }: World) =>
  tx.query('select * from account_state where party_id = $1 order by account_id', [partyId]);

/** Lives a history and answers what did not hold at any moment of it. */
export async function liveHistory(tx: Tx, name: string, steps: readonly Step[]): Promise<string[]> {
  const partyId = testId(`${name} party`);
  const accounts = ['a', 'b', 'c'].map((letter) => testId(`${name} account ${letter}`));
  const world: World = { tx, name, partyId, accounts, items: [], payments: [], day: asDay(20_500) };
  await plantAccounts(
    tx,
    accounts.map((accountId) => ({ partyId, accountId })),
  );
  const owners = accounts.map((accountId) => ({ partyId, accountId }));
  await refreshAccountState(tx, owners);
  const faults: string[] = [];
  for (const given of steps) {
    faults.push(...(await take(world, given)), ...(await faultsOf(world)));
    if (faults.length > 0) return faults;
  }
  const derived = await statesOf(world);
  await refreshAccountState(tx, owners);
  const rebuilt = await statesOf(world);
  return JSON.stringify(rebuilt, texts) === JSON.stringify(derived, texts)
    ? []
    : ['a rebuild finds another state'];
}

const texts = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? `${value}` : value);
