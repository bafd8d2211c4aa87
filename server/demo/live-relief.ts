import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import type { Result } from '@duly/kernel/result.ts';
import { instantOf } from '@duly/kernel/zone.ts';
import type { ApprovalOutcome } from '../approvals/ask-approval.ts';
import { closeApproval } from '../approvals/close-approval.ts';
import { decideApproval } from '../approvals/decide-approval.ts';
import { readApproval } from '../approvals/read-approvals.ts';
import { inTenant } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import { askWaiver } from '../waivers/ask-waiver.ts';
import { showWaivable } from '../waivers/read-waivers.ts';
import { askWriteOff } from '../write-offs/ask-write-off.ts';
import { actAs } from './demo-tenants.ts';
import type { Living } from './live-days.ts';
import { listReliefCases, type ReliefCase } from './store-relief.ts';

/** So much of each debt is given up in the demo: what a settlement usually costs. */
const partOf = 20n;

type Wish = {
  readonly reason: string;
  readonly proof: string;
  /** Days from now by which the rest of the debt has to come; null: for good. */
  readonly boundDays: number | null;
};

function must(done: Result<ApprovalOutcome>, what: string): ApprovalOutcome {
  if (!done.ok) throw new Error(`the demo's ${what} was refused: ${done.refusals[0]?.code}`);
  return done.value;
}

// A fee or interest where there is any, else a discount on the principal: whatever the book's creditor has to give.
async function ask(living: Living, caller: RequestContext, of: ReliefCase, day: Day, wish: Wish) {
  const { deps } = living;
  const found = await showWaivable(deps, caller, of.partyId, of.accountId);
  if (!found.ok) throw new Error('a demo account is gone');
  const open = found.value.items.flatMap((item) => item.open.map((one) => ({ ...one, itemId: item.itemId })));
  const fee = open.find((one) => one.kind !== 'principal' && one.kind !== 'tax');
  const line = fee ?? open.find((one) => one.kind === 'principal');
  if (line === undefined) throw new Error('a demo account owes nothing');
  const minor = fee === undefined ? BigInt(line.minor) / partOf : BigInt(line.minor);
  const steps =
    wish.boundDays === null
      ? null
      : [{ by: formatDay(addDays(day, wish.boundDays)), minor: `${BigInt(found.value.totalMinor) - minor}` }];
  const done = await askWaiver(deps, caller, of.partyId, {
    accountId: of.accountId,
    kind: fee === undefined ? 'discount' : 'waiver',
    lines: [{ itemId: line.itemId, kind: line.kind, minor: `${minor}` }],
    reason: wish.reason,
    proof: wish.proof,
    effect: 'now',
    condition: steps === null ? null : { source: 'payment', steps },
  });
  return must(done, 'waiver');
}

/**
 * Relief as a house gives it, through the doors of real use: on the first lived day a waiver that is granted, one that is bound to a
 * payment of the next days and one whose payment does not come, so that a later day restores it; on the last lived day requests that
 * wait for a supervisor, a manager and finance.
 */
export async function liveRelief(living: Living, day: Day, last: boolean): Promise<void> {
  const { deps, tenantId, book, users } = living;
  const zone = book.tenant.zone;
  const who = (role: string, minute: number) => {
    const user = users.find(({ roles }) => roles.includes(role));
    if (user === undefined) throw new Error(`the demo has no ${role}`);
    return actAs(tenantId, user, instantOf(day, 16 * 60 + minute, zone).atMs);
  };
  const collector = who('collector', 10);
  const cases = await inTenant(deps.pool, tenantId, (tx) => listReliefCases(tx, 12));
  const at = (index: number) => cases[index];
  const [granted, bound, broken] = [at(0), at(1), at(2)];
  const decide = (outcome: ApprovalOutcome, caller: RequestContext) =>
    inTenant(deps.pool, tenantId, async (tx) => {
      const done = must(
        await decideApproval(tx, deps.keys, caller, outcome.approvalId, {
          verdict: 'approved',
          note: '同意',
        }),
        'approval',
      );
      await closeApproval(tx, deps.keys, caller.atMs, done);
      return done;
    });
  // The shipped authority tells who has to say yes: each approver in turn, as long as the request waits for their step.
  const approveAll = async (asked: ApprovalOutcome) => {
    let outcome = asked;
    for (let minute = 20; outcome.status === 'asked'; minute += 5) {
      const view = await readApproval(deps, collector, outcome.approvalId);
      const step = view.ok ? view.value.steps.find((one) => one.verdict === null)?.by : undefined;
      if (step === undefined) throw new Error('a demo request waits for nobody');
      outcome = await decide(outcome, who(step, minute));
    }
  };
  if (!last) {
    const wish = (reason: string, proof: string, boundDays: number | null): Wish => ({
      reason,
      proof,
      boundDays,
    });
    if (granted)
      await approveAll(
        await ask(living, collector, granted, day, wish('hardship', '困难证明已收，附社区盖章', null)),
      );
    if (bound)
      await approveAll(await ask(living, collector, bound, day, wish('settlement', '约定一次付清余款', 10)));
    if (broken)
      await approveAll(await ask(living, collector, broken, day, wish('settlement', '承诺当日付清余款', 0)));
    return;
  }
  const waiting: readonly [number, string, string][] = [
    [3, 'goodwill', '老客户，首次逾期，申请减免'],
    [4, 'hardship', '客户停工，附停工通知'],
    [5, 'quality', '到货短少，已核对签收单'],
  ];
  for (const [index, reason, proof] of waiting) {
    const of = at(index);
    if (of) await ask(living, collector, of, day, { reason, proof, boundDays: null });
  }
  const off = at(6);
  if (off)
    must(
      await askWriteOff(deps, collector, off.partyId, {
        accountId: off.accountId,
        reason: 'untraceable',
        proof: '三次外访未果，登记地址已搬空',
      }),
      'write-off',
    );
}
