import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { type ImportBench, openImportBench, reportOf } from './testing/import-file.ts';
import { inventLedger } from './testing/invent-ledger.ts';
import { rejectLine } from './write-rejects.ts';

let bench: ImportBench;

beforeAll(async () => {
  bench = await openImportBench();
});

afterAll(() => bench.close());

let files = 0;
const file = (...lines: string[]) => {
  files += 1;
  return bench.write(`r${files}.csv`, `${lines.join('\n')}\n`);
};
const ask = (tenantId: string, sql: string) => inTenant(bench.pool, tenantId, (tx) => tx.query(sql));
const heading = 'Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount,Disputed';
const good = (invoice: string, amount = '100.00') => `C1,Alpha,${invoice},2025-01-01,2025-01-31,${amount},No`;

test('good rows are kept, bad ones named with line, column, value and reason', async () => {
  const tenantId = await bench.tenant('mixed', { currency: 'USD' });
  const report = reportOf(
    await bench.load(
      tenantId,
      'receivables',
      file(
        heading,
        good('F1'),
        ',Nobody,F2,2025-01-01,2025-01-31,1,No',
        'C1,Alpha,F3,2025-01-01,2025-02-30,1.005,No',
        'Total,,,,,101,',
      ),
    ),
  );
  expect(report).toMatchObject({
    rows: 3,
    accepted: 1,
    created: 1,
    counts: { refused: 2, skipped: 1, repeated: 0 },
  });
  expect(report.rejects.map(({ line, column, value, code }) => [line, column, value, code])).toEqual([
    [3, 'Customer No', '', 'missing'],
    [4, 'Due Date', '2025-02-30', 'date-impossible'],
    [4, 'Amount', '1.005', 'amount-too-precise'],
    [5, null, '', 'totals-row'],
  ]);
});

test('an invoice twice alike counts once; twice unlike, neither line is taken and each names the other', async () => {
  const tenantId = await bench.tenant('twins', { currency: 'USD' });
  const report = reportOf(
    await bench.load(
      tenantId,
      'receivables',
      file(heading, good('F1'), good('F1'), good('F2'), good('F2', '99'), good('F3')),
    ),
  );
  expect(report).toMatchObject({ rows: 5, accepted: 2, created: 2, counts: { refused: 2, repeated: 1 } });
  expect(report.rejects.map(({ line, code, params }) => [line, code, params.otherLine])).toEqual([
    [3, 'repeated', 2],
    [4, 'conflicting-duplicate', 5],
    [5, 'conflicting-duplicate', 4],
  ]);
});

test('a changed row updates and says so, an unchanged file leaves no trace on its parties', async () => {
  const tenantId = await bench.tenant('changed', { currency: 'USD' });
  const first = file(heading, good('F1'), good('F2'));
  reportOf(await bench.load(tenantId, 'receivables', first));
  const version = () => ask(tenantId, 'select version from party_state');
  const before = await version();
  expect(reportOf(await bench.load(tenantId, 'receivables', first))).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 2,
  });
  expect(await version()).toEqual(before);
  const second = file(heading, good('F1', '80.00'), good('F2'));
  expect(reportOf(await bench.load(tenantId, 'receivables', second))).toMatchObject({
    created: 0,
    changed: 1,
    unchanged: 1,
  });
  expect(await ask(tenantId, 'select sum(open_minor)::int as open from items')).toEqual([{ open: 18_000 }]);
});

test('a dry run says what would happen and writes nothing of it', async () => {
  const tenantId = await bench.tenant('dry', { currency: 'USD' });
  const report = reportOf(
    await bench.load(tenantId, 'receivables', file(heading, good('F1'), good('F2')), { dryRun: true }),
  );
  expect(report).toMatchObject({ accepted: 2, created: 2 });
  for (const table of [
    'items',
    'parties',
    'party_state',
    'accounts',
    'refs',
    'search_terms',
    'postings',
    'import_mappings',
  ]) {
    expect([table, await ask(tenantId, `select count(*)::int as n from ${table}`)]).toEqual([
      table,
      [{ n: 0 }],
    ]);
  }
});

test('the same ledger in another currency is refused instead of owed twice', async () => {
  const tenantId = await bench.tenant('currency', { currency: 'CNY' });
  const ledger = file(heading, good('F1'));
  reportOf(await bench.load(tenantId, 'receivables', ledger));
  const report = reportOf(await bench.load(tenantId, 'receivables', ledger, { currency: 'USD' }));
  expect(report).toMatchObject({ accepted: 0, created: 0 });
  expect(report.rejects[0]).toMatchObject({ line: 2, code: 'currency-changed', params: { currency: 'CNY' } });
});

