import path from 'node:path';
import type { CliContext } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant } from '../db/tenant-tx.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { writeBackup } from './write-backup.ts';

/** `duly backup FILE`: everything of every tenant at one moment. The keys are not inside. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: {}, names: [1, 1] });
  const file = path.resolve(given.names[0] ?? '');
  const { deps } = await ctx.open(3);
  const atMs = ctx.clock();
  const made = await writeBackup(deps, file, atMs);
  for (const tenantId of new Set(made.parts.map((part) => part.tenant))) {
    const rows = made.parts
      .filter((part) => part.tenant === tenantId)
      .reduce((sum, part) => sum + part.rows, 0);
    await inTenant(deps.pool, tenantId, (tx) =>
      appendJournal(tx, deps.keys, atMs, [{ kind: 'backup-made', actor: null, body: { rows } }]),
    );
  }
  const { tenants, tables, rows } = made;
  ctx.finish({ file, tenants, tables, rows }, [
    ctx.say({
      zh: `已备份 ${tenants} 个租户 ${rows} 行：${file}`,
      en: `Backed up ${rows} rows of ${tenants} tenants: ${file}`,
    }),
    ctx.say({
      zh: '密钥不在其中：请用 duly backup-keys 另存，并与备份分开保管',
      en: 'The keys are not inside: save them with duly backup-keys, and keep them apart from the backup',
    }),
  ]);
  return 0;
}
