import { isRole, permissionsOf } from '@duly/core/access/permissions.ts';
import type { Book } from '@duly/sim/book.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { createTenant } from '../tenants/create-tenant.ts';
import { listTenants } from '../tenants/store.ts';
import { createUser } from '../users/create-user.ts';
import { listUsers, type UserRow } from '../users/store.ts';

/** The tenant of a book, made if it is missing. */
export async function ensureTenant(deps: Deps, book: Book, atMs: number): Promise<string> {
  const { code, name, kind, currency, zone, calendar, language, designatedAccount } = book.tenant;
  const known = (await listTenants(deps.pool)).find((tenant) => tenant.code === code);
  if (known !== undefined) return known.tenantId;
  const settings = { designatedAccounts: [designatedAccount] };
  const request = { code, name, kind, currency, zone, calendar, language, demo: true, settings };
  const made = await createTenant(deps, request, atMs);
  if (!made.ok) throw new Error(`the demo tenant ${code} could not be made`);
  return made.value.tenantId;
}

/** The book's users, made where they are missing, in the book's order. */
export async function ensureUsers(
  deps: Deps,
  tenantId: string,
  book: Book,
  password: string,
  atMs: number,
): Promise<UserRow[]> {
  const known = await inTenant(deps.pool, tenantId, (tx) => listUsers(tx, 100, null));
  for (const user of book.users) {
    if (known.some(({ login }) => login === user.login)) continue;
    const { login, name, staffNo, language } = user;
    const request = { login, name, staffNo, language, password, roles: user.roles.filter(isRole) };
    const made = await createUser(deps, tenantId, null, request, atMs);
    if (!made.ok) throw new Error(`the demo user ${login} could not be made: ${made.refusals[0]?.code}`);
  }
  const users = await inTenant(deps.pool, tenantId, (tx) => listUsers(tx, 100, null));
  return book.users.flatMap(({ login }) => users.filter((user) => user.login === login));
}

/** A demo user as whoever signed in at that instant: the demo acts through the same doors as a person. */
export function actAs(tenantId: string, user: UserRow, atMs: number): RequestContext {
  const roles = user.roles.filter(isRole);
  return {
    tenantId,
    userId: user.userId,
    name: user.name,
    staffNo: user.staffNo,
    roles,
    permissions: new Set(permissionsOf(roles)),
    language: user.language,
    tokenHash: Buffer.alloc(32),
    atMs,
  };
}
