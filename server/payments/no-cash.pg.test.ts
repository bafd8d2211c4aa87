import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { asDay } from '@duly/kernel/day.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlantedCase, plantCase } from '../cases/testing/store-planted-case.ts';
import { commands } from '../cli/commands.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { type ImportBench, openImportBench, reportOf } from '../imports/testing/import-file.ts';
import { type PaymentInput, recordPayments } from '../ledger/record-payment.ts';
import { testId } from '../ledger/testing/store-planted-book.ts';

let duly: TestDuly;
let tenantId: string;
let made: PlantedCase;
let bench: ImportBench;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ settings: { designatedAccounts: ['ICBC 0001'] } });
  made = await plantCase(duly.deps.pool, tenantId, '现金');
  bench = await openImportBench();
});

afterAll(async () => {
  await duly?.close();
  await bench?.close();
});

const serverFolder = fileURLToPath(new URL('..', import.meta.url));
const sourcesWith = (pattern: RegExp): string[] =>
  readdirSync(serverFolder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.test\.ts$|testing|node_modules/.test(name))
    .filter((name) => pattern.test(readFileSync(path.join(serverFolder, name), 'utf8')))
    .sort();

const booked = (of = tenantId, pool = duly.deps.pool) =>
  inTenant(
    pool,
    of,
    async (tx) => (await tx.query<{ n: number }>('select count(*)::int as n from payments'))[0]?.n,
  );

