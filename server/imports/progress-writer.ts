import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import { markProgress } from './store-runs.ts';

/** Milliseconds between two notes of progress; a person sees no more. */
const betweenNotesMs = 400;

/**
 * Whether a connection is to be had without waiting. The note is never worth a wait: all others may be held by acts of the
 * desk that wait for parties which this import has locked, and then each would wait for the other for ever.
 */
const hasRoom = (pool: pg.Pool): boolean =>
  pool.waitingCount === 0 && (pool.idleCount > 0 || pool.totalCount < pool.options.max);

/** Notes how far an import is, on a connection of its own, since what its transaction writes is unseen until commit. */
export function progressWriter(
  pool: pg.Pool,
  tenantId: string,
  runId: string | null,
  expected: number,
): { tell: (rows: number) => void; stop: () => Promise<void> } {
  let last = Number.NEGATIVE_INFINITY;
  let writing: Promise<unknown> | null = null;
  return {
    tell(rows) {
      const now = performance.now();
      if (runId === null || writing !== null || now - last < betweenNotesMs || !hasRoom(pool)) return;
      last = now;
      writing = inTenant(pool, tenantId, (tx) => markProgress(tx, runId, rows, expected))
        .catch(() => {})
        .finally(() => {
          writing = null;
        });
    },
    async stop() {
      await writing;
    },
  };
}
