import { constants } from 'node:fs';
import { chmod, copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { CliContext } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { keyFileOf, openKeys } from '../keys/open-keys.ts';

/** `duly restore-keys FILE`: into a home that has no keys yet; it never replaces any, for those open what is there. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: {}, names: [1, 1] });
  const file = path.resolve(given.names[0] ?? '');
  const target = keyFileOf(ctx.config.home);
  await mkdir(path.dirname(target), { recursive: true, mode: 0o700 });
  try {
    await copyFile(file, target, constants.COPYFILE_EXCL);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    ctx.err(
      ctx.say({
        zh: `${target} 已有密钥；确定不再需要时先移走它`,
        en: `${target} holds keys already; move them away first if nothing needs them any more`,
      }),
    );
    return 1;
  }
  await chmod(target, 0o600);
  const { fingerprint } = openKeys(ctx.config.home);
  ctx.finish({ fingerprint }, [
    ctx.say({ zh: `密钥 ${fingerprint} 已恢复`, en: `The keys ${fingerprint} are restored` }),
  ]);
  return 0;
}
