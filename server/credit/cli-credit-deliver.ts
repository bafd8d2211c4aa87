import type { CliContext } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { listTenants } from '../tenants/store.ts';
import { deliverChanges } from './deliver-changes.ts';

/** `duly credit deliver`: tells other systems of changes that wait, once, for every tenant or one. Exit 1 when an attempt failed. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string' }, names: [0, 0] });
  const { deps } = await ctx.open(2);
  const wanted = given.text('tenant');
  const tenants = (await listTenants(deps.pool)).filter(
    ({ code }) => wanted === undefined || code === wanted,
  );
  if (wanted !== undefined && tenants.length === 0) {
    ctx.err(ctx.say({ zh: `没有租户 ${wanted}`, en: `There is no tenant ${wanted}` }));
    return 2;
  }
  const sum = { delivered: 0, failed: 0, givenUp: 0 };
  for (const { tenantId } of tenants) {
    const done = await deliverChanges(deps, tenantId);
    sum.delivered += done.delivered;
    sum.failed += done.failed;
    sum.givenUp += done.givenUp;
  }
  const words = {
    zh: `已送达 ${sum.delivered}，稍后再试 ${sum.failed}，放弃 ${sum.givenUp}`,
    en: `delivered ${sum.delivered}, to be tried again ${sum.failed}, given up ${sum.givenUp}`,
  };
  ctx.finish(sum, [ctx.say(words)]);
  return sum.failed + sum.givenUp > 0 ? 1 : 0;
}
