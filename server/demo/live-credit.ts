import type { Day } from '@duly/kernel/day.ts';
import type { Result } from '@duly/kernel/result.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import type { ApprovalOutcome } from '../approvals/ask-approval.ts';
import { closeApproval } from '../approvals/close-approval.ts';
import { decideApproval } from '../approvals/decide-approval.ts';
import { askLimit, askStop } from '../credit/ask-credit.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import { actAs } from './demo-tenants.ts';
import type { Living } from './live-days.ts';
import { listCreditCases } from './store-credit.ts';

function must(done: Result<ApprovalOutcome>): ApprovalOutcome {
  if (!done.ok) throw new Error(`the demo's credit was refused: ${done.refusals[0]?.code}`);
  return done.value;
}

/** A limit to the next 10,000 above or below what is owed, so that some are within theirs and some are over. */
const limitOf = (owedMinor: bigint, over: boolean): bigint => {
  const step = 1_000_000n;
  const whole = (owedMinor / step) * step;
  return over ? whole : whole + 2n * step;
};

/**
 * Credit control as a trading company does it, through the doors of real use: limits are agreed on the evening before the demo begins,
 * the customer that is longest overdue is stopped, and a stop of the next one waits for the manager.
 */
export async function liveCredit(living: Living, day: Day): Promise<void> {
  const { deps, tenantId, book, users } = living;
  const who = (role: string, minute: number): RequestContext => {
    const user = users.find(({ roles }) => roles.includes(role));
    if (user === undefined) throw new Error(`the demo has no ${role}`);
    return actAs(tenantId, user, instantOf(day, 17 * 60 + minute, book.tenant.zone).atMs);
  };
  const [collector, manager] = [who('collector', 5), who('manager', 15)];
  const approve = (asked: ApprovalOutcome) =>
    inTenant(deps.pool, tenantId, async (tx) => {
      const done = must(
        await decideApproval(tx, deps.keys, manager, asked.approvalId, { verdict: 'approved', note: '同意' }),
      );
      await closeApproval(tx, deps.keys, manager.atMs, done);
    });
  const cases = await inTenant(deps.pool, tenantId, (tx) => listCreditCases(tx, 10));
  for (const [index, { partyId, owedMinor }] of cases.entries()) {
    const limit = { minor: `${limitOf(owedMinor, index % 4 === 3)}`, currency: book.tenant.currency };
    const rating = index < 4 ? 'c' : 'b';
    const given = { limit, rating, trades: [], reason: 'more-business', proof: '按上年交易额核定' } as const;
    await approve(must(await askLimit(deps, collector, partyId, { ...given, trades: [] })));
  }
  const late = cases.filter((one) => one.late > 60);
  for (const [index, { partyId }] of late.slice(0, 2).entries()) {
    const asked = must(
      await askStop(deps, collector, partyId, { reason: 'overdue', proof: '三次催告未付，承诺两次落空' }),
    );
    if (index === 0) await approve(asked);
  }
}
