import { type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { localOf } from '@duly/kernel/zone.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { seedDemo } from './seed-demo.ts';
import { demoPassword, signInLines } from './sign-in-lines.ts';

function readAsOf(text: string | undefined, nowMs: number): Day {
  if (text === undefined) return localOf(nowMs, 'Asia/Shanghai').day;
  const day = parseDay(text);
  if (day === null) throw new UsageError({ zh: `${text} 不是日期`, en: `${text} is not a day` });
  return day;
}

/** `duly seed`: makes the demo book, or does nothing where it is there already. */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { 'as-of': 'string' }, names: [0, 0] });
  const asOf = readAsOf(given.text('as-of'), ctx.clock());
  const password = process.env.DULY_DEMO_PASSWORD || demoPassword;
  const { deps } = await ctx.open();
  const since = performance.now();
  const onTenant = (code: string, name: string): void => ctx.out(`  ${code}  ${name}`);
  const tenants = await seedDemo(deps, { asOf, password, onTenant });
  const seconds = Math.round((performance.now() - since) / 100) / 10;
  const fresh = tenants.filter((tenant) => tenant.fresh).length;
  const lines =
    fresh === 0
      ? [
          ctx.say({
            zh: '演示数据已经在了，没有改动',
            en: 'The demo book is there already; nothing was changed',
          }),
        ]
      : [
          ctx.say({
            zh: `演示数据已生成（${formatDay(asOf)}，${seconds} 秒）`,
            en: `The demo book is made (${formatDay(asOf)}, ${seconds} s)`,
          }),
          ...signInLines(ctx),
        ];
  ctx.finish(
    { asOf: formatDay(asOf), fresh, seconds, tenants: tenants.map(({ code, logins }) => ({ code, logins })) },
    lines,
  );
  return 0;
}
