import { hash } from 'node:crypto';

/** Slot of the chain of a tenant's own acts; 0 to 1,023 are the chains of its parties. */
export const tenantChain = 1024;

/** What stands before the first entry of every chain. */
export const genesis: Buffer = Buffer.alloc(32);

/** One entry as it stands in the journal, without the two hashes. */
export type ChainedContent = {
  readonly tenantId: string;
  readonly slot: number;
  /** From 1, without a gap. */
  readonly seq: bigint;
  readonly atMs: number;
  readonly kind: string;
  readonly actor: string | null;
  readonly partyId: string | null;
  readonly subjectId: string | null;
  /** Canonical JSON. */
  readonly body: string;
  readonly cipher: Uint8Array | null;
};

/**
 * Hash of an entry: SHA-256 over the hash before it and every column, as a JSON array, so that no two contents make one
 * text. The ciphertext is hashed and not what it hides: so erasing a key changes nothing here.
 */
export function hashEntry(prev: Uint8Array, content: ChainedContent): Buffer {
  const { beforeSeq, afterSeq } = hashedText(content);
  const text = `["${Buffer.from(prev).toString('hex')}${beforeSeq}${content.seq}${afterSeq}`;
  return hash('sha256', text, 'buffer');
}

/**
 * The text that is hashed, in the pieces about what only the head knows: `["`, the hash before in hexadecimal, `beforeSeq`,
 * the number, `afterSeq`. Whoever writes entry and head in one statement (`appendPiped`) lets the server put them together.
 */
export function hashedText(content: Omit<ChainedContent, 'seq'>): { beforeSeq: string; afterSeq: string } {
  const rest = JSON.stringify([
    content.atMs,
    content.kind,
    content.actor,
    content.partyId,
    content.subjectId,
    content.body,
    content.cipher === null ? null : Buffer.from(content.cipher).toString('base64'),
  ]);
  return { beforeSeq: `","${content.tenantId}",${content.slot},"`, afterSeq: `",${rest.slice(1)}` };
}
