import { ageingBuckets } from '@duly/core/ledger/ageing-buckets.ts';
import { balanceKindOf } from '@duly/core/ledger/posting-kinds.ts';
import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { type AgeingCell, loadAgeing } from './store-ageing.ts';

/** Sums by currency; `count` counts items by bucket, and by kind the items that owe that kind. */
type Sums = Record<string, { count: number; minor: bigint }>;

function add(sums: Sums, cell: AgeingCell): void {
  const sum = sums[cell.currency] ?? { count: 0, minor: 0n };
  sums[cell.currency] = { count: sum.count + cell.count, minor: sum.minor + cell.minor };
}

function sumUp(cells: readonly AgeingCell[]) {
  const names = [...ageingBuckets.map((bucket) => bucket.id), 'on-account'];
  const buckets: Record<string, Sums> = Object.fromEntries(names.map((name) => [name, {}]));
  const byKind: Record<string, Sums> = { principal: {}, interest: {}, fee: {}, cost: {} };
  const total: Sums = {};
  for (const cell of cells) {
    add(buckets[cell.bucket] ?? {}, cell);
    add(byKind[balanceKindOf(cell.kind)] ?? {}, cell);
    add(total, cell);
  }
  return { buckets, byKind, total };
}

const line = (name: string, sums: Sums): string =>
  `${name.padEnd(12)}${Object.entries(sums)
    .map(([currency, { count, minor }]) => `${currency} ${minor} (${count})`)
    .join('  ')}`;

/** `duly ageing --date D`: what was open at the end of a day by bucket and kind, in minor units. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string', date: 'string' }, names: [0, 0] });
  const day = parseDay(given.text('date') ?? '');
  if (day === null) throw new UsageError({ zh: '需要 --date YYYY-MM-DD', en: '--date YYYY-MM-DD is needed' });
  const { deps } = await ctx.open(2);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    const codes = tenant.refusals[0]?.params.codes;
    ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
    return 2;
  }
  const cells = await inTenant(deps.pool, tenant.value.tenantId, (tx) => loadAgeing(tx, day), 'snapshot');
  const sums = sumUp(cells);
  ctx.finish({ date: formatDay(day), ...sums }, [
    ...Object.entries(sums.buckets).map(([name, one]) => line(name, one)),
    ...Object.entries(sums.byKind).map(([name, one]) => line(name, one)),
    line('total', sums.total),
  ]);
  return 0;
}
