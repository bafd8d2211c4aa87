import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import type { Keys } from '../keys/open-keys.ts';
import { noRoot, rootOf, type Seal, sealFileOf } from './seal.ts';
import { appendSeals, readSealFile } from './seal-file.ts';
import { insertSeal, readHeads, readLastSeal, readSealsAfter, takeSealLock } from './store-seals.ts';

export type SealPlace = {
  readonly pool: pg.Pool;
  readonly keys: Keys;
  readonly home: string;
  readonly installationId: string;
};

/** Seals read at once when the file lags behind. */
const catchUp = 1000;

/**
 * Seals a tenant's chains as they stand, when they moved since the last seal: one signed root into the database and, after
 * its commit, into the file. A file that lags (a crash between the two) is brought up to date.
 *
 * @returns the new seal; null when nothing moved or another process is sealing
 */
export async function sealTenant(place: SealPlace, tenantId: string, atMs: number): Promise<Seal | null> {
  const { pool, keys } = place;
  const seal = await inTenant(pool, tenantId, async (tx) => {
    if (!(await takeSealLock(tx))) return null;
    const last = await readLastSeal(tx);
    const ends = await readHeads(tx);
    const heads = new Map(ends.map((head) => [head.slot, head.seq]));
    if (heads.size === 0) return null;
    if (last && heads.size === last.heads.size && ends.every((end) => last.heads.get(end.slot) === end.seq))
      return null;
    const sealNo = (last?.sealNo ?? 0n) + 1n;
    const root = rootOf(tenantId, sealNo, atMs, last?.root ?? noRoot, ends);
    const fresh: Seal = { tenantId, sealNo, sealedAtMs: atMs, root, heads, signature: keys.signSeal(root) };
    await insertSeal(tx, fresh);
    return fresh;
  });
  await writeSealFile(place, tenantId);
  return seal;
}

/** Brings the file up to the database's last seal. What the file has is never changed. */
export async function writeSealFile(place: SealPlace, tenantId: string): Promise<void> {
  const file = sealFileOf(place.home, place.installationId, tenantId);
  const there = await readSealFile(file);
  let last = there?.seals.at(-1) ?? null;
  for (;;) {
    const after = last?.sealNo ?? 0n;
    const missing = await inTenant(place.pool, tenantId, (tx) => readSealsAfter(tx, after, catchUp));
    if (missing.length === 0) return;
    await appendSeals(file, last, missing);
    last = missing.at(-1) ?? null;
  }
}
