import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { formatGrouped } from '@duly/kernel/money.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { askedTenant } from '../cli/asked-tenant.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { readTenant } from '../tenants/store.ts';
import { runAccrual } from './run-accrual.ts';

/**
 * `duly accrue --date D`: posts interest and late fees that accrued by the end of a day, as at a month's end. Exit 1 for a day to
 * come; accounts on which a published rate is missing are counted, not guessed.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const flags = { tenant: 'string', date: 'string', closed: 'boolean' } as const;
  const given = readArgs(args, { flags, names: [0, 0] });
  const day = parseDay(given.text('date') ?? '');
  if (day === null) throw new UsageError({ zh: '需要 --date YYYY-MM-DD', en: '--date YYYY-MM-DD is needed' });
  const { deps } = await ctx.open(2);
  const tenantId = await askedTenant(ctx, deps, given.text('tenant'));
  if (tenantId === null) return 2;
  const tenant = await inTenant(deps.pool, tenantId, readTenant);
  const atMs = ctx.clock();
  if (tenant === null || day > localOf(atMs, tenant.zone).day) {
    ctx.err(ctx.say({ zh: '不能计提到将来的日期', en: 'Accrual cannot be posted for a day to come' }));
    return 1;
  }
  const report = await runAccrual(deps, { tenantId, day, atMs, actor: null, closed: given.given('closed') });
  const posted = Object.fromEntries(
    Object.entries(report.posted).map(([currency, minor]) => [currency, `${minor}`]),
  );
  const sums = Object.entries(report.posted).map(
    ([currency, minor]) => `${currency} ${formatGrouped(minor, currency)}`,
  );
  ctx.finish({ date: formatDay(day), ...report, posted }, [
    ctx.say({
      zh: `${formatDay(day)}：账户 ${report.accounts}，入账 ${report.lines} 笔 ${sums.join('，')}，更正 ${report.corrected} 户，缺利率 ${report.asking} 户`,
      en: `${formatDay(day)}: ${report.accounts} accounts, ${report.lines} postings ${sums.join(', ')}, ${report.corrected} corrected, ${report.asking} lack a published rate`,
    }),
  ]);
  return 0;
}
