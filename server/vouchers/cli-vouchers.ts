import { daysOfPeriod } from '@duly/core/vouchers/period.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { closePeriod, makeVouchers } from './make-vouchers.ts';
import { writeTie } from './show-books.ts';

/** `duly vouchers --period YYYY-MM [--close]`: makes what is missing, compares, and closes the month when asked. Exit 1 when refused. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const flags = { tenant: 'string', period: 'string', close: 'boolean' } as const;
  const given = readArgs(args, { flags, names: [0, 0] });
  const period = given.text('period') ?? '';
  if (daysOfPeriod(period) === null)
    throw new UsageError({ zh: '需要 --period YYYY-MM', en: '--period YYYY-MM is needed' });
  const { deps } = await ctx.open(2);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    const codes = tenant.refusals[0]?.params.codes;
    ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
    return 2;
  }
  const { tenantId } = tenant.value;
  const maker = { by: null, atMs: ctx.clock() };
  const made = await makeVouchers(deps, tenantId, period, maker);
  const closed = made.ok && given.given('close') ? await closePeriod(deps, tenantId, period, maker) : null;
  const refused = !made.ok ? made.refusals : closed !== null && !closed.ok ? closed.refusals : [];
  for (const one of refused) ctx.err(`${one.code} ${JSON.stringify(one.params)}`);
  if (!made.ok) return 1;
  const ties = made.value.ties.map(writeTie);
  const { vouchers, postings } = made.value;
  ctx.finish({ period, vouchers, postings, closed: closed?.ok === true, ties }, [
    ctx.say({
      zh: `${period}：新凭证 ${vouchers} 张，过账 ${postings} 笔`,
      en: `${period}: ${vouchers} vouchers made of ${postings} postings`,
    }),
    ...ties.map((tie) =>
      ctx.say({
        zh: `${tie.currency} 总账 ${tie.booksMinor} 台账 ${tie.ledgerMinor} ${tie.ties ? '相符' : '不符'}`,
        en: `${tie.currency} books ${tie.booksMinor} ledger ${tie.ledgerMinor} ${tie.ties ? 'tie' : 'do not tie'}`,
      }),
    ),
  ]);
  return refused.length > 0 ? 1 : 0;
}
