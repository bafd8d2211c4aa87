import { migrate } from '../db/migrate.ts';
import type { CliContext } from './cli-context.ts';
import { openServer } from './open-duly.ts';
import { readArgs } from './read-args.ts';

/** `duly migrate`: answers with the steps taken now. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  readArgs(args, { flags: {}, names: [0, 0] });
  const server = await openServer(ctx.config);
  try {
    const taken = await migrate(server.adminUrl);
    const none = ctx.say({ zh: '数据库已是最新结构', en: 'The database is up to date' });
    ctx.finish({ taken }, taken.length === 0 ? [none] : taken);
    return 0;
  } finally {
    await server.stop();
  }
}