test('a mapping that was used once is used again for the same headings', async () => {
  const tenantId = await bench.tenant('memory', { currency: 'USD' });
  const heads = 'Kunde,Beleg,Fällig,Betrag';
  const mapping = { customer: 'Kunde', invoice: 'Beleg', dueOn: 'Fällig', amount: 'Betrag' };
  const unknown = await bench.load(tenantId, 'receivables', file(heads, '1,F1,2025-01-31,5'));
  expect(unknown).toMatchObject({ ok: false, refusals: [{ code: 'columns-missing' }, {}, {}, {}] });
  reportOf(await bench.load(tenantId, 'receivables', file(heads, '1,F1,2025-01-31,5'), { mapping }));
  expect(reportOf(await bench.load(tenantId, 'receivables', file(heads, '1,F2,2025-01-31,5')))).toMatchObject(
    { created: 1 },
  );
});

test('one party under many spellings of its name is found by each of them, and bears the latest', async () => {
  const tenantId = await bench.tenant('names', { currency: 'USD' });
  const rows = ['WAL-MAR corp', 'WAL-MAR ', 'WAL-MAR llc'].map(
    (name, n) => `0020,${name},F${n},2025-01-01,2025-01-31,1,No`,
  );
  reportOf(await bench.load(tenantId, 'receivables', file(heading, ...rows)));
  expect(await ask(tenantId, 'select name from parties')).toEqual([{ name: 'WAL-MAR llc' }]);
  const terms = await ask(
    tenantId,
    `select term from search_terms where term in ('corp', 'llc', 'wal') order by term`,
  );
  expect(terms.map((row) => row.term)).toEqual(['corp', 'llc', 'wal']);
});

test('the journal proves what came in, slot by slot, without a word of it', async () => {
  const tenantId = await bench.tenant('journal', { currency: 'USD' });
  reportOf(await bench.load(tenantId, 'receivables', file(heading, good('F1'), good('F2'))));
  const entries = await ask(
    tenantId,
    `select kind, body from journal where kind like '%imported' order by kind`,
  );
  expect(entries.map((entry) => entry.kind)).toEqual(['file-imported', 'receivables-imported']);
  expect(JSON.parse(String(entries[1]?.body))).toMatchObject({
    rows: 2,
    root: expect.stringMatching(/^[0-9a-f]{64}$/),
  });
  expect(entries.map((entry) => entry.body).join()).not.toContain('Alpha');
});

test('payments are booked once, matched by invoice with or without a customer, and refused with a reason', async () => {
  const tenantId = await bench.tenant('payments', { currency: 'USD' });
  reportOf(await bench.load(tenantId, 'receivables', file(heading, good('F1'), good('F2'))));
  const pay = file(
    'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference,Payment Method',
    'C1,F2,60.00,2025-02-01,P1,transfer',
    ',F1,40.00,2025-02-02,P2,支付宝',
    'C9,F1,1.00,2025-02-02,P3,transfer',
    'C1,F9,1.00,2025-02-02,P4,transfer',
    'C1,F1,-1.00,2025-02-02,P5,transfer',
    'C1,F1,1.00,2025-02-02,P6,barter',
  );
  const report = reportOf(await bench.load(tenantId, 'payments', pay));
  expect(report).toMatchObject({
    rows: 6,
    accepted: 2,
    created: 2,
    totals: { USD: { count: 2, minor: '10000' } },
  });
  expect(report.rejects.map(({ line, code }) => [line, code])).toEqual([
    [4, 'customer-unknown'],
    [5, 'account-not-found'],
    [6, 'amount-not-positive'],
    [7, 'method-unknown'],
  ]);
  expect(
    await ask(tenantId, 'select reference, open_minor::int as open from items order by reference'),
  ).toEqual([
    { reference: 'F1', open: 6_000 },
    { reference: 'F2', open: 4_000 },
  ]);
  expect(reportOf(await bench.load(tenantId, 'payments', pay))).toMatchObject({ created: 0, unchanged: 2 });
  const altered = file(
    'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference',
    'C1,F2,61.00,2025-02-01,P1',
  );
  expect(reportOf(await bench.load(tenantId, 'payments', altered)).rejects[0]).toMatchObject({
    code: 'payment-differs',
  });
});

test('a book that comes without contracts and then with them is refused instead of owed twice', async () => {
  const tenantId = await bench.tenant('contracts', { currency: 'USD' });
  const plain = file(heading, good('F1'), good('0002'));
  const withContract = file(
    `${heading},Contract No`,
    `${good('F1')},K1`,
    `${good('2.0')},K1`,
    `${good('F3')},K1`,
  );
  reportOf(await bench.load(tenantId, 'receivables', plain));
  const report = reportOf(await bench.load(tenantId, 'receivables', withContract));
  expect(report).toMatchObject({ accepted: 1, created: 1 });
  expect(report.rejects.map(({ line, column, code, params }) => [line, column, code, params])).toEqual([
    [2, 'Invoice No', 'item-on-other-account', { account: 'C1' }],
    [3, 'Invoice No', 'item-on-other-account', { account: 'C1' }],
  ]);
  const back = reportOf(await bench.load(tenantId, 'receivables', file(heading, good('F3'))));
  expect(back.rejects).toMatchObject([{ code: 'item-on-other-account', params: { account: 'K1' } }]);
  expect(reportOf(await bench.load(tenantId, 'receivables', plain))).toMatchObject({
    unchanged: 2,
    rejects: [],
  });
  // What was settled stands against nothing.
  const pay = file('Invoice No,Payment Amount,Payment Date', 'F1,100,2025-02-01');
  reportOf(await bench.load(tenantId, 'payments', pay));
  expect(reportOf(await bench.load(tenantId, 'receivables', withContract))).toMatchObject({
    created: 1,
    unchanged: 1,
    counts: { refused: 1 },
  });
});

