import { existsSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { type ImportBench, openImportBench, reportOf } from './testing/import-file.ts';

// The data lies outside the repository. Where the variable is set, a missing file is a failure; unset skips.
const folder = process.env.DULY_DATA;

let bench: ImportBench;

beforeAll(async () => {
  bench = await openImportBench();
});

afterAll(() => bench.close());

const dataFile = (name: string): string => {
  const file = path.join(folder ?? '', name);
  if (!existsSync(file)) throw new Error(`${file} is missing`);
  return file;
};

const count = (tenantId: string, sql: string) =>
  inTenant(
    bench.pool,
    tenantId,
    async (tx) => (await tx.query<{ n: number }>(`select count(*)::int as n from ${sql}`))[0]?.n,
  );

describe.skipIf(folder === undefined)('ledgers as people really have them', () => {
  const monthFirst = () => dataFile('ibm-accounts-receivable/accounts_receivable.csv');
  const dayFirst = () => dataFile('ibm-accounts-receivable/accounts_receivable_dmy.csv');
  const iso = () => dataFile('b2b-invoices-highradius/open_invoices_iso.csv');
  const mangled = () => dataFile('b2b-invoices-highradius/open_invoices_excel_mangled.csv');

  test('two spellings of one ledger give the same invoices; the second after the first changes nothing', async () => {
    const tenantId = await bench.tenant('ibm', { currency: 'USD' });
    const totals = { USD: { count: 2466, minor: '14770318' } };
    const first = reportOf(await bench.load(tenantId, 'receivables', monthFirst(), { dateFormat: 'MDY' }));
    expect(first).toMatchObject({
      rows: 2466,
      accepted: 2466,
      created: 2466,
      changed: 0,
      unchanged: 0,
      totals,
    });
    const second = reportOf(await bench.load(tenantId, 'receivables', dayFirst(), { dateFormat: 'DMY' }));
    expect(second).toMatchObject({
      rows: 2466,
      accepted: 2466,
      created: 0,
      changed: 0,
      unchanged: 2466,
      totals,
    });
    expect(second.rejects).toEqual([]);
    expect(await count(tenantId, 'items')).toBe(2466);
    expect(await count(tenantId, 'parties')).toBe(100);
    expect(await count(tenantId, `items where disputed`)).toBe(561);
    expect(await count(tenantId, `items where settled_on is not null`)).toBe(0);
  });

  test('the other way round it is the same', async () => {
    const tenantId = await bench.tenant('ibm-reversed', { currency: 'USD' });
    expect(reportOf(await bench.load(tenantId, 'receivables', dayFirst()))).toMatchObject({ created: 2466 });
    const again = reportOf(await bench.load(tenantId, 'receivables', monthFirst()));
    expect(again).toMatchObject({ created: 0, changed: 0, unchanged: 2466 });
  });

  test('a format that contradicts the column is refused instead of misreading it', async () => {
    const tenantId = await bench.tenant('ibm-wrong', { currency: 'USD' });
    const refused = await bench.load(tenantId, 'receivables', dayFirst(), { dateFormat: 'MDY' });
    expect(refused).toMatchObject({
      ok: false,
      refusals: [
        { code: 'date-format-contradicted', params: { column: 'InvoiceDate', given: 'MDY', fits: 'DMY' } },
        { code: 'date-format-contradicted', params: { column: 'DueDate' } },
      ],
    });
  });

  test('the days on which invoices were settled book every payment once, and nothing is left open', async () => {
    const tenantId = await bench.tenant('ibm-paid', { currency: 'USD' });
    const monthsFirst = { dateFormat: 'MDY' } as const;
    reportOf(await bench.load(tenantId, 'receivables', monthFirst(), monthsFirst));
    const totals = { USD: { count: 2466, minor: '14770318' } };
    const paid = reportOf(await bench.load(tenantId, 'payments', monthFirst(), monthsFirst));
    expect(paid).toMatchObject({ rows: 2466, accepted: 2466, created: 2466, rejects: [], totals });
    expect(await count(tenantId, 'items where open_minor <> 0')).toBe(0);
    expect(await count(tenantId, `payments where method = 'bank-transfer'`)).toBe(2466);
    expect(await count(tenantId, 'payments p join items i on i.reference = p.reference')).toBe(2466);
    const again = reportOf(await bench.load(tenantId, 'payments', dayFirst(), { dateFormat: 'DMY' }));
    expect(again).toMatchObject({ created: 0, unchanged: 2466, rejects: [], totals });
  });

  test('318 customer numbers, with and without zeros, are 251 customers with two currencies', async () => {
    const tenantId = await bench.tenant('distributor', { currency: 'USD' });
    const report = reportOf(await bench.load(tenantId, 'receivables', iso()));
    expect(report).toMatchObject({
      rows: 6124,
      accepted: 6124,
      created: 6124,
      totals: { USD: { count: 5615, minor: '14724001405' }, CAD: { count: 509, minor: '3455822581' } },
    });
    expect(await count(tenantId, 'parties')).toBe(251);
    expect(await count(tenantId, `refs where domain = 'party'`)).toBe(251);
    expect(await count(tenantId, 'accounts')).toBe(251);
    expect(reportOf(await bench.load(tenantId, 'receivables', iso()))).toMatchObject({
      created: 0,
      changed: 0,
      unchanged: 6124,
    });
  });

  test('dates that a spreadsheet destroyed are refused on every line, never guessed', async () => {
    const tenantId = await bench.tenant('mangled', { currency: 'USD' });
    const report = reportOf(await bench.load(tenantId, 'receivables', mangled()));
    expect(report).toMatchObject({ rows: 300, accepted: 0, created: 0, counts: { refused: 300 } });
    expect(new Set(report.rejects.map((reject) => reject.line)).size).toBe(300);
    expect(report.rejects.filter((reject) => reject.column === 'due_in_date')).toHaveLength(300);
    expect(report.rejects[0]).toMatchObject({
      line: 2,
      column: 'posting_date',
      value: '00:00.0',
      code: 'date-lost',
    });
    expect(await count(tenantId, 'items')).toBe(0);
    expect(await count(tenantId, 'parties')).toBe(0);
  });
});
