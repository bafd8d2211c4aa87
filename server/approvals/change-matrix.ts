import { readMatrix } from '@duly/core/approvals/read-matrix.ts';
import { writeMatrix } from '@duly/core/approvals/write-matrix.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { authorityOf } from './authority-of.ts';
import type { matrixGiven, matrixState } from './schemas.ts';
import { insertMatrix, lockMatrix, readNewestMatrix } from './store-matrix.ts';

type MatrixState = z.input<typeof matrixState>;

async function show(tx: Tx): Promise<MatrixState> {
  const matrix = await authorityOf(tx, (await readDesk(tx)).currency);
  const newest = await readNewestMatrix(tx);
  return {
    ...writeMatrix(matrix),
    setAt: newest?.set_at.toISOString() ?? null,
    setBy: newest?.set_by_name ?? null,
  };
}

/** Who may grant what now. */
export async function showMatrix(deps: Deps, caller: RequestContext): Promise<MatrixState> {
  return inTenant(deps.pool, caller.tenantId, show);
}

/**
 * Sets the authority matrix as a new version; requests under way keep the steps that they were asked with. Refuses
 * authority-outdated and what `readMatrix` refuses.
 */
export async function setMatrix(
  deps: Deps,
  caller: RequestContext,
  { basedOn, kinds }: z.output<typeof matrixGiven>,
): Promise<Result<MatrixState>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    await lockMatrix(tx);
    const current = await authorityOf(tx, (await readDesk(tx)).currency);
    if (current.version !== basedOn)
      return refuse(refusal('authority-outdated', { version: current.version }));
    const read = readMatrix({ version: basedOn + 1, currency: current.currency, kinds });
    if (!read.ok) return read;
    const body = writeMatrix(read.value);
    await insertMatrix(tx, read.value.version, body, caller.userId, caller.atMs);
    await appendJournal(tx, deps.keys, caller.atMs, [
      { kind: 'authority-set', actor: caller.userId, subjectId: caller.tenantId, body },
    ]);
    return ok(await show(tx));
  });
}