test('after a merge an item is found on every account that the customer has now', async () => {
  const tenantId = await bench.tenant('contracts-merged', { currency: 'USD' });
  reportOf(
    await bench.load(tenantId, 'receivables', file(heading, good('F1'), good('F2').replace('C1', 'C2'))),
  );
  const merge = file('Customer No,Merged Into', 'C1,C2');
  reportOf(await bench.load(tenantId, 'customers', merge));
  const again = file(`${heading},Contract No`, `${good('F1')},K1`, `${good('F1').replace('C1', 'C2')},K2`);
  const report = reportOf(await bench.load(tenantId, 'receivables', again));
  expect(report).toMatchObject({ accepted: 0, created: 0 });
  expect(report.rejects.map(({ code }) => code)).toEqual(['item-on-other-account', 'item-on-other-account']);
});

test('instalments count anew in each contract, but not once without a contract and once with one', async () => {
  const tenantId = await bench.tenant('instalments', { currency: 'USD', kind: 'lender' });
  const heads = `${heading},Contract No`;
  const first = file(heads, `${good('1')},K1`, `${good('2')},K1`);
  reportOf(await bench.load(tenantId, 'receivables', first));
  const other = reportOf(await bench.load(tenantId, 'receivables', file(heads, `${good('1')},K2`)));
  expect(other).toMatchObject({ created: 1, rejects: [] });
  const mixed = reportOf(
    await bench.load(
      tenantId,
      'receivables',
      file(heads, `${good('7')},`, `${good('7')},K1`, `${good('1')},`),
    ),
  );
  expect(mixed.rejects.map(({ line, code }) => [line, code])).toEqual([
    [2, 'conflicting-duplicate'],
    [3, 'conflicting-duplicate'],
    [4, 'item-on-other-account'],
  ]);
});

test('the rows of an erased customer are refused, and nothing of them is written or quoted', async () => {
  const tenantId = await bench.tenant('erased', { currency: 'USD' });
  reportOf(await bench.load(tenantId, 'receivables', file(heading, good('F1'))));
  // As an erasure leaves it: the row stays blank, its finders are gone.
  await ask(tenantId, `update parties set name = '', erased_at = now()`);
  await ask(tenantId, 'delete from refs');
  await ask(tenantId, 'delete from search_terms');
  for (const [kind, rows] of [
    ['receivables', file(heading, good('F9'))],
    ['customers', file('Customer No,Customer Name,Phone', 'C1,Alpha,13800000001')],
  ] as const) {
    const report = reportOf(await bench.load(tenantId, kind, rows));
    expect(report).toMatchObject({ accepted: 0, rejects: [{ code: 'party-erased', value: '' }] });
  }
  expect(await ask(tenantId, `select name from parties`)).toEqual([{ name: '' }]);
  for (const table of ['search_terms', 'contact_points', `refs where domain = 'party'`])
    expect(await ask(tenantId, `select from ${table}`)).toEqual([]);
});

test('hostile text in a ledger comes out of the reject file as text', async () => {
  const tenantId = await bench.tenant('hostile', { currency: 'USD' });
  const report = reportOf(
    await bench.load(
      tenantId,
      'receivables',
      file(heading, `C1,"=HYPERLINK(""http://x"",""y"")",F1,"=1+1",2025-01-31,"@SUM(A1)",No`),
    ),
  );
  const lines = report.rejects.map(rejectLine);
  expect(lines).toHaveLength(2);
  for (const line of lines) expect(line).toMatch(/,'[=@]/);
});

test('a large file streams through in one go, and again it changes nothing', {
  timeout: 120_000,
}, async () => {
  const tenantId = await bench.tenant('large');
  const ledger = `${bench.folder}/large.csv`;
  await inventLedger(ledger, { rows: 12_000, customers: 900, seed: 3, padding: 40 });
  const first = reportOf(await bench.load(tenantId, 'receivables', ledger));
  expect(first).toMatchObject({ rows: 12_000, accepted: 12_000, created: 12_000, rejects: [] });
  const again = reportOf(await bench.load(tenantId, 'receivables', ledger));
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 12_000, totals: first.totals });
});
