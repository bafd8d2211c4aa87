import { type ErasureBasis, erasureBases } from '@duly/core/erasure/judge-erasure.ts';
import { isUuid } from '@duly/kernel/id.ts';
import type { Refusal } from '@duly/kernel/result.ts';
import { type CliContext, type Opened, UsageError } from '../cli/cli-context.ts';
import { type ReadArgs, readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { Words } from '../http/errors.ts';
import { listTenants } from '../tenants/store.ts';
import { eraseParty } from './erase-party.ts';
import { type Purged, purgeRemnants } from './purge-remnants.ts';
import { findByReference, readPersonIds } from './store.ts';

const flags = { tenant: 'string', reference: 'string', basis: 'string' } as const;

function readBasis(given: ReadArgs): ErasureBasis {
  const text = given.text('basis') ?? 'pipl-47';
  const basis = erasureBases.find((one) => one === text);
  if (basis) return basis;
  const known = erasureBases.join(', ');
  throw new UsageError({ zh: `法律依据为 ${known} 之一`, en: `A basis is one of ${known}` });
}

type Found = { tenantId: string; partyId: string };

/** Where the party is: by id or by reference, in the tenant named or in all of them. */
async function findParty(opened: Opened, tenant: string | undefined, wanted: string): Promise<Found[]> {
  const { pool } = opened.deps;
  const found: Found[] = [];
  for (const { tenantId, code } of await listTenants(pool)) {
    if (tenant !== undefined && tenant !== code) continue;
    const partyIds = await inTenant(pool, tenantId, async (tx) =>
      isUuid(wanted)
        ? (await readPersonIds(tx, wanted)).map((one) => one.partyId).slice(0, 1)
        : findByReference(tx, wanted),
    );
    for (const partyId of partyIds) found.push({ tenantId, partyId });
  }
  return found;
}

function refusalWords({ code, params, ruleIds }: Refusal): Words {
  const rules = ruleIds.join(', ');
  if (code === 'erasure-balance-open') {
    return {
      zh: `账户尚有余额 ${params.minor}（${params.currency} 最小单位），目的尚未实现（${rules}）`,
      en: `an account still stands at ${params.minor} ${params.currency} (minor units): its purpose is not achieved (${rules})`,
    };
  }
  if (code === 'erasure-records-kept') {
    return {
      zh: `催收记录须保存 ${params.years} 年，至 ${params.freeOn}（${rules}）`,
      en: `records of collection are kept ${params.years} years, until ${params.freeOn} (${rules})`,
    };
  }
  return { zh: code, en: code };
}

/**
 * `duly erase PARTY`: PARTY is an id or a reference. Exit 0 erased, 1 refused by a rule (named), 2 not found or not
 * clear whom.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags, names: [0, 1] });
  const basis = readBasis(given);
  const wanted = given.names[0] ?? given.text('reference');
  if (!wanted) throw new UsageError({ zh: '请指明当事人', en: 'Say whom: an id or a reference' });
  const opened = await ctx.open(3);
  const found = await findParty(opened, given.text('tenant'), wanted);
  const [party] = found;
  if (!party || found.length > 1) {
    ctx.err(
      ctx.say(
        party
          ? {
              zh: `${found.length} 个当事人都叫这个编号，请给出 ID 或 --tenant`,
              en: `${found.length} parties have this reference: give the id, or --tenant`,
            }
          : { zh: '没有这个当事人', en: 'There is no such party' },
      ),
    );
    return 2;
  }
  const done = await eraseParty(opened.deps, party.tenantId, party.partyId, basis, null, ctx.clock());
  if (!done.ok) {
    for (const refused of done.refusals) ctx.err(`✗ ${ctx.say(refusalWords(refused))}`);
    ctx.err(
      ctx.say({
        zh: '有法院裁定时用 --basis court-order',
        en: 'With an order of a court: --basis court-order',
      }),
    );
    return 1;
  }
  const purged = await purgeRemnants(opened.adminUrl, opened.embedded);
  ctx.finish({ ...done.value, basis, purged }, lines(ctx, party.partyId, purged));
  return 0;
}

function lines(ctx: CliContext, partyId: string, purged: Purged): string[] {
  const done = ctx.say({
    zh: `已删除 ${partyId} 的个人信息`,
    en: `The personal data of ${partyId} is erased`,
  });
  const left = [
    ...(purged.rows
      ? []
      : [
          {
            zh: '有更早的事务仍在运行：其结束后再次运行本命令清除旧行',
            en: 'An older transaction is still open: run this again when it has ended, to clear the old rows',
          },
        ]),
    ...(purged.log
      ? []
      : [
          {
            zh: '数据库不是内置的：旧的预写日志、日志归档、基础备份和备库中的副本须由管理员按期清除',
            en: 'The server is not the embedded one: old write-ahead log, its archive, base backups and standbys keep copies until the operator lets them go',
          },
        ]),
    {
      zh: '此前的 duly 备份文件仍含有该当事人的明文，须一并销毁',
      en: 'Earlier files of duly backup still hold this party in clear: destroy them too',
    },
  ];
  return [done, ...left.map((words) => `  ${ctx.say(words)}`)];
}
