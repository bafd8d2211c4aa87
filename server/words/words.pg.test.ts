import { afterAll, beforeAll, expect, test } from 'vitest';
import { plantCase } from '../cases/testing/store-planted-case.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type SignedInClient, type TestDuly } from '../http/testing/open-test-duly.ts';

let duly: TestDuly;
let tenantId: string;
let collector: SignedInClient;
let auditor: SignedInClient;

beforeAll(async () => {
  duly = await openTestDuly();
  tenantId = await duly.makeTenant({ kind: 'trade' });
  collector = await duly.signInAs(tenantId, ['collector']);
  auditor = await duly.signInAs(tenantId, ['auditor']);
});

afterAll(() => duly.close());

const call = { lang: 'zh', speaker: 'collector', medium: 'call' };

test('texts are checked in their order, one or many, and whoever only looks may not', async () => {
  const texts = [
    { ...call, id: 'a', text: '再不还就打断你的腿' },
    { ...call, id: 7, text: '您看什么时间方便？' },
  ];
  const many = await collector.send('POST', '/api/words/check', { texts });
  expect(many.status).toBe(200);
  const results = many.body.results as {
    id: unknown;
    findings: { class: string; span: number[]; ruleId: string }[];
  }[];
  expect(results.map((one) => [one.id, one.findings.map((found) => found.class)])).toEqual([
    ['a', ['threat_violence']],
    [7, []],
  ]);
  expect(results[0]?.findings[0]?.ruleId).toBe('CN-LANG-01');
  const one = await collector.send('POST', '/api/words/check', { ...call, text: '你这个老赖' });
  expect(one.body.results).toMatchObject([{ id: null, findings: [{ class: 'insult', span: [3, 5] }] }]);
  expect((await auditor.send('POST', '/api/words/check', { texts })).status).toBe(403);
});

test('too many texts, too long a text and an unknown speaker are refused', async () => {
  const texts = Array.from({ length: 201 }, () => ({ ...call, text: '您好' }));
  expect((await collector.send('POST', '/api/words/check', { texts })).status).toBe(400);
  expect(
    (await collector.send('POST', '/api/words/check', { ...call, text: '好'.repeat(20_001) })).status,
  ).toBe(400);
  expect(
    (await collector.send('POST', '/api/words/check', { ...call, speaker: 'boss', text: '好' })).status,
  ).toBe(400);
});

test('a note with a breach is kept, answered with findings, and journalled by classes only', async () => {
  const made = await plantCase(duly.deps.pool, tenantId, '备注用语');
  const permitted = await collector.send('POST', `/api/parties/${made.partyId}/permits`, {
    channel: 'call',
    pointId: made.phoneId,
  });
  const note = '告知客户再不还就让警察来抓他';
  const saved = await collector.send('POST', `/api/parties/${made.partyId}/contacts`, {
    permitId: String(permitted.body.permitId),
    direction: 'out',
    channel: 'call',
    pointId: made.phoneId,
    answeredBy: 'nobody',
    result: 'no-answer',
    note,
    startedAt: '2026-03-02T02:00:10Z',
  });
  expect(saved.status).toBe(201);
  expect(saved.body.words).toMatchObject([{ class: 'threat_arrest' }]);
  const journal = await inTenant(duly.deps.pool, tenantId, (tx) =>
    tx.query<{ kind: string; body: string; subject_id: string }>(
      `select kind, body::text as body, subject_id from journal where tenant_id = $1 and party_id = $2 and kind = 'words-found'`,
      [tenantId, made.partyId],
    ),
  );
  expect(journal).toHaveLength(1);
  expect(journal[0]?.subject_id).toBe(saved.body.contactId);
  expect(JSON.parse(journal[0]?.body ?? '{}')).toEqual({ medium: 'note', classes: ['threat_arrest'] });
});
