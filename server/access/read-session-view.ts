import { isRole, permissions, permissionsOf, roles } from '@duly/core/access/permissions.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import type pg from 'pg';
import { z } from 'zod';
import { inTenant } from '../db/tenant-tx.ts';
import { dayJson, languageJson, uuidJson } from '../http/schemas.ts';
import { readTenant } from '../tenants/store.ts';
import { readUser } from '../users/store.ts';

/** What the web app knows of whoever uses it. */
export const sessionView = z
  .object({
    user: z.object({
      id: uuidJson,
      name: z.string(),
      staffNo: z.string().nullable(),
      roles: z.array(z.enum(roles)),
      language: languageJson,
      permissions: z.array(z.enum(permissions)),
    }),
    tenant: z.object({
      id: uuidJson,
      code: z.string(),
      name: z.string(),
      kind: z.string(),
      currency: z.string(),
      zone: z.string(),
      language: languageJson,
      businessDay: dayJson.nullable(),
      /** The creditor's own accounts, so that nobody types where money may go. */
      designatedAccounts: z.array(z.string()),
    }),
    csrf: z.string(),
  })
  .meta({ id: 'Session' });

export async function readSessionView(
  pool: pg.Pool,
  tenantId: string,
  userId: string,
  csrf: string,
): Promise<z.infer<typeof sessionView>> {
  return inTenant(pool, tenantId, async (tx) => {
    const tenant = await readTenant(tx);
    const user = await readUser(tx, userId);
    if (!tenant || !user) throw new Error('a session without its tenant or user');
    const held = user.roles.filter(isRole);
    const { name, staffNo, language } = user;
    const { code, kind, currency, zone, businessDay } = tenant;
    return {
      user: { id: userId, name, staffNo, roles: held, language, permissions: permissionsOf(held) },
      tenant: {
        id: tenantId,
        code,
        name: tenant.name,
        kind,
        currency,
        zone,
        language: tenant.language,
        businessDay,
        designatedAccounts: [...readTenantSettings(tenant.settings).designatedAccounts],
      },
      csrf,
    };
  });
}
