import { addDays, type Day, parseDay } from '@duly/kernel/day.ts';
import { isUuid } from '@duly/kernel/id.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import { readDesk } from '../cases/store-desk-day.ts';
import { type CliContext, UsageError } from '../cli/cli-context.ts';
import { readArgs } from '../cli/read-args.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import { findTenant } from '../tenants/find-tenant.ts';
import { type Replay, replayDecision } from './replay-decision.ts';
import { readKeptDecision, readKeptDecisions } from './store-decisions.ts';

const batch = 500;

async function replayDay(tx: Tx, day: Day): Promise<Replay[]> {
  const { zone } = await readDesk(tx);
  const [fromMs, toMs] = [instantOf(day, 0, zone).atMs, instantOf(addDays(day, 1), 0, zone).atMs];
  const replays: Replay[] = [];
  let after: { atMs: number; decisionId: string } | null = null;
  for (;;) {
    const kept = await readKeptDecisions(tx, fromMs, toMs, after, batch);
    replays.push(...kept.map(replayDecision));
    const last = kept.at(-1);
    if (last === undefined || kept.length < batch) return replays;
    after = { atMs: last.at_ms, decisionId: last.decision_id };
  }
}

const results = {
  identical: { zh: '一致', en: 'identical' },
  different: { zh: '不同', en: 'different' },
  'not-kept': { zh: '当时未留存事实', en: 'its facts were not kept then' },
} as const;

function linesOf(replay: Replay, ctx: CliContext): string[] {
  const code =
    replay.code === 'other' ? ctx.say({ zh: '，由其他版本的程序作出', en: ', decided by other code' }) : '';
  return [
    `${replay.decisionId} ${replay.at} ${replay.verdict}: ${ctx.say(results[replay.result])}${code}`,
    ...replay.differences.map((one) => `  ${one.what}: ${one.before} → ${one.now}`),
    ...replay.rules.map((one) => `  ${ctx.say(one)}`),
  ];
}

async function replayOne(tx: Tx, decisionId: string): Promise<Replay[]> {
  const kept = await readKeptDecision(tx, decisionId);
  return kept === null ? [] : [replayDecision(kept)];
}

function summaryOf(replays: readonly Replay[]) {
  const count = (result: Replay['result']) => replays.filter((one) => one.result === result).length;
  return {
    decisions: replays.length,
    identical: count('identical'),
    different: count('different'),
    notKept: count('not-kept'),
    otherCode: replays.filter((one) => one.code === 'other').length,
  };
}

function readDay(text: string | undefined): Day | null {
  const day = text === undefined ? null : parseDay(text);
  if (text !== undefined && day === null)
    throw new UsageError({ zh: '--day 为 YYYY-MM-DD', en: '--day is YYYY-MM-DD' });
  return day;
}

/**
 * `duly gate replay DECISION_ID|--day YYYY-MM-DD [--tenant T] [--json]`: decides again from the kept facts. Exit code 1
 * where a decision comes out otherwise, or none was found. The day is the tenant's own.
 */
export async function run(args: string[], ctx: CliContext): Promise<number> {
  const given = readArgs(args, { flags: { tenant: 'string', day: 'string' }, names: [0, 1] });
  const day = readDay(given.text('day'));
  const decisionId = given.names[0] ?? '';
  if ((day === null) === (decisionId === '') || (decisionId !== '' && !isUuid(decisionId)))
    throw new UsageError({
      zh: '请给出决定编号或 --day',
      en: 'Name a decision by its id, or a day with --day',
    });
  const { deps } = await ctx.open(2);
  const tenant = await findTenant(deps.pool, given.text('tenant'));
  if (!tenant.ok) {
    const codes = tenant.refusals[0]?.params.codes;
    ctx.err(ctx.say({ zh: `请用 --tenant 指明租户：${codes}`, en: `Name a tenant with --tenant: ${codes}` }));
    return 2;
  }
  const replays = await inTenant(
    deps.pool,
    tenant.value.tenantId,
    (tx) => (day === null ? replayOne(tx, decisionId) : replayDay(tx, day)),
    'snapshot',
  );
  const summary = summaryOf(replays);
  // Of a day only what came out otherwise is told one by one.
  const told = day === null ? replays : replays.filter((one) => one.result === 'different');
  const { decisions, identical, different, notKept } = summary;
  ctx.finish({ ...summary, replays: told }, [
    ...told.flatMap((one) => linesOf(one, ctx)),
    ctx.say({
      zh: `决定 ${decisions} 个：一致 ${identical}，不同 ${different}，未留存事实 ${notKept}`,
      en: `${decisions} decisions: ${identical} identical, ${different} different, ${notKept} without kept facts`,
    }),
  ]);
  return different > 0 || decisions === 0 ? 1 : 0;
}
