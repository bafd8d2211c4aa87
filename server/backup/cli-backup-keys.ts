import { constants } from 'node:fs';
import { chmod, copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { CliContext } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { keyFileOf, openKeys } from '../keys/open-keys.ts';

/** `duly backup-keys FILE`: never over a file that is there. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: {}, names: [1, 1] });
  const file = path.resolve(given.names[0] ?? '');
  const { fingerprint } = openKeys(ctx.config.home);
  try {
    await copyFile(keyFileOf(ctx.config.home), file, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    ctx.err(ctx.say({ zh: `${file} 已存在`, en: `${file} is there already` }));
    return 1;
  }
  await chmod(file, 0o600);
  ctx.finish({ file, fingerprint }, [
    ctx.say({
      zh: `密钥 ${fingerprint} 已存到 ${file}；谁同时拿到它和备份，谁就能看到一切`,
      en: `The keys ${fingerprint} are in ${file}; whoever has them and a backup sees everything`,
    }),
  ]);
  return 0;
}
