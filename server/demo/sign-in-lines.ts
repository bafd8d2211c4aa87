import type { CliContext } from '../cli/cli-context.ts';

/**
 * The password of every demo user unless DULY_DEMO_PASSWORD names another. It is no secret, since everything behind it is
 * invented; whoever lets others reach the demo names their own.
 */
export const demoPassword = 'heron quay 2026';

/** Who can sign in to the demo, for people at every start. */
export function signInLines(ctx: Pick<CliContext, 'say'>): string[] {
  const examples = 'trade.collector  trade.supervisor  loan.collector  property.manager  hotel.collector';
  return [
    ctx.say({ zh: `演示登录：${examples}`, en: `Demo sign-in: ${examples}` }),
    ctx.say({
      zh: `演示密码：${demoPassword}（除非生成时用 DULY_DEMO_PASSWORD 另定；人物、公司、号码都是编造的）`,
      en: `Demo password: ${demoPassword} (unless DULY_DEMO_PASSWORD named another; all people and firms are invented)`,
    }),
  ];
}
