import type pg from 'pg';
import { inTenant } from '../db/tenant-tx.ts';
import { markProgress } from './store-runs.ts';

/** Milliseconds between two notes of progress; a person sees no more. */
const betweenNotesMs = 400;

/** Notes how far an import is, on a connection of its own, since what its transaction writes is unseen until commit. */
export function progressWriter(
  pool: pg.Pool,
  tenantId: string,
  runId: string | null,
): { tell: (rows: number) => void; stop: () => Promise<void> } {
  let last = 0;
  let writing: Promise<unknown> | null = null;
  return {
    tell(rows) {
      const now = performance.now();
      if (runId === null || writing !== null || now - last < betweenNotesMs) return;
      last = now;
      writing = inTenant(pool, tenantId, (tx) => markProgress(tx, runId, rows))
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
