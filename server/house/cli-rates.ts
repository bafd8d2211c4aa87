import { type LoadedRate, rateSeries } from '@duly/facts/tenant-settings.ts';
import { formatDay, parseDay } from '@duly/kernel/day.ts';
import { percentText } from '@duly/law/rates/reference-rate.ts';
import { askedTenant } from '../cli/asked-tenant.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { listRates, loadRate, removeRate } from './load-rate.ts';

const usage = new UsageError({
  zh: '用法：duly rates [add 系列 起 止 百分比 [--source 出处] | remove 系列 起]，日期为 YYYY-MM-DD，百分比如 3.45',
  en: 'Usage: duly rates [add SERIES FROM UNTIL PERCENT [--source TEXT] | remove SERIES FROM], days as YYYY-MM-DD, a percentage like 3.45',
});

/** "3.45" in millionths, exactly; null where it is no percentage of at most four decimals. */
export function readPercent(text: string): number | null {
  const match = /^(-?)(\d{1,3})(?:\.(\d{1,4}))?$/.exec(text);
  if (match === null) return null;
  const ppm = Number(`${match[2]}${(match[3] ?? '').padEnd(4, '0')}`);
  return match[1] === '-' ? -ppm : ppm;
}

function readRate(names: readonly string[], source: string | undefined): LoadedRate {
  const [, name, from, until, percent] = names;
  const series = rateSeries.find((one) => one === name);
  const days = { from: parseDay(from ?? ''), until: parseDay(until ?? '') };
  const ratePpm = readPercent(percent ?? '');
  if (series === undefined || days.from === null || days.until === null || ratePpm === null) throw usage;
  const rate = { series, from: days.from, until: days.until, ratePpm };
  return source === undefined ? rate : { ...rate, source };
}

const lineOf = (rate: LoadedRate): string =>
  `${rate.series}  ${formatDay(rate.from)}–${formatDay(rate.until)}  ${percentText(rate.ratePpm)}  ${rate.source ?? ''}`;

/**
 * `duly rates`: lists, loads and removes published reference rates. None ships with Duly: each is published by somebody else, and
 * a stale one would be worse than a question. What was posted under another figure is made right by `duly accrue`.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string', source: 'string' }, names: [0, 5] });
  const [act = 'list', series = '', from = ''] = given.names;
  if (!['list', 'add', 'remove'].includes(act)) throw usage;
  const rate = act === 'add' ? readRate(given.names, given.text('source')) : null;
  const since = parseDay(from);
  if (act === 'remove' && since === null) throw usage;
  const { deps } = await ctx.open(2);
  const tenantId = await askedTenant(ctx, deps, given.text('tenant'));
  if (tenantId === null) return 2;
  const who = { tenantId, userId: null, atMs: ctx.clock() };
  if (rate !== null) {
    const done = await loadRate(deps, who, rate);
    if (!done.ok) {
      ctx.err(
        ctx.say({
          zh: '这些日期已载入同一种利率，或起止颠倒；请先 duly rates remove',
          en: 'A rate of that name is loaded for some of these days, or the days are out of order; remove that line first',
        }),
      );
      return 1;
    }
  }
  if (act === 'remove' && since !== null && (await removeRate(deps, who, series, since)) === null) {
    ctx.err(ctx.say({ zh: '没有这一行', en: 'There is no such line' }));
    return 1;
  }
  const rates = await listRates(deps, tenantId);
  ctx.finish(
    { rates: rates.map((one) => ({ ...one, from: formatDay(one.from), until: formatDay(one.until) })) },
    rates.length === 0 ? [ctx.say({ zh: '尚未载入利率', en: 'No rate is loaded' })] : rates.map(lineOf),
  );
  return 0;
}
