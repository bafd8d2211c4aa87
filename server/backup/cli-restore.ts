import { existsSync } from 'node:fs';
import path from 'node:path';
import type { CliContext } from '../cli/cli-context.ts';
import { openServer } from '../cli/open-duly.ts';
import { readArgs } from '../cli/read-args.ts';
import type { Words } from '../http/errors.ts';
import { keyFileOf, openKeys } from '../keys/open-keys.ts';
import { restoreBackup } from './restore-backup.ts';

const refused: Readonly<Record<string, Words>> = {
  'database-not-empty': {
    zh: '数据库不是空的，未恢复',
    en: 'The database is not empty; nothing was restored',
  },
  'other-keys': {
    zh: '备份属于另一套密钥；请先用 duly restore-keys 恢复那一套',
    en: 'The backup belongs to other keys; bring those first with duly restore-keys',
  },
  'backup-from-newer': { zh: '备份来自更新的版本', en: 'The backup comes from a newer version of Duly' },
  'database-further': {
    zh: '数据库结构与备份不同，请给一个空数据库',
    en: "The database's structure differs from the backup's; give an empty database",
  },
  'not-a-backup': { zh: '这不是有度的备份文件', en: 'This is not a backup of Duly' },
};

/** `duly restore FILE`: exit 0 restored, 1 damaged or refused by what is there, 2 no such file or no backup. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: {}, names: [1, 1] });
  const file = path.resolve(given.names[0] ?? '');
  const { home } = ctx.config;
  if (!existsSync(file)) {
    ctx.err(ctx.say({ zh: `没有文件 ${file}`, en: `There is no file ${file}` }));
    return 2;
  }
  // Making keys here would only make the wrong ones.
  if (!existsSync(keyFileOf(home))) {
    ctx.err(
      ctx.say({
        zh: '这里还没有密钥；请先用 duly restore-keys',
        en: 'There are no keys here yet; bring them first with duly restore-keys',
      }),
    );
    return 1;
  }
  const server = await openServer(ctx.config);
  try {
    const done = await restoreBackup(
      { adminUrl: server.adminUrl, keys: openKeys(home), home },
      file,
      ctx.clock(),
    );
    if (!done.ok) {
      const code = done.refusals[0]?.code ?? '';
      ctx.err(ctx.say(refused[code] ?? { zh: code, en: code }));
      return code === 'not-a-backup' ? 2 : 1;
    }
    const { tenants, rows, madeAt } = done.value;
    const said = {
      zh: `已恢复 ${madeAt} 的备份：${tenants} 个租户 ${rows} 行`,
      en: `Restored the backup of ${madeAt}: ${rows} rows of ${tenants} tenants`,
    };
    ctx.finish({ ...done.value }, [
      ctx.say(said),
      ctx.say({ zh: '请运行 duly verify', en: 'Now run duly verify' }),
    ]);
    return 0;
  } finally {
    await server.stop();
  }
}
