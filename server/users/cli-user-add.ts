import { randomBytes } from 'node:crypto';
import { isRole, type Role, roles } from '@duly/core/access/permissions.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { createUser } from './create-user.ts';

function readRoles(text: string | undefined): Role[] {
  const named = (text ?? 'collector').split(',').map((role) => role.trim());
  const wrong = named.filter((role) => !isRole(role));
  if (wrong.length === 0) return named.filter(isRole);
  const known = roles.join(', ');
  throw new UsageError({
    zh: `没有角色 ${wrong.join('、')}；可用：${known}`,
    en: `No role ${wrong.join(', ')}; there are ${known}`,
  });
}

/** From a pipe (`--password-stdin`), never from an argument: those stand in the process list and the shell's history. */
async function readPassword(fromStdin: boolean): Promise<{ password: string; made: boolean }> {
  if (!fromStdin) return { password: randomBytes(12).toString('base64url'), made: true };
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return {
    password: Buffer.concat(chunks)
      .toString('utf8')
      .replace(/\r?\n$/, ''),
    made: false,
  };
}

/** `duly user add LOGIN`: a password is made at random and shown once, unless one is piped in. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const flags = {
    tenant: 'string',
    name: 'string',
    roles: 'string',
    'staff-no': 'string',
    language: 'string',
    'password-stdin': 'boolean',
  } as const;
  const given = readArgs(args, { flags, names: [1, 1] });
  const [login = ''] = given.names;
  const held = readRoles(given.text('roles'));
  const language = given.text('language') ?? ctx.language;
  if (language !== 'zh-CN' && language !== 'en')
    throw new UsageError({ zh: '语言为 zh-CN 或 en', en: 'A language is zh-CN or en' });
  const { deps } = await ctx.open(2);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    ctx.err(
      ctx.say({
        zh: `请用 --tenant 指明租户：${tenant.refusals[0]?.params.codes}`,
        en: `Name a tenant with --tenant: ${tenant.refusals[0]?.params.codes}`,
      }),
    );
    return 2;
  }
  const { password, made } = await readPassword(given.given('password-stdin'));
  const name = given.text('name') ?? login;
  const user = {
    login,
    name,
    password,
    roles: held,
    language,
    staffNo: given.text('staff-no') ?? null,
  } as const;
  const done = await createUser(deps, tenant.value.tenantId, null, user, ctx.clock());
  if (!done.ok) {
    const taken = done.refusals[0]?.code === 'login-taken';
    ctx.err(
      ctx.say(
        taken
          ? { zh: '登录名已被使用', en: 'This login is in use' }
          : { zh: '密码太短或太常见', en: 'The password is too short or too common' },
      ),
    );
    return 1;
  }
  const said = {
    zh: `已添加 ${login}${made ? `，密码 ${password}` : ''}`,
    en: `Added ${login}${made ? `, password ${password}` : ''}`,
  };
  ctx.finish(
    {
      userId: done.value.userId,
      login,
      tenant: tenant.value.code,
      roles: held,
      ...(made ? { password } : {}),
    },
    [ctx.say(said)],
  );
  return 0;
}
