import { runDelivery } from '../credit/run-delivery.ts';
import { signInLines } from '../demo/sign-in-lines.ts';
import { buildApp } from '../http/build-app.ts';
import type { DulyApp } from '../http/duly-app.ts';
import { describeError } from '../http/logging.ts';
import { runSealer } from '../journal/run-sealer.ts';
import { listTenants } from '../tenants/store.ts';
import type { CliContext } from './cli-context.ts';
import { findCommand } from './commands.ts';
import { readArgs } from './read-args.ts';

/** Connections of one serving process; the embedded server takes 100 in all. */
const poolSize = 20;
/** Ports tried after the wanted one. */
const portsTried = 50;
/** Requests under way get so long to end. */
const drainMs = 10_000;

/** Listens on the wanted port or, when it is taken, on the next that is free. */
async function listenNear(app: DulyApp, host: string, wanted: number): Promise<string> {
  for (let port = wanted; ; port += 1) {
    try {
      return await app.listen({ host, port });
    } catch (error) {
      const taken = (error as { code?: string }).code === 'EADDRINUSE';
      if (!taken || wanted === 0 || port >= wanted + portsTried) throw error;
    }
  }
}

/** Resolves at the first request to stop. Later ones are the same wish: npm and the terminal both pass Ctrl-C on. */
function untilStopped(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(signal));
  });
}

async function seedWhenEmpty(ctx: CliContext): Promise<number> {
  const opened = await ctx.open();
  const tenants = await listTenants(opened.deps.pool);
  // A seeding that was killed left demo tenants only: it is taken up; one that is whole is left alone in a moment.
  if (tenants.some((tenant) => !tenant.demo)) return 0;
  const seed = findCommand(['seed']);
  if (!seed) return 0;
  if (tenants.length === 0) {
    ctx.out(ctx.say({ zh: '首次启动，正在生成演示数据……', en: 'First start: making the demo book …' }));
  }
  return (await seed.command.load()).run([], ctx);
}

/** `duly serve`: API, web app and sealer until Ctrl-C. `--seed` makes the demo book when there is no tenant yet. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { seed: 'boolean' }, names: [0, 0] });
  const stopped = untilStopped();
  const { config } = ctx;
  const opened = await ctx.open(poolSize);
  if (given.given('seed')) {
    const code = await seedWhenEmpty(ctx);
    if (code !== 0) return code;
  }
  const { deps, installationId } = opened;
  const { webFolder, logLevel, trustProxy } = config;
  const app = await buildApp(deps, { webFolder, logLevel, trustProxy });
  const stopSealer = runSealer({ ...deps, installationId }, ctx.clock, (error) =>
    app.log.error({ fault: describeError(error) }, 'sealing failed'),
  );
  const stopDelivery = runDelivery(deps, (error) =>
    app.log.error({ fault: describeError(error) }, 'telling other systems failed'),
  );
  const address = await listenNear(app, config.host, config.port);
  for (const line of await greeting(ctx, address)) ctx.out(line);
  await stopped;
  ctx.out(ctx.say({ zh: '正在停止……', en: 'Stopping …' }));
  await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, drainMs).unref())]);
  await stopDelivery();
  await stopSealer();
  ctx.finish({ address, stopped: true }, []);
  return 0;
}

async function greeting(ctx: CliContext, address: string): Promise<string[]> {
  const tenants = await listTenants((await ctx.open()).deps.pool);
  const ready = ctx.say({ zh: `有度已启动：${address}`, en: `Duly is ready: ${address}` });
  if (tenants.length === 0) {
    const hint = {
      zh: '还没有租户：duly seed 生成演示数据，或 duly import 导入自己的账',
      en: 'There is no tenant yet: duly seed makes the demo book, duly import takes in your own',
    };
    return [ready, ctx.say(hint)];
  }
  const demo = tenants.filter((tenant) => tenant.demo);
  if (demo.length === 0) return [ready];
  return [ready, ...demo.map((tenant) => `  ${tenant.code}  ${tenant.name}`), ...signInLines(ctx)];
}
