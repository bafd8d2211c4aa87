import { randomUUID } from 'node:crypto';
import { isUuid } from '@duly/kernel/id.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { runMatching } from './run-matching.ts';

/**
 * `duly match`: matches the bank lines that are not done, of one file or all, and posts what is certain enough. Exit 0 also where
 * lines are left to a clerk; 2 where the tenant or file is not named rightly.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const flags = { tenant: 'string', file: 'string', 'dry-run': 'boolean' } as const;
  const given = readArgs(args, { flags, names: [0, 0] });
  const fileId = given.text('file') ?? null;
  if (fileId !== null && !isUuid(fileId)) {
    throw new UsageError({ zh: '--file 为文件编号（UUID）', en: '--file is the id of a file (a UUID)' });
  }
  const { deps } = await ctx.open(4);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    const codes = tenant.refusals[0]?.params.codes;
    ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
    return 2;
  }
  const began = ctx.clock();
  const done = await runMatching(deps, {
    runId: randomUUID(),
    tenantId: tenant.value.tenantId,
    fileId,
    dryRun: given.given('dry-run'),
    askedBy: null,
    atMs: began,
  });
  const seconds = Math.round((ctx.clock() - began) / 100) / 10;
  const { lines, posted, proposed, suspense, setAside, totals, why } = done;
  ctx.finish(
    { lines, posted, proposed, suspense, setAside, seconds, totals, why, dryRun: given.given('dry-run') },
    [
      ctx.say({
        zh: `流水 ${lines} 条：自动入账 ${posted}，待人工 ${lines - posted}（其中有建议 ${proposed}）；暂挂 ${suspense}，剔除 ${setAside}；用时 ${seconds} 秒`,
        en: `${lines} lines: ${posted} posted, ${lines - posted} left to a clerk (${proposed} with a proposal); ${suspense} in suspense, ${setAside} set aside; ${seconds} s`,
      }),
      ...Object.entries(totals).map(([currency, sum]) =>
        ctx.say({
          zh: `  ${currency}  合计 ${sum.total} = 入账 ${sum.posted} + 暂挂 ${sum.suspense} + 剔除 ${sum.setAside} + 未处理 ${sum.open}（最小单位）`,
          en: `  ${currency}  total ${sum.total} = posted ${sum.posted} + suspense ${sum.suspense} + set aside ${sum.setAside} + open ${sum.open} (minor units)`,
        }),
      ),
    ],
  );
  return 0;
}
