import { type Day, parseDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** The tenant as the desk sees it; `businessDay` is null before the first day run. */
export type Desk = {
  readonly kind: 'trade' | 'lessor' | 'lender' | 'property' | 'hotel';
  readonly currency: string;
  readonly zone: string;
  readonly calendar: string;
  readonly settings: unknown;
  readonly businessDay: Day | null;
};

export async function readDesk(tx: Tx): Promise<Desk> {
  const rows = await tx.prepared<Omit<Desk, 'businessDay'> & { business_day: string | null }>(
    'desk',
    'select kind, currency, zone, calendar, settings, business_day from tenants where tenant_id = $1',
    [tx.tenantId],
  );
  const row = rows[0];
  if (!row) throw new Error('a session of a tenant that is gone');
  const { business_day, ...rest } = row;
  return { ...rest, businessDay: business_day === null ? null : parseDay(business_day) };
}

/** The day on which the desk works: that of the newest run; before the first, the tenant's own date. */
export function todayOf(desk: Desk, atMs: number): Day {
  return desk.businessDay ?? localOf(atMs, desk.zone).day;
}
