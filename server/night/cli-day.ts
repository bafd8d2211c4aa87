import { parseDay } from '@duly/kernel/day.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { askedDay } from './asked-day.ts';
import { defaultWorkers, mostWorkers } from './limits.ts';
import { runDay } from './run-day.ts';

function readWorkers(text: string | undefined): number {
  const workers = text === undefined ? defaultWorkers : Number(text);
  if (Number.isInteger(workers) && workers >= 1 && workers <= mostWorkers) return workers;
  throw new UsageError({
    zh: `--workers 为 1 到 ${mostWorkers} 的整数`,
    en: `--workers is a whole number from 1 to ${mostWorkers}`,
  });
}

function readDate(text: string | undefined) {
  if (text === undefined) return null;
  const day = parseDay(text);
  if (day === null) throw new UsageError({ zh: '--date 为 YYYY-MM-DD', en: '--date is YYYY-MM-DD' });
  return day;
}

const refusalWords = {
  'day-already-passed': { zh: '该营业日已经过去', en: 'That business day has already passed' },
  'day-run-under-way': { zh: '另一进程正在运行', en: 'Another process is running the day' },
} as const;

/** `duly day`: runs a business day, today's in the tenant's zone unless told. Exit 1 when it is refused. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const flags = { tenant: 'string', date: 'string', workers: 'string', full: 'boolean' } as const;
  const given = readArgs(args, { flags, names: [0, 0] });
  const workers = readWorkers(given.text('workers'));
  const date = readDate(given.text('date'));
  const { deps } = await ctx.open(4);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    const codes = tenant.refusals[0]?.params.codes;
    ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
    return 2;
  }
  const { tenantId } = tenant.value;
  const day = date ?? (await askedDay(deps, tenantId, ctx.clock()));
  let told = ctx.clock();
  const done = await runDay(deps, {
    workHere: true,
    tenantId,
    day,
    workers,
    full: given.given('full'),
    onProgress: ({ chunks, chunksDone, decided }) => {
      // A line a second at most: a run of a million accounts has a thousand chunks.
      if (ctx.clock() - told < 1_000) return;
      told = ctx.clock();
      ctx.err(
        ctx.say({
          zh: `${chunksDone}/${chunks} 块，已决 ${decided}`,
          en: `${chunksDone}/${chunks} chunks, ${decided} decided`,
        }),
      );
    },
  });
  if (!done.ok) {
    const code = done.refusals[0]?.code ?? '';
    ctx.err(ctx.say(refusalWords[code as keyof typeof refusalWords] ?? { zh: code, en: code }));
    return 1;
  }
  const { runId: _, ...answer } = done.value;
  ctx.finish(answer, [
    ctx.say({
      zh: `${answer.date}：账户 ${answer.accounts}，已决 ${answer.decided}，变化 ${answer.changed}，新任务 ${answer.tasks}，搁置 ${answer.parked}，用时 ${answer.seconds} 秒`,
      en: `${answer.date}: ${answer.accounts} accounts, ${answer.decided} decided, ${answer.changed} changed, ${answer.tasks} tasks opened, ${answer.parked} parked, ${answer.seconds} s`,
    }),
    `outcome ${answer.outcomeHash}`,
  ]);
  return 0;
}
