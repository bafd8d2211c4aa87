import type pg from 'pg';

/** More than this is not kept for a connection's next use. */
const mostBytes = 2 * 1024 * 1024;

/**
 * A buffer a connection for one purpose, used again and again: memory fresh from the system is cleared page by page at its
 * first touch, which for a chunk of the night takes longer than filling it.
 */
export class SpareBuffers {
  private readonly ofClient = new WeakMap<pg.PoolClient, Buffer>();

  /** Holds what the use before put into it, and at least `bytes`. */
  take(client: pg.PoolClient, bytes: number): Buffer {
    const kept = this.ofClient.get(client);
    if (kept !== undefined && kept.length >= bytes) return kept;
    return Buffer.allocUnsafe(bytes);
  }

  /** The buffer as it has grown, for the next use. */
  keep(client: pg.PoolClient, buffer: Buffer): void {
    if (buffer.length <= mostBytes) this.ofClient.set(client, buffer);
  }
}
