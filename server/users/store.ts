import type { Tx } from '../db/tenant-tx.ts';

export type UserRow = {
  userId: string;
  login: string;
  name: string;
  staffNo: string | null;
  roles: string[];
  language: 'zh-CN' | 'en';
  active: boolean;
};

const columns = `user_id as "userId", login, name, staff_no as "staffNo", roles, language, active`;

export async function readUser(tx: Tx, userId: string): Promise<UserRow | null> {
  const rows = await tx.query<UserRow>(`select ${columns} from users where tenant_id = $1 and user_id = $2`, [
    tx.tenantId,
    userId,
  ]);
  return rows[0] ?? null;
}

/** Users after `cursor` in the order of their logins, one more than asked for, so that the caller sees whether more follow. */
export async function listUsers(tx: Tx, limit: number, cursor: string | null): Promise<UserRow[]> {
  return tx.query<UserRow>(
    `select ${columns} from users
      where tenant_id = $1 and ($2::text is null or login collate "C" > $2) order by login collate "C" limit $3`,
    [tx.tenantId, cursor, limit + 1],
  );
}

export async function readPasswordHash(tx: Tx, userId: string): Promise<string | null> {
  const rows = await tx.query<{ hash: string }>(
    `select password_hash as hash from users where tenant_id = $1 and user_id = $2`,
    [tx.tenantId, userId],
  );
  return rows[0]?.hash ?? null;
}

export type NewUser = Omit<UserRow, 'active'> & { passwordHash: string };

/** Whether the user was made; false when the login is taken, by whichever tenant. */
export async function insertUser(tx: Tx, user: NewUser): Promise<boolean> {
  const rows = await tx.query(
    `insert into users (tenant_id, user_id, login, name, staff_no, roles, language, password_hash)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (login) do nothing returning user_id`,
    [
      tx.tenantId,
      user.userId,
      user.login,
      user.name,
      user.staffNo,
      user.roles,
      user.language,
      user.passwordHash,
    ],
  );
  return rows.length === 1;
}

export type UserChange = Partial<Pick<UserRow, 'name' | 'staffNo' | 'roles' | 'language' | 'active'>> & {
  passwordHash?: string;
};

/** Changes what is given and leaves the rest; `staffNo: null` takes the number away. */
export async function updateUser(tx: Tx, userId: string, change: UserChange): Promise<boolean> {
  const rows = await tx.query(
    `update users set name = coalesce($3, name), staff_no = case when $4 then $5 else staff_no end,
            roles = coalesce($6, roles), language = coalesce($7, language), active = coalesce($8, active),
            password_hash = coalesce($9, password_hash)
      where tenant_id = $1 and user_id = $2 returning user_id`,
    [
      tx.tenantId,
      userId,
      change.name ?? null,
      change.staffNo !== undefined,
      change.staffNo ?? null,
      change.roles ?? null,
      change.language ?? null,
      change.active ?? null,
      change.passwordHash ?? null,
    ],
  );
  return rows.length === 1;
}

/** Admins in service besides this user, locked, so that two admins cannot put each other out at the same moment. */
export async function countOtherAdmins(tx: Tx, userId: string): Promise<number> {
  const rows = await tx.query(
    `select user_id from users where tenant_id = $1 and user_id <> $2 and active and 'admin' = any(roles)
      order by user_id for update`,
    [tx.tenantId, userId],
  );
  return rows.length;
}
