import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

const list = (ids: readonly string[]) => ids.map((id) => `'${id}'`).join(',');

/**
 * The parties' rows and those of their accounts. Two statements a slot, slots ascending, all in one trip: Citus refuses row
 * locks over several shards in one statement. Ids are written in as text, which `slotOf` allows by refusing everything that is
 * not a UUID.
 */
export async function lockPartyStates(tx: Tx, partyIds: readonly string[]): Promise<ReadonlySet<string>> {
  const [only] = partyIds;
  if (only === undefined) return new Set();
  if (partyIds.length === 1) return lockOneState(tx, only);
  const bySlot = new Map<number, string[]>();
  for (const partyId of partyIds) {
    const slot = slotOf(partyId);
    const others = bySlot.get(slot);
    if (others) others.push(partyId);
    else bySlot.set(slot, [partyId]);
  }
  const statements = [...bySlot]
    .sort(([a], [b]) => a - b)
    .map(
      ([slot, ids]) =>
        `select party_id from party_state where tenant_id = '${tx.tenantId}' and slot = ${slot}` +
        ` and party_id in (${list(ids)}) order by party_id for update;` +
        // The night takes no lock on a party: it meets whoever changes one at the accounts' rows.
        `select from account_state where tenant_id = '${tx.tenantId}' and slot = ${slot}` +
        ` and party_id in (${list(ids)}) order by party_id, account_id for no key update`,
    );
  const results = (await tx.client.query(statements.join(';'))) as unknown as {
    rows: { party_id?: string }[];
  }[];
  return new Set(results.flatMap(({ rows }) => rows.flatMap(({ party_id }) => party_id ?? [])));
}

/** The party's own row, and not those of its accounts. */
export async function lockOwnState(tx: Tx, partyId: string): Promise<boolean> {
  const rows = await tx.prepared(
    'party-lock',
    'select party_id from party_state where tenant_id = $1 and slot = $2 and party_id = $3 for update',
    [tx.tenantId, slotOf(partyId), partyId],
  );
  return rows.length === 1;
}

async function lockOneState(tx: Tx, partyId: string): Promise<ReadonlySet<string>> {
  const values = [tx.tenantId, slotOf(partyId), partyId];
  // Both are handed over at once, so that a transaction that sends ahead needs one trip for them.
  const [there] = await Promise.all([
    lockOwnState(tx, partyId),
    tx.prepared(
      'party-lock-accounts',
      `select from account_state where tenant_id = $1 and slot = $2 and party_id = $3
        order by account_id for no key update`,
      values,
    ),
  ]);
  return new Set(there ? [partyId] : []);
}

export async function raisePartyVersions(tx: Tx, partyIds: readonly string[]): Promise<void> {
  if (partyIds.length === 0) return;
  await tx.query(
    `update party_state s set version = s.version + 1
       from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
      where s.tenant_id = $1 and s.slot = w.slot and s.party_id = w.party_id`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
  await tx.query(
    `update account_state s set touched = s.touched + 1
       from unnest($2::smallint[], $3::uuid[]) as w (slot, party_id)
      where s.tenant_id = $1 and s.slot = w.slot and s.party_id = w.party_id`,
    [tx.tenantId, partyIds.map(slotOf), partyIds],
  );
}
