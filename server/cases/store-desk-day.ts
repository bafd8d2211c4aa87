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

export type DeskRow = Omit<Desk, 'businessDay'> & { business_day: string | null };

/** Of `tenants t`. */
export const deskColumns = 't.kind, t.currency, t.zone, t.calendar, t.settings, t.business_day';

export function deskOf({ kind, currency, zone, calendar, settings, business_day }: DeskRow): Desk {
  const businessDay = business_day === null ? null : parseDay(business_day);
  return { kind, currency, zone, calendar, settings, businessDay };
}

export async function readDesk(tx: Tx): Promise<Desk> {
  const rows = await tx.queryPrepared<DeskRow>(
    'desk',
    `select ${deskColumns} from tenants t where t.tenant_id = $1`,
    [tx.tenantId],
  );
  const row = rows[0];
  if (!row) throw new Error('a session of a tenant that is gone');
  return deskOf(row);
}

/** The day on which the desk works: that of the newest run; before the first, the tenant's own date. */
export function todayOf(desk: Desk, atMs: number): Day {
  return desk.businessDay ?? localOf(atMs, desk.zone).day;
}
