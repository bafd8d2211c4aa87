import type { Tx } from '../db/tenant-tx.ts';
import type { Seal, SealedHead } from './seal.ts';

type Row = { sealNo: bigint; sealedAt: Date; root: Buffer; heads: Record<string, string>; signature: Buffer };

const columns = `seal_no as "sealNo", sealed_at as "sealedAt", root, heads, signature`;

const sealOf = (tx: Tx, row: Row): Seal => ({
  tenantId: tx.tenantId,
  sealNo: row.sealNo,
  sealedAtMs: row.sealedAt.getTime(),
  root: row.root,
  heads: new Map(Object.entries(row.heads).map(([slot, seq]) => [Number(slot), BigInt(seq)])),
  signature: row.signature,
});

export async function readLastSeal(tx: Tx): Promise<Seal | null> {
  const rows = await tx.query<Row>(
    `select ${columns} from seals where tenant_id = $1 order by seal_no desc limit 1`,
    [tx.tenantId],
  );
  return rows[0] ? sealOf(tx, rows[0]) : null;
}

/** Seals after a number, in order, at most `limit`. */
export async function readSealsAfter(tx: Tx, sealNo: bigint, limit: number): Promise<Seal[]> {
  const rows = await tx.query<Row>(
    `select ${columns} from seals where tenant_id = $1 and seal_no > $2 order by seal_no limit $3`,
    [tx.tenantId, sealNo, limit],
  );
  return rows.map((row) => sealOf(tx, row));
}

/** Every chain's end that has an entry, in one statement and so at one moment. */
export async function readHeads(tx: Tx): Promise<SealedHead[]> {
  return tx.query<{ slot: number; seq: bigint; hash: Buffer }>(
    `select slot, seq, hash from journal_heads where tenant_id = $1 and seq > 0 order by slot`,
    [tx.tenantId],
  );
}

/** Whether this transaction is now the only one that seals this tenant; another process may run a sealer too. */
export async function takeSealLock(tx: Tx): Promise<boolean> {
  const rows = await tx.query<{ mine: boolean }>(
    `select pg_try_advisory_xact_lock(hashtextextended('seal ' || $1, 7304)) as mine`,
    [tx.tenantId],
  );
  return rows[0]?.mine === true;
}

export async function insertSeal(tx: Tx, seal: Seal): Promise<void> {
  const heads = Object.fromEntries([...seal.heads].map(([slot, seq]) => [slot, seq.toString()]));
  await tx.query(
    `insert into seals (tenant_id, seal_no, sealed_at, root, heads, signature) values ($1, $2, $3, $4, $5, $6)`,
    [tx.tenantId, seal.sealNo, new Date(seal.sealedAtMs), seal.root, JSON.stringify(heads), seal.signature],
  );
}
