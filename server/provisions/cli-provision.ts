import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { runMonth } from './run-month.ts';
import { listMovements } from './store-runs.ts';

/** `duly provision --month YYYY-MM`: provides for a month and tells how the provisions moved, in minor units. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string', month: 'string' }, names: [0, 0] });
  const month = given.text('month') ?? '';
  if (!/^\d{4}-\d{2}$/.test(month))
    throw new UsageError({ zh: '需要 --month YYYY-MM', en: '--month YYYY-MM is needed' });
  const { deps } = await ctx.open(2);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    const codes = tenant.refusals[0]?.params.codes;
    ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
    return 2;
  }
  const { tenantId } = tenant.value;
  const done = await runMonth(deps, { tenantId, month, atMs: ctx.clock(), by: null });
  if (!done.ok) {
    ctx.err(done.refusals.map((one) => `${one.code} ${JSON.stringify(one.params)}`).join('\n'));
    return 1;
  }
  const rows = await inTenant(deps.pool, tenantId, (tx) => listMovements(tx, month));
  const line = (row: (typeof rows)[number]) =>
    [row.currency, row.bucket, row.base, row.opening, row.charged, row.released, row.used, row.closing].join(
      '  ',
    );
  ctx.finish(
    {
      month,
      months: done.value.months,
      rows: rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? `${value}` : value]),
        ),
      ),
    },
    ['currency  bucket  open  opening  charged  released  used  closing', ...rows.map(line)],
  );
  return 0;
}
