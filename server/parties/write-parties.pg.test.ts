import { normalisePoint } from '@duly/core/contacts/normalise-point.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { inTenant } from '../db/tenant-tx.ts';
import { openTestDuly, type TestDuly } from '../http/testing/open-test-duly.ts';
import { derivePartyId, deriveValueKey } from '../keys/derive-id.ts';
import { PartyGathering } from './gather-parties.ts';
import { writeParties } from './write-parties.ts';

let duly: TestDuly;

beforeAll(async () => {
  duly = await openTestDuly();
});

afterAll(() => duly?.close());

test('a point from a file has the key that the desk gives the same point, so that a stopped one never comes back', async () => {
  const { pool, keys } = duly.deps;
  const tenantId = await duly.makeTenant();
  const tenantKeys = keys.ofTenant(tenantId);
  const gathering = new PartyGathering();
  const points = {
    phone: '+1 (415) 555-0000',
    email: 'Pay@Example.com',
    address: 'No. 1,  Long Road',
  } as const;
  gathering.add(
    derivePartyId(tenantKeys, '', 'C1'),
    { key: 'C1', spelling: 'C1' },
    { name: 'Acme', kind: 'organisation', contactPerson: null, identity: null, ...points },
  );
  const found = await inTenant(pool, tenantId, async (tx) => {
    const defaults = { kind: 'organisation', language: 'en', zone: 'Asia/Shanghai' } as const;
    await writeParties(tx, keys, [...gathering.parties.values()], new Map(), defaults);
    return tx.query<{ kind: string; value_key: Buffer }>(
      'select kind, value_key from contact_points order by kind',
    );
  });
  expect(found.map((row) => [row.kind, row.value_key.toString('hex')])).toEqual(
    (['address', 'email', 'phone'] as const).map((kind) => {
      const normal = normalisePoint(kind, points[kind]) ?? '';
      return [kind, deriveValueKey(tenantKeys, kind, normal).toString('hex')];
    }),
  );
});
