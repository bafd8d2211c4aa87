import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { type ImportBench, openImportBench, reportOf } from './testing/import-file.ts';

let bench: ImportBench;

beforeAll(async () => {
  bench = await openImportBench();
});

afterAll(() => bench.close());

const csv = (...lines: string[]) => `${lines.join('\n')}\n`;
let files = 0;
const file = (...lines: string[]) => {
  files += 1;
  return bench.write(`f${files}.csv`, csv(...lines));
};
const ask = (tenantId: string, sql: string) => inTenant(bench.pool, tenantId, (tx) => tx.query(sql));
const openByParty = (tenantId: string) =>
  ask(
    tenantId,
    `select p.name, sum(i.open_minor)::int as open, count(*)::int as items
       from items i join parties p on p.party_id = i.party_id where i.open_minor <> 0 group by p.name order by p.name`,
  );
/** Every working copy is the sum of its postings, whatever was moved. */
const expectSums = async (tenantId: string) =>
  expect(
    await ask(
      tenantId,
      `select i.item_id from items i left join postings p on p.item_id = i.item_id
        group by i.item_id, i.open_minor having coalesce(sum(p.amount_minor), 0) <> i.open_minor`,
    ),
  ).toEqual([]);

const heading = 'Customer No,Customer Name,Invoice No,Invoice Date,Due Date,Amount';

test('a renumbered customer is one customer under both numbers, and no file doubles its invoices', async () => {
  const tenantId = await bench.tenant('renumbered', { currency: 'USD' });
  const old = file(
    heading,
    'A-1,Alpha,F1,2025-01-01,2025-01-31,100.00',
    'A-1,Alpha,F2,2025-02-01,2025-03-01,50.00',
  );
  expect(reportOf(await bench.load(tenantId, 'receivables', old))).toMatchObject({ created: 2 });
  const numbers = file('Customer No,Customer Name,Former Number', 'B-9,Alpha,A-1');
  expect(reportOf(await bench.load(tenantId, 'customers', numbers))).toMatchObject({
    accepted: 1,
    created: 0,
    changed: 1,
  });
  expect(reportOf(await bench.load(tenantId, 'customers', numbers))).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 1,
  });
  const renamed = file(
    heading,
    'B-9,Alpha,F1,2025-01-01,2025-01-31,100.00',
    'B-9,Alpha,F3,2025-03-01,2025-03-31,7.00',
  );
  expect(reportOf(await bench.load(tenantId, 'receivables', renamed))).toMatchObject({
    created: 1,
    changed: 0,
    unchanged: 1,
  });
  expect(reportOf(await bench.load(tenantId, 'receivables', old))).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 2,
  });
  expect(await openByParty(tenantId)).toEqual([{ name: 'Alpha', open: 15_700, items: 3 }]);
});

test('a merged customer moves its items by transfer postings, and its old file changes nothing', async () => {
  const tenantId = await bench.tenant('merged', { currency: 'USD' });
  const ledger = file(
    heading,
    'A,Alpha,F1,2025-01-01,2025-01-31,100.00',
    'B,Beta,G1,2025-01-01,2025-01-31,40.00',
  );
  reportOf(await bench.load(tenantId, 'receivables', ledger));
  const paid = file(
    'Customer No,Invoice No,Payment Amount,Payment Date,Payment Reference',
    'A,F1,30.00,2025-02-01,P1',
  );
  expect(reportOf(await bench.load(tenantId, 'payments', paid))).toMatchObject({ created: 1 });
  const merge = file('Customer No,Merged Into', 'A,B');
  expect(reportOf(await bench.load(tenantId, 'customers', merge))).toMatchObject({ accepted: 1 });
  expect(reportOf(await bench.load(tenantId, 'customers', merge))).toMatchObject({ created: 0, changed: 0 });
  expect(await openByParty(tenantId)).toEqual([{ name: 'Beta', open: 11_000, items: 2 }]);
  expect(reportOf(await bench.load(tenantId, 'receivables', ledger))).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 2,
  });
  expect(await openByParty(tenantId)).toEqual([{ name: 'Beta', open: 11_000, items: 2 }]);
  await expectSums(tenantId);
  expect(await ask(tenantId, `select name from parties where merged_into is not null`)).toEqual([
    { name: 'Alpha' },
  ]);
});