test('all money is booked in one place, and the parts of it beside it: whoever books elsewhere has to be looked at here', () => {
  expect(sourcesWith(/insert into payments\b/)).toEqual([
    'ledger/store-payment-parts.ts',
    'ledger/store-staged-payments.ts',
  ]);
  // Rows of the staging come from the ledger itself, from files, and from the demo book.
  expect(sourcesWith(/staged_payments \(slot|insert into staged_payments/)).toEqual([
    'demo/store-book.ts',
    'imports/store-stage-payments.ts',
    'ledger/store-staged-payments.ts',
  ]);
});

const input = (more: Record<string, unknown>): PaymentInput => ({
  ...{
    paymentId: testId(`no cash ${JSON.stringify(more)}`),
    partyId: made.partyId,
    accountId: made.accountId,
  },
  ...{
    amountMinor: 100n,
    currency: 'CNY',
    paidOn: asDay(20_500),
    reference: 'C',
    designatedAccount: 'ICBC 0001',
  },
  method: 'bank-transfer',
  ...more,
});
const record = (one: PaymentInput) =>
  inTenant(duly.deps.pool, tenantId, (tx) =>
    recordPayments(
      tx,
      [one],
      { designatedAccounts: ['ICBC 0001'] },
      { atMs: 0, day: asDay(20_500), runId: null, by: null },
    ),
  );

test('the ledger refuses money that reached no account of the creditor, and the database refuses cash itself', async () => {
  for (const designatedAccount of [null, '', 'a private account']) {
    expect(await record(input({ designatedAccount }))).toMatchObject([
      { ok: false, refusals: [{ code: 'payment-not-designated' }] },
    ]);
  }
  await expect(record(input({ method: 'cash' }))).rejects.toMatchObject({
    constraint: 'payments_method_check',
  });
  expect(await booked()).toBe(0);
});

type Operation = { requestBody?: { content?: Record<string, { schema?: unknown }> } };
type ApiDocument = {
  paths: Record<string, Record<string, Operation>>;
  components?: { schemas?: Record<string, unknown> };
};

/** Every route whose body tells of money that came: it has a day on which, or a way in which, something was paid. */
function routesOfMoney(document: ApiDocument): string[] {
  const spellOut = (value: unknown, depth = 0): string => {
    const text = JSON.stringify(value ?? {});
    if (depth > 4) return text;
    const named = [...text.matchAll(/#\/components\/schemas\/([A-Za-z0-9]+)/g)].map(
      (match) => match[1] ?? '',
    );
    return text + named.map((name) => spellOut(document.components?.schemas?.[name], depth + 1)).join('');
  };
  return Object.entries(document.paths)
    .flatMap(([url, operations]) =>
      Object.entries(operations).map(([method, operation]) => ({
        route: `${method.toUpperCase()} ${url}`,
        operation,
      })),
    )
    .filter(({ operation }) => /"paidOn"|"designatedAccount"|"cash"/.test(spellOut(operation.requestBody)))
    .map(({ route }) => route)
    .sort();
}

type Attempt = (client: SignedInClient) => Promise<unknown>;
const given = (more: Record<string, unknown>) => ({
  accountId: made.accountId,
  amount: { minor: '10000', currency: 'CNY' },
  paidOn: '2026-03-02',
  method: 'bank-transfer',
  reference: `N-${JSON.stringify(more)}`,
  designatedAccount: 'ICBC 0001',
  ...more,
});
const attempts: Readonly<Record<string, readonly Attempt[]>> = {
  'POST /api/parties/{id}/payments': [
    { method: 'cash' },
    { method: 'cash', designatedAccount: 'my own' },
    { designatedAccount: 'my own' },
    { designatedAccount: ' ' },
    { method: 'Cash' },
    { method: undefined },
  ].map((more) => (client) => client.send('POST', `/api/parties/${made.partyId}/payments`, given(more))),
  // A preview books nothing, whatever it is asked.
  'POST /api/parties/{id}/payments/preview': [
    (client) =>
      client.send('POST', `/api/parties/${made.partyId}/payments/preview`, given({ method: 'cash' })),
  ],
};

test('no route of the API takes cash or money that reached no account of the creditor', async () => {
  const document = duly.app.swagger() as unknown as ApiDocument;
  // A new route that tells of money has to be tried here.
  expect(routesOfMoney(document)).toEqual(Object.keys(attempts).sort());
  const clients = await Promise.all(
    (['collector', 'supervisor', 'manager', 'finance'] as const).map((role) =>
      duly.signInAs(tenantId, [role]),
    ),
  );
  for (const client of clients) {
    for (const attempt of Object.values(attempts).flat()) await attempt(client);
  }
  expect(await booked()).toBe(0);
  expect(
    await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query(`select 1 from postings where cause = 'payment'`),
    ),
  ).toEqual([]);
});

test('no file brings in cash in a hand, nor money that reached no account of the creditor', async () => {
  const of = await bench.tenant('no-cash', { currency: 'USD' });
  await inTenant(bench.pool, of, (tx) =>
    tx.query(
      `update tenants set settings = settings || '{"designatedAccounts": ["ICBC 0001"]}' where tenant_id = $1`,
      [of],
    ),
  );
  const invoices = bench.write('i.csv', 'Customer No,Invoice No,Due Date,Amount\nC1,F1,2025-01-31,100\n');
  reportOf(await bench.load(of, 'receivables', invoices));
  const heading =
    'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference,Method,Receiving Account';
  const rows = [
    'C1,F1,10,2025-02-01,R1,collector,ICBC 0001',
    'C1,F1,10,2025-02-01,R2,bank transfer,my own',
    'C1,F1,10,2025-02-01,R3,bank transfer,',
    // In the creditor's own books "cash" is what its cashier took in against a receipt.
    'C1,F1,10,2025-02-01,R4,现金,',
  ];
  const report = reportOf(
    await bench.load(of, 'payments', bench.write('p.csv', `${[heading, ...rows].join('\n')}\n`)),
  );
  expect(report.rejects.map(({ line, code }) => [line, code]).sort()).toEqual([
    [2, 'method-unknown'],
    [3, 'payment-not-designated'],
    [4, 'payment-not-designated'],
  ]);
  expect(await inTenant(bench.pool, of, (tx) => tx.query('select method, reference from payments'))).toEqual([
    { method: 'cashier', reference: 'R4' },
  ]);
});

test('of the commands only import and seed can bring money in; a bank file brings lines that are nobody’s yet, and a payoff only reads', () => {
  expect(
    commands
      .map((command) => command.name)
      .filter((name) => /pay|money|import|seed|bank|cash/.test(name))
      .sort(),
  ).toEqual(['import', 'import bank', 'payoff', 'seed']);
});
