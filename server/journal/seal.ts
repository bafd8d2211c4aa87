import { hash } from 'node:crypto';
import path from 'node:path';

/** The end of one chain at the moment of sealing. */
export type SealedHead = { readonly slot: number; readonly seq: bigint; readonly hash: Uint8Array };

/** A signed statement of where every chain of a tenant ended at one moment. */
export type Seal = {
  readonly tenantId: string;
  /** From 1, without a gap. */
  readonly sealNo: bigint;
  readonly sealedAtMs: number;
  /** SHA-256 over the seal before and all heads; see `rootOf`. */
  readonly root: Buffer;
  /** Number of the last entry by slot; chains without entries are left out. */
  readonly heads: ReadonlyMap<number, bigint>;
  /** Ed25519 over the root, with the installation's key. */
  readonly signature: Buffer;
};

/** What the first seal stands on. */
export const noRoot: Buffer = Buffer.alloc(32);

/** The root of a seal: who, which, when, what was sealed before, and every chain's end, slots ascending. */
export function rootOf(
  tenantId: string,
  sealNo: bigint,
  sealedAtMs: number,
  prevRoot: Uint8Array,
  heads: readonly SealedHead[],
): Buffer {
  const ordered = [...heads].sort((a, b) => a.slot - b.slot);
  const ends = ordered.map((head) => [
    head.slot,
    head.seq.toString(),
    Buffer.from(head.hash).toString('hex'),
  ]);
  const text = JSON.stringify([
    tenantId,
    sealNo.toString(),
    sealedAtMs,
    Buffer.from(prevRoot).toString('hex'),
    ends,
  ]);
  return hash('sha256', text, 'buffer');
}

/** The file outside the database that holds a tenant's seals, one a line. */
export function sealFileOf(home: string, installationId: string, tenantId: string): string {
  return path.join(home, 'seals', installationId, `${tenantId}.jsonl`);
}
