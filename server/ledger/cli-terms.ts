import { readFile } from 'node:fs/promises';
import { accountKinds } from '@duly/facts/account-facts.ts';
import { parseDay } from '@duly/kernel/day.ts';
import { askedTenant } from '../cli/asked-tenant.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { errors } from '../http/errors.ts';
import { recordTerms } from './record-terms.ts';
import { termsGiven } from './schemas.ts';
import { findAccounts, listAccountsOfKind } from './store-explained.ts';
import { readChargeLine } from './terms-schemas.ts';

async function readTermsFile(file: string) {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new UsageError({ zh: `读不到文件 ${file}`, en: `${file} cannot be read` });
  });
  const read = termsGiven.safeParse(JSON.parse(text));
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = `${issue?.path.join('.')}: ${issue?.message}`;
    throw new UsageError({
      zh: `条款文件不合格式：${where}`,
      en: `The file of terms is not well formed: ${where}`,
    });
  }
  const { from, contractOn, lines } = read.data;
  const day = parseDay(from);
  if (day === null) throw new UsageError({ zh: '缺生效日', en: 'The first day is missing' });
  return {
    from: day,
    contractOn: contractOn === null ? null : parseDay(contractOn),
    lines: lines.map(readChargeLine),
  };
}

/** `duly terms FILE --account REF | --kind KIND`: records terms of one account, or the same of every open account of a kind. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const flags = { tenant: 'string', account: 'string', kind: 'string' } as const;
  const given = readArgs(args, { flags, names: [1, 1] });
  const [account, kind] = [given.text('account'), given.text('kind')];
  const known = kind === undefined || (accountKinds as readonly string[]).includes(kind);
  if ((account === undefined) === (kind === undefined) || !known)
    throw new UsageError({
      zh: `请用 --account 编号 或 --kind ${accountKinds.join('|')} 指明账户`,
      en: `Name accounts with --account REFERENCE or --kind ${accountKinds.join('|')}`,
    });
  const terms = await readTermsFile(given.names[0] ?? '');
  const { deps } = await ctx.open(2);
  const tenantId = await askedTenant(ctx, deps, given.text('tenant'));
  if (tenantId === null) return 2;
  const accounts = await inTenant(deps.pool, tenantId, (tx) =>
    account === undefined ? listAccountsOfKind(tx, kind ?? '') : findAccounts(tx, account),
  );
  let recorded = 0;
  const refused: Record<string, number> = {};
  for (const { partyId, accountId } of accounts) {
    const who = { tenantId, userId: null, atMs: ctx.clock() };
    const done = await recordTerms(deps, who, { partyId, accountId }, terms);
    if (done.ok) recorded += 1;
    else for (const { code } of done.refusals) refused[code] = (refused[code] ?? 0) + 1;
  }
  const words = (code: string) =>
    ctx.say(errors[code as keyof typeof errors]?.title ?? { zh: code, en: code });
  ctx.finish({ accounts: accounts.length, recorded, refused }, [
    ctx.say({
      zh: `账户 ${accounts.length}，已登记条款 ${recorded}`,
      en: `${accounts.length} accounts, terms recorded for ${recorded}`,
    }),
    ...Object.entries(refused).map(([code, count]) => `${words(code)} (${count})`),
  ]);
  return recorded === accounts.length && recorded > 0 ? 0 : 1;
}
