import { parseDay } from '@duly/kernel/day.ts';
import { formatGrouped } from '@duly/kernel/money.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { askedTenant } from '../cli/asked-tenant.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { writeQuote } from './explain-balance.ts';
import { readPayoff } from './read-payoff.ts';
import { findAccounts, readAccountHead } from './store-explained.ts';

/** `duly payoff ACCOUNT --date D`: posted balance and payoff of an account by its reference. Exit 1 while a rate is missing. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string', date: 'string' }, names: [1, 1] });
  const [reference = ''] = given.names;
  const text = given.text('date');
  const day = text === undefined ? null : parseDay(text);
  if (text !== undefined && day === null)
    throw new UsageError({ zh: '--date 为 YYYY-MM-DD', en: '--date is YYYY-MM-DD' });
  const { deps } = await ctx.open(2);
  const tenantId = await askedTenant(ctx, deps, given.text('tenant'));
  if (tenantId === null) return 2;
  const found = await inTenant(deps.pool, tenantId, async (tx) => {
    const accounts = await findAccounts(tx, reference);
    const [account] = accounts;
    const head = account === undefined ? null : await readAccountHead(tx, account);
    if (account === undefined || head === null || accounts.length > 1) return null;
    const on = day ?? todayOf(await readDesk(tx), ctx.clock());
    return writeQuote(await readPayoff(tx, account, on), on, head.currency);
  });
  if (found === null) {
    ctx.err(
      ctx.say({ zh: `没有编号为 ${reference} 的唯一账户`, en: `There is no single account ${reference}` }),
    );
    return 1;
  }
  const { currency, missing } = found;
  const sum = (minor: string | null): string =>
    minor === null ? '?' : formatGrouped(BigInt(minor), currency);
  const asks = missing.map((one) =>
    ctx.say({
      zh: `缺 ${one.day} 的 ${one.series}，请用 duly rates add 载入`,
      en: `${one.series} of ${one.day} is not loaded; see duly rates add`,
    }),
  );
  ctx.finish({ account: reference, ...found }, [
    ctx.say({
      zh: `${found.date} 账面余额 ${currency} ${sum(found.postedMinor)}；应付合计 ${sum(found.payoffMinor)}，每日增加 ${sum(found.perDayMinor)}，当日付清有效`,
      en: `${found.date} posted balance ${currency} ${sum(found.postedMinor)}; payoff ${sum(found.payoffMinor)}, growing ${sum(found.perDayMinor)} a day, valid that day`,
    }),
    ...asks,
  ]);
  return missing.length > 0 ? 1 : 0;
}
