import { asDay, formatDay, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { ApprovalHandler, ApprovalWork } from '../approvals/approval-handler.ts';
import type { LimitPayload } from './credit-payloads.ts';
import { describeCredit } from './describe-credit.ts';
import { insertTerms } from './store.ts';
import { insertOutbox } from './store-tell.ts';

const payloadOf = ({ approval }: ApprovalWork) => approval.payload as unknown as LimitPayload;

async function judgeLimit({ approval }: ApprovalWork): Promise<Result<void>> {
  if (approval.partyId === null) return refuse(refusal('party-unknown'));
  return approval.amount === null ? refuse(refusal('credit-limit-missing')) : ok(undefined);
}

/**
 * A customer's terms as a next version. They begin on the day that was asked for, or today where that has passed while the request
 * waited: a limit is never agreed backwards.
 */
export const limitHandler: ApprovalHandler = {
  check: judgeLimit,
  onApproved: async (work) => {
    const { tx, approval, today, atMs, actor } = work;
    const { partyId, amount, approvalId, askedBy } = approval;
    if (partyId === null || amount === null) return refuse(refusal('credit-limit-missing'));
    const { rating, termDays, flexible, trades, fromDay } = payloadOf(work);
    const from = formatDay(asDay(Math.max(parseDay(fromDay) ?? today, today)));
    const version = await insertTerms(tx, {
      party_id: partyId,
      currency: amount.currency,
      limit_minor: amount.minor,
      rating,
      term_days: termDays,
      flexible,
      trades: [...trades],
      from_day: from,
      approvalId,
      by: askedBy,
      atMs,
    });
    const body = {
      currency: amount.currency,
      limit: `${amount.minor}`,
      rating,
      termDays,
      flexible,
      trades: [...trades],
      from,
      version,
    };
    const told = { type: 'credit.terms.set', partyId, ...body, at: new Date(atMs).toISOString() };
    await insertOutbox(tx, [{ partyId, body: told }], atMs);
    return ok({
      entries: [{ kind: 'credit-terms-set', actor, partyId, subjectId: approvalId, body }],
      changed: [partyId],
    });
  },
  describe: describeCredit,
};
