import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';
import { uploadFile } from './testing/upload-file.ts';

let duly: TestDuly;
let tenantId: string;
let finance: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly({ poolSize: 8 });
  tenantId = await duly.makeTenant({ currency: 'USD' });
  finance = await duly.signInAs(tenantId, ['finance']);
});

afterAll(() => duly.close());

async function finished(client: SignedInClient, id: unknown): Promise<Record<string, unknown>> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { body } = await client.get(`/api/imports/${id}`);
    if (body.status === 'done' || body.status === 'failed') return body;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('the import did not end');
}

const stored = () => {
  const folder = path.join(duly.deps.home, 'uploads');
  return existsSync(folder) ? readdirSync(folder).map((name) => path.join(folder, name)) : [];
};

const ledger =
  'Customer No,Customer Name,Invoice No,Due Date,Amount\nC1,Alpha,F1,3/4/2025,10.00\nC1,Alpha,F2,5/6/2025,x\n';

test('a file is sent, its dates are asked, it is tried, applied and forgotten', async () => {
  const sent = await uploadFile(finance, 'receivables', 'ledger.csv', ledger);
  expect(sent.status).toBe(201);
  expect(sent.body).toMatchObject({
    status: 'waiting',
    fileName: 'ledger.csv',
    proposedMapping: { customer: 'Customer No', invoice: 'Invoice No', dueOn: 'Due Date', amount: 'Amount' },
    ambiguities: [
      {
        column: 'Due Date',
        readings: [
          { format: 'MDY', example: '3/4/2025', day: '2025-03-04' },
          { format: 'DMY', example: '3/4/2025', day: '2025-04-03' },
        ],
      },
    ],
    result: null,
  });
  const { id } = sent.body;
  expect(stored()).toHaveLength(1);
  expect(statSync(stored()[0] ?? '').mode & 0o077).toBe(0);
  const undecided = await finance.send('POST', `/api/imports/${id}/apply`, {});
  expect(undecided).toMatchObject({ status: 422, body: { code: 'date-ambiguous' } });
  expect(
    (await finance.send('POST', `/api/imports/${id}/apply`, { dateFormat: 'MDY', dryRun: true })).status,
  ).toBe(202);
  const tried = await finished(finance, id);
  expect(tried).toMatchObject({ dryRun: true, result: { rows: 2, accepted: 1, rejected: 1, created: 1 } });
  expect((await finance.get('/api/parties?q=Alpha')).body).toMatchObject({ rows: [] });
  expect((await finance.send('POST', `/api/imports/${id}/apply`, { dateFormat: 'MDY' })).status).toBe(202);
  const applied = await finished(finance, id);
  expect(applied).toMatchObject({
    dryRun: false,
    status: 'done',
    result: { accepted: 1, created: 1, totals: { USD: { count: 1, minor: '1000' } } },
  });
  expect(applied.result).toMatchObject({
    rejects: [{ line: 3, column: 'Amount', value: 'x', code: 'amount-unreadable' }],
  });
  await duly.app.inject({ url: '/api/session' });
  expect((await finance.send('POST', `/api/imports/${id}/apply`, { dateFormat: 'MDY' })).body).toMatchObject({
    code: 'import-not-waiting',
  });
  const rejects = await finance.get(`/api/imports/${id}/rejects.csv`);
  expect(rejects.headers['content-type']).toContain('text/csv');
  expect(rejects.text).toContain('3,Amount,x,amount-unreadable');
  expect((await finance.get('/api/imports')).body).toMatchObject({ rows: [{ id }], next: null });
});

test('a hostile or unreadable file is refused at the door and leaves nothing behind', async () => {
  const before = stored().length;
  const latin = await uploadFile(
    finance,
    'receivables',
    'latin.csv',
    Buffer.from('Name\nSoci\xe9t\xe9 G\xe9n', 'latin1'),
  );
  expect(latin).toMatchObject({ status: 422, body: { code: 'encoding-unknown' } });
  const large = await uploadFile(finance, 'receivables', 'large.csv', Buffer.alloc(1_100_000, 65));
  expect(large.status).toBe(413);
  expect((await uploadFile(finance, 'secrets', 'x.csv', ledger)).status).toBe(400);
  expect((await uploadFile(finance, 'receivables', '../../etc/passwd', 'a,b\n1,2\n')).status).toBe(201);
  expect(stored().length).toBe(before + 1);
});

test('who may not import sees no import, and no tenant sees another one', async () => {
  const sent = await uploadFile(finance, 'receivables', 'mine.csv', ledger);
  const collector = await duly.signInAs(tenantId, ['collector']);
  expect((await uploadFile(collector, 'receivables', 'l.csv', ledger)).status).toBe(403);
  expect((await collector.get(`/api/imports/${sent.body.id}`)).status).toBe(403);
  const stranger = await duly.signInAs(await duly.makeTenant(), ['finance']);
  for (const url of [`/api/imports/${sent.body.id}`, `/api/imports/${sent.body.id}/rejects.csv`]) {
    expect((await stranger.get(url)).status).toBe(404);
  }
  expect(
    (await stranger.send('POST', `/api/imports/${sent.body.id}/apply`, { dateFormat: 'MDY' })).status,
  ).toBe(404);
});
