import type pg from 'pg';
import type { Tx } from '../db/tenant-tx.ts';

export type TenantRow = {
  tenantId: string;
  code: string;
  name: string;
  kind: 'trade' | 'lessor' | 'lender' | 'property' | 'hotel';
  currency: string;
  zone: string;
  calendar: string;
  language: 'zh-CN' | 'en';
  businessDay: string | null;
  demo: boolean;
  settings: unknown;
};

/** The tenant of this transaction. */
export async function readTenant(tx: Tx): Promise<TenantRow | null> {
  const rows = await tx.query<TenantRow>(
    `select tenant_id as "tenantId", code, name, kind, currency, zone, calendar, language,
            business_day as "businessDay", demo, settings
       from tenants where tenant_id = $1`,
    [tx.tenantId],
  );
  return rows[0] ?? null;
}

export type TenantName = { tenantId: string; code: string; name: string; kind: string; demo: boolean };

/** All tenants by name only, in the order of their codes; for the command line, before a tenant is chosen. */
export async function listTenants(pool: pg.Pool): Promise<TenantName[]> {
  const answer = await pool.query<TenantName>(
    'select tenant_id as "tenantId", code, name, kind, demo from list_tenants()',
  );
  return answer.rows;
}

/** Whether the tenant was made; false when its code is taken. */
export async function insertTenant(tx: Tx, tenant: Omit<TenantRow, 'businessDay'>): Promise<boolean> {
  const rows = await tx.query(
    `insert into tenants (tenant_id, code, name, kind, currency, zone, calendar, language, demo, settings)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) on conflict do nothing returning tenant_id`,
    [
      tx.tenantId,
      tenant.code,
      tenant.name,
      tenant.kind,
      tenant.currency,
      tenant.zone,
      tenant.calendar,
      tenant.language,
      tenant.demo,
      JSON.stringify(tenant.settings),
    ],
  );
  return rows.length === 1;
}
