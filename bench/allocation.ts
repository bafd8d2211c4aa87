// How fast payments are put to debts: many parties, two accounts each, in one transaction a batch.
//   npm run bench -- allocation [parties] [batch]
//   on an embedded server, or in the empty database that DATABASE_URL names
import { asDay, formatDay } from '@duly/kernel/day.ts';
import { appPool } from '@duly/server/db/connect.ts';
import { migrate } from '@duly/server/db/migrate.ts';
import { inTenant } from '@duly/server/db/tenant-tx.ts';
import { recordPayments } from '@duly/server/ledger/record-payment.ts';
import { bookStagedItems } from '@duly/server/ledger/store.ts';
import { openStagedItems } from '@duly/server/ledger/store-staged-items.ts';
import {
  plantAccounts,
  plantTenant,
  stageItems,
  testId,
} from '@duly/server/ledger/testing/store-planted-book.ts';
import { openBenchDatabase } from './bench-server.ts';

const parties = Number(process.argv[2] ?? 10_000);
const batch = Number(process.argv[3] ?? 2_500);
const day = asDay(20_500);
const booking = { atMs: Date.UTC(2026, 2, 2), day, runId: null, by: null };

const bench = await openBenchDatabase('duly_bench_allocation');
await migrate(bench.databaseUrl);
const pool = appPool(bench.databaseUrl, 2);
const tenantId = await plantTenant(pool, { code: `bench-${Date.now()}` });
const numbers = Array.from({ length: parties }, (_, n) => n);
const idsOf = (n: number) => ({
  partyId: testId(`bench party ${n}`),
  accounts: [testId(`bench account ${n} a`), testId(`bench account ${n} b`)] as const,
});
await inTenant(pool, tenantId, async (tx) => {
  await plantAccounts(
    tx,
    numbers.flatMap((n) => idsOf(n).accounts.map((accountId) => ({ partyId: idsOf(n).partyId, accountId }))),
  );
  await openStagedItems(tx);
  await stageItems(
    tx,
    numbers.flatMap((n) =>
      idsOf(n).accounts.flatMap((accountId, place) =>
        [1, 2, 3].map((nth) => ({
          ...{ partyId: idsOf(n).partyId, accountId, itemId: testId(`bench item ${n} ${place} ${nth}`) },
          ...{ issuedOn: '2026-01-01', dueOn: formatDay(asDay(day - 10 * nth)), amountMinor: 10_000n },
        })),
      ),
    ),
  );
  await bookStagedItems(tx, booking);
});

async function run(name: string, shared: boolean): Promise<void> {
  const since = performance.now();
  for (let from = 0; from < parties; from += batch) {
    await inTenant(pool, tenantId, async (tx) => {
      const done = await recordPayments(
        tx,
        numbers.slice(from, from + batch).map((n) => {
          const { partyId, accounts } = idsOf(n);
          return {
            ...{
              paymentId: testId(`bench ${name} ${n}`),
              partyId,
              accountId: accounts[0],
              amountMinor: 15_000n,
            },
            ...{ currency: 'CNY', paidOn: day, method: 'bank-transfer', reference: `${name} ${n}` },
            ...{ designatedAccount: 'bank', shareOver: shared ? [accounts[1]] : [] },
          } as const;
        }),
        { designatedAccounts: [] },
        booking,
      );
      if (done.some((one) => !one.ok)) throw new Error('a payment was refused');
    });
  }
  const seconds = (performance.now() - since) / 1000;
  process.stdout.write(
    `${JSON.stringify({ name, payments: parties, batch, seconds: Math.round(seconds * 100) / 100, perSecond: Math.round(parties / seconds) })}\n`,
  );
}

await run('one-account', false);
await run('two-accounts', true);
const [size] = await inTenant(pool, tenantId, (tx) =>
  tx.query<{ average: number }>('select round(avg(octet_length(body)))::int as average from allocations'),
);
process.stdout.write(`${JSON.stringify({ recordBytes: size?.average })}\n`);
await pool.end();
await bench.close();
