import type { CliContext } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { listTenants } from '../tenants/store.ts';
import { type Verified, verifyTenant } from './verify-tenant.ts';

/** `duly verify`: exit 0 when everything holds, 1 when something does not, 2 for an unknown tenant. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string' }, names: [0, 0] });
  const opened = await ctx.open(2);
  const place = { ...opened.deps, installationId: opened.installationId };
  const wanted = given.text('tenant');
  const tenants = (await listTenants(opened.deps.pool)).filter(
    (one) => wanted === undefined || one.code === wanted,
  );
  if (wanted !== undefined && tenants.length === 0) {
    ctx.err(ctx.say({ zh: `没有租户 ${wanted}`, en: `There is no tenant ${wanted}` }));
    return 2;
  }
  const answers: (Verified & { tenant: string })[] = [];
  for (const { tenantId, code } of tenants) {
    const verified = await verifyTenant(place, tenantId);
    answers.push({ tenant: code, ...verified });
    for (const line of describe(ctx, code, verified)) ctx.out(line);
  }
  const ok = answers.every((answer) => answer.findings.length === 0);
  const verdict = ok
    ? { zh: '核验通过', en: 'Everything holds' }
    : { zh: '核验未通过', en: 'Something does not hold' };
  ctx.finish({ ok, tenants: answers }, [ctx.say(verdict)]);
  return ok ? 0 : 1;
}

function describe(ctx: CliContext, code: string, verified: Verified): string[] {
  const { entries, chains, seals, unsealed, accounts, postings, findings } = verified;
  const looked = ctx.say({
    zh: `${code}：${chains} 条链 ${entries} 条记录，${seals} 个封印（${unsealed} 条待封），${accounts} 个账户 ${postings} 笔分录`,
    en: `${code}: ${entries} entries in ${chains} chains, ${seals} seals (${unsealed} entries after the last), ${postings} postings of ${accounts} accounts`,
  });
  return [looked, ...findings.map((finding) => `  ✗ ${ctx.say(finding.words)}`)];
}
