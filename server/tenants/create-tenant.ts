import { randomUUID } from 'node:crypto';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { tenantChain } from '../journal/chain-entry.ts';
import { insertHeads } from '../journal/store.ts';
import { insertTenant, type TenantRow } from './store.ts';

export type TenantRequest = Pick<TenantRow, 'code' | 'name'> &
  Partial<Omit<TenantRow, 'tenantId' | 'code' | 'name' | 'businessDay'>> & {
    /** Given only where ids must come out the same again: the demo book, tests. */
    tenantId?: string;
  };

/**
 * Makes a tenant and the heads of all its journal chains. What is not said: kind trade, CNY, Asia/Shanghai, zh-CN; the
 * calendar `cn` for CNY and `weekdays` for every other currency. Refusal: `conflict` when the code is taken.
 *
 * @returns its id
 */
export async function createTenant(
  deps: Pick<Deps, 'pool' | 'keys'>,
  request: TenantRequest,
  atMs: number,
): Promise<Result<{ tenantId: string }>> {
  const tenantId = request.tenantId ?? randomUUID();
  const currency = request.currency ?? 'CNY';
  const tenant = {
    tenantId,
    code: request.code,
    name: request.name,
    kind: request.kind ?? 'trade',
    currency,
    zone: request.zone ?? 'Asia/Shanghai',
    calendar: request.calendar ?? (currency === 'CNY' ? 'cn' : 'weekdays'),
    language: request.language ?? 'zh-CN',
    demo: request.demo ?? false,
    settings: request.settings ?? {},
  } as const;
  return inTenant(deps.pool, tenantId, async (tx) => {
    if (!(await insertTenant(tx, tenant))) return refuse(refusal('conflict', { code: request.code }));
    await insertHeads(
      tx,
      Array.from({ length: tenantChain + 1 }, (_, slot) => slot),
    );
    const { kind, zone, calendar, language } = tenant;
    const body = { kind, currency, zone, calendar, language };
    await appendJournal(tx, deps.keys, atMs, [
      { kind: 'tenant-created', actor: null, subjectId: tenantId, body },
    ]);
    return ok({ tenantId });
  });
}
