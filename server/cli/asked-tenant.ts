import type { Deps } from '../http/deps.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import type { CliContext } from './cli-context.ts';

/** The tenant that `--tenant` names, or the only one; null after saying which there are. */
export async function askedTenant(
  ctx: CliContext,
  deps: Deps,
  code: string | undefined,
): Promise<string | null> {
  const tenant = await findTenant(deps.pool, code);
  if (tenant.ok) return tenant.value.tenantId;
  const codes = tenant.refusals[0]?.params.codes;
  ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
  return null;
}