test('a merge that would make two items one is refused, with their reference', async () => {
  const tenantId = await bench.tenant('merge-refused', { currency: 'USD' });
  const ledger = file(
    heading,
    'A,Alpha,F1,2025-01-01,2025-01-31,100.00',
    'B,Beta,F1,2025-01-01,2025-01-31,40.00',
  );
  reportOf(await bench.load(tenantId, 'receivables', ledger));
  const report = reportOf(
    await bench.load(tenantId, 'customers', file('Customer No,Merged Into', 'A,B', 'A,Z')),
  );
  expect(report.rejects.map(({ line, code, params }) => [line, code, params.references])).toEqual([
    [2, 'merge-refused', 'F1'],
    [3, 'merge-target-unknown', undefined],
  ]);
  expect(await openByParty(tenantId)).toHaveLength(2);
});

test('a number that was given to a new customer never shows the old one to the new', async () => {
  const tenantId = await bench.tenant('re-used', { currency: 'USD' });
  const before = file(heading, '301,Old Tenant,R1,2025-01-01,2025-01-31,100.00');
  reportOf(await bench.load(tenantId, 'receivables', before));
  const given = file('Customer No,Customer Name,Valid From', '301,New Tenant,2025-06-01');
  expect(reportOf(await bench.load(tenantId, 'customers', given))).toMatchObject({ accepted: 1, created: 1 });
  expect(reportOf(await bench.load(tenantId, 'customers', given))).toMatchObject({
    created: 0,
    changed: 0,
    unchanged: 1,
  });
  const after = file(
    heading,
    '301,New Tenant,R1,2025-07-01,2025-07-31,70.00',
    '301,Old Tenant,R1,2025-01-01,2025-01-31,100.00',
  );
  expect(reportOf(await bench.load(tenantId, 'receivables', after))).toMatchObject({
    created: 1,
    changed: 0,
    unchanged: 1,
  });
  expect(await openByParty(tenantId)).toEqual([
    { name: 'New Tenant', open: 7_000, items: 1 },
    { name: 'Old Tenant', open: 10_000, items: 1 },
  ]);
  const pay = file('Customer No,Payment Amount,Payment Date,Payment Reference', '301,70.00,2025-08-01,P1');
  expect(reportOf(await bench.load(tenantId, 'payments', pay)).rejects[0]).toMatchObject({
    code: 'reference-has-several-holders',
  });
});

test('another identity under a number is refused until somebody states from when', async () => {
  const tenantId = await bench.tenant('identity', { currency: 'CNY' });
  const heads = '客户编号,客户名称,身份证号';
  const first = file(heads, '88,张三,110101199003070011');
  expect(reportOf(await bench.load(tenantId, 'customers', first))).toMatchObject({ created: 1 });
  const other = file(heads, '88,李四,110101198512120022');
  expect(reportOf(await bench.load(tenantId, 'customers', other)).rejects[0]).toMatchObject({
    line: 2,
    column: '客户编号',
    code: 'reference-other-identity',
  });
  const stored = await ask(tenantId, 'select name, kind, identity_cipher from parties');
  expect(stored).toMatchObject([{ name: '张三', kind: 'person' }]);
  expect(String(stored[0]?.identity_cipher)).not.toContain('1990');
});

test('contact data is kept once, however often and however written it comes', async () => {
  const tenantId = await bench.tenant('contacts', { currency: 'CNY' });
  const heads = '客户编号,客户名称,电话,邮箱,地址';
  reportOf(
    await bench.load(
      tenantId,
      'customers',
      file(heads, '1,甲,138 0013 8000；010-88886666,a@example.com,东湖路 1 号'),
    ),
  );
  const again = reportOf(
    await bench.load(tenantId, 'customers', file(heads, '1,甲,+86 13800138000,A@example.com,东湖路 1 号')),
  );
  expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 1 });
  expect(
    await ask(tenantId, 'select kind, count(*)::int as n from contact_points group by kind order by kind'),
  ).toEqual([
    { kind: 'address', n: 1 },
    { kind: 'email', n: 1 },
    { kind: 'phone', n: 2 },
  ]);
  expect(await ask(tenantId, 'select points from party_state')).toEqual([{ points: 7 }]);
});
