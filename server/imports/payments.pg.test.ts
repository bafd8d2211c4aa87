import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { type ImportBench, openImportBench, reportOf } from './testing/import-file.ts';
import { uploadFile } from './testing/upload-file.ts';

let bench: ImportBench;

beforeAll(async () => {
  bench = await openImportBench();
});

afterAll(() => bench?.close());

let files = 0;
const file = (...lines: string[]) => {
  files += 1;
  return bench.write(`p${files}.csv`, `${lines.join('\n')}\n`);
};
const ask = (tenantId: string, sql: string, values: unknown[] = []) =>
  inTenant(bench.pool, tenantId, (tx) => tx.query(sql, values));
const codes = (report: { rejects: readonly { line: number; code: string }[] }) =>
  report.rejects.map(({ line, code }) => [line, code]);

const ledger = (...rows: string[]) => file('Customer No,Invoice No,Due Date,Amount', ...rows);
const paid = (...rows: string[]) =>
  file('Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference', ...rows);

async function twoCustomers(code: string): Promise<string> {
  const tenantId = await bench.tenant(code, { currency: 'USD' });
  const rows = ledger('C1,F1,2025-01-31,100', 'C1,F2,2025-01-31,100', 'C2,G1,2025-01-31,100');
  reportOf(await bench.load(tenantId, 'receivables', rows));
  return tenantId;
}

test('one bank reference is one money, whichever account a second file puts it to', async () => {
  const tenantId = await twoCustomers('one-money');
  const load = async (name: string) => reportOf(await bench.load(tenantId, 'payments', name));
  expect(await load(paid('C1,F1,100,2025-02-01,0071'))).toMatchObject({ created: 1 });
  expect(await load(paid('C1,F1,100,2025-02-01,71.0'))).toMatchObject({ created: 0, unchanged: 1 });
  expect(codes(await load(paid('C2,G1,100,2025-02-01,71')))).toEqual([[2, 'payment-differs']]);
  expect(codes(await load(paid('C1,F2,60,2025-02-01,71')))).toEqual([[2, 'payment-differs']]);
  // Without its invoice it is still the same money on the same account and day.
  expect(await load(paid('C1,,100,2025-02-01,71'))).toMatchObject({ created: 0, unchanged: 1, rejects: [] });
  expect(await ask(tenantId, 'select count(*)::int as n from payments')).toEqual([{ n: 1 }]);
  expect(await ask(tenantId, `select reference, spelling from refs where domain = 'payment'`)).toEqual([
    { reference: '71', spelling: '0071' },
  ]);
});

test('one transfer may pay several invoices of one file, and comes again without doubling', async () => {
  const tenantId = await twoCustomers('parts');
  const parts = paid('C1,F1,100,2025-02-01,T1', 'C1,F2,40,2025-02-01,T1', 'C2,G1,10,2025-02-01,T1');
  expect(reportOf(await bench.load(tenantId, 'payments', parts))).toMatchObject({ created: 3, rejects: [] });
  expect(reportOf(await bench.load(tenantId, 'payments', parts))).toMatchObject({ created: 0, unchanged: 3 });
  const unlike = paid('C1,,5,2025-02-02,T2', 'C2,,5,2025-02-02,T2');
  expect(codes(reportOf(await bench.load(tenantId, 'payments', unlike)))).toEqual([
    [2, 'conflicting-duplicate'],
    [3, 'conflicting-duplicate'],
  ]);
});

test('a reference that has ended after a mistake of ours is free for the right account', async () => {
  const tenantId = await twoCustomers('ended');
  const wrong = paid('C1,F1,100,2025-02-01,E1');
  reportOf(await bench.load(tenantId, 'payments', wrong));
  await ask(tenantId, `update refs set to_day = '2025-02-03' where domain = 'payment'`);
  const right = paid('C2,G1,100,2025-02-01,E1');
  expect(reportOf(await bench.load(tenantId, 'payments', right))).toMatchObject({ created: 1, rejects: [] });
  expect(reportOf(await bench.load(tenantId, 'payments', right))).toMatchObject({ created: 0, unchanged: 1 });
  expect(reportOf(await bench.load(tenantId, 'payments', wrong))).toMatchObject({ created: 0 });
  expect(
    await ask(tenantId, `select from_day, to_day from refs where domain = 'payment' order by from_day`),
  ).toEqual([
    { from_day: '0001-01-01', to_day: '2025-02-03' },
    { from_day: '2025-02-04', to_day: null },
  ]);
});

