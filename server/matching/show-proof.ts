import { formatDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { holdsProof } from './judge-proof.ts';
import type { proofJson } from './schemas.ts';
import { readProof, readSuspense } from './store-proof.ts';

/** The proof of sums, file by file, and what is not matched by currency and age. */
export async function showProof(
  deps: Deps,
  caller: RequestContext,
  fileId: string | null,
): Promise<z.input<typeof proofJson>> {
  // One snapshot, so that a posting between two of its statements breaks no sum.
  return inTenant(
    deps.pool,
    caller.tenantId,
    async (tx) => {
      const rows = await readProof(tx, fileId);
      const ages = await readSuspense(tx, formatDay(todayOf(await readDesk(tx), caller.atMs)));
      return {
        holds: rows.every(holdsProof),
        files: rows.map((row) => ({
          fileId: row.file_id,
          name: row.file_name ?? '',
          importedAt: row.imported_at?.toISOString() ?? null,
          currency: row.currency,
          lines: row.lines,
          openLines: row.open_lines,
          total: `${row.total}`,
          posted: `${row.posted}`,
          suspense: `${row.suspense}`,
          setAside: `${row.set_aside}`,
          open: `${row.open}`,
          takenBack: `${row.ledger_taken_back}`,
          holds: holdsProof(row),
        })),
        ages: ages.map(({ minor, ...age }) => ({ ...age, minor: `${minor}` })) as z.input<
          typeof proofJson
        >['ages'],
      };
    },
    'snapshot',
  );
}