test('a payment that the ledger refuses leaves its reference free', async () => {
  const tenantId = await twoCustomers('refused');
  const heads = 'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference,Receiving Account';
  await ask(tenantId, `update tenants set settings = '{"designatedAccounts":["A1"]}'`);
  const elsewhere = file(heads, 'C1,F1,100,2025-02-01,N1,B9');
  expect(codes(reportOf(await bench.load(tenantId, 'payments', elsewhere)))).toEqual([
    [2, 'payment-not-designated'],
  ]);
  expect(await ask(tenantId, `select from refs where domain = 'payment'`)).toEqual([]);
  const here = file(heads, 'C1,F1,100,2025-02-01,N1,A1');
  expect(reportOf(await bench.load(tenantId, 'payments', here))).toMatchObject({ created: 1 });
});

test('payments without references of their own come by bank transfer and are told apart by their content', async () => {
  const tenantId = await twoCustomers('bare');
  const bare = file(
    'Customer No,Invoice No,Amount,Settled Date',
    'C1,F1,50,2025-02-01',
    'C1,F1,50,2025-02-01',
  );
  expect(reportOf(await bench.load(tenantId, 'payments', bare))).toMatchObject({ created: 2 });
  expect(reportOf(await bench.load(tenantId, 'payments', bare))).toMatchObject({ created: 0, unchanged: 2 });
  expect(await ask(tenantId, 'select distinct method, reference from payments')).toEqual([
    { method: 'bank-transfer', reference: 'F1' },
  ]);
});

let duly: TestDuly;

test('money that the desk booked first is not booked again by a file, on this account or another', async () => {
  duly = await openTestDuly();
  try {
    const tenantId = await duly.makeTenant({ currency: 'USD' });
    const finance: SignedInClient = await duly.signInAs(tenantId, ['finance', 'manager']);
    const apply = async (kind: string, text: string) => {
      const { body } = await uploadFile(finance, kind, 'f.csv', text);
      await finance.send('POST', `/api/imports/${body.id}/apply`, {});
      await expect
        .poll(async () => (await finance.get(`/api/imports/${body.id}`)).body.status, { timeout: 20_000 })
        .toBe('done');
      return (await finance.get(`/api/imports/${body.id}`)).body.result as Record<string, unknown>;
    };
    await apply(
      'receivables',
      'Customer No,Invoice No,Due Date,Amount\nC1,F1,2025-01-31,9\nC2,G1,2025-01-31,9\n',
    );
    const [account] = await inTenant(duly.deps.pool, tenantId, (tx) =>
      tx.query<{ party_id: string; account_id: string }>(
        `select party_id, account_id from accounts where reference = 'C1'`,
      ),
    );
    const heads = 'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference';
    const given = {
      accountId: account?.account_id,
      amount: { minor: '900', currency: 'USD' },
      paidOn: '2025-02-01',
      method: 'bank-transfer',
      reference: 'D-1',
      designatedAccount: 'house',
    };
    const booked = await finance.send('POST', `/api/parties/${account?.party_id}/payments`, given);
    expect(booked.status).toBe(201);
    const other = await apply('payments', `${heads}\nC2,G1,9,2025-02-01,D-1\n`);
    expect(other).toMatchObject({ created: 0, rejects: [{ code: 'payment-differs' }] });
    const same = await apply('payments', `${heads}\nC1,F1,9,2025-02-01,D-1\n`);
    expect(same).toMatchObject({ created: 0, unchanged: 1, rejected: 0 });
    // And the other way round: what a file booked is known to the desk.
    expect(await apply('payments', `${heads}\nC2,G1,9,2025-02-01,D-2\n`)).toMatchObject({ created: 1 });
    const again = { ...given, reference: 'D-2' };
    const refused = await finance.send('POST', `/api/parties/${account?.party_id}/payments`, again);
    expect(refused).toMatchObject({ status: 409, body: { code: 'payment-already-recorded' } });
  } finally {
    await duly.close();
  }
});
