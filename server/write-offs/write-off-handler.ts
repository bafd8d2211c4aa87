import { parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { ApprovalHandler, ApprovalWork } from '../approvals/approval-handler.ts';
import { writeOffOpen } from '../ledger/record-recovery.ts';
import type { OpenItemRow } from '../ledger/store-allocation.ts';
import { loadOpenItems } from '../ledger/store-allocation.ts';
import { readPaidAccount } from '../payments/store.ts';
import { isMonthClosed } from '../provisions/store-runs.ts';
import { insertWriteOff, readLastCharge } from './store-write-offs.ts';

/** What a request for a write-off carries. */
export type WriteOffPayload = {
  /** Empty: all that is open. */
  readonly itemIds: readonly string[];
  /** Day on which it counts. */
  readonly onDay: string;
};

type Judged = {
  readonly partyId: string;
  readonly accountId: string;
  readonly currency: string;
  readonly itemIds: readonly string[];
  readonly onDay: string;
  readonly openMinor: bigint;
};

function openOf(items: readonly OpenItemRow[], itemIds: readonly string[]): bigint {
  return items
    .filter((item) => item.openMinor > 0n && (itemIds.length === 0 || itemIds.includes(item.itemId)))
    .reduce((sum, item) => sum + item.openMinor, 0n);
}

// Nothing is written off before it was charged: the balance in between would be below zero.
async function judge({ tx, approval, today }: ApprovalWork): Promise<Result<Judged>> {
  const { partyId, accountId, amount, slot } = approval;
  if (partyId === null || accountId === null || amount === null)
    return refuse(refusal('write-off-nothing-open'));
  const { itemIds, onDay } = approval.payload as unknown as WriteOffPayload;
  const account = await readPaidAccount(tx, partyId, accountId);
  if (account === null) return refuse(refusal('account-unknown', { accountId }));
  const key = { slot, partyId, accountId };
  const items = (await loadOpenItems(tx, [key])).get(accountId) ?? [];
  const openMinor = openOf(items, itemIds);
  if (openMinor === 0n) return refuse(refusal('write-off-nothing-open'));
  if (items.some((item) => item.disputed && (itemIds.length === 0 || itemIds.includes(item.itemId))))
    return refuse(refusal('write-off-disputed'));
  if (openMinor > amount.minor)
    return refuse(refusal('write-off-above-asked', { open: `${openMinor}`, asked: `${amount.minor}` }));
  const day = parseDay(onDay);
  const charged = await readLastCharge(tx, key, itemIds);
  if (day === null || day > today) return refuse(refusal('write-off-in-the-future'));
  if (charged !== null && onDay < charged) return refuse(refusal('write-off-before-charge', { charged }));
  if (await isMonthClosed(tx, onDay.slice(0, 7)))
    return refuse(refusal('provision-month-closed', { month: onDay.slice(0, 7) }));
  return ok({ partyId, accountId, currency: account.currency, itemIds, onDay, openMinor });
}

/** Write-offs: what is open leaves the books and stays owed. */
export const writeOffHandler: ApprovalHandler = {
  check: async (work) => {
    const judged = await judge(work);
    return judged.ok ? ok(undefined) : judged;
  },
  onApproved: async (work) => {
    const judged = await judge(work);
    if (!judged.ok) return judged;
    const { tx, approval, atMs, today, actor } = work;
    const { partyId, accountId, currency, itemIds, onDay } = judged.value;
    const writeOffId = approval.approvalId;
    const booking = { atMs, day: today, runId: null, by: actor };
    const written = await writeOffOpen(
      tx,
      [
        {
          slot: approval.slot,
          partyId,
          accountId,
          currency,
          writeOffId,
          items: itemIds.length === 0 ? null : itemIds,
          onDay: parseDay(onDay) ?? today,
        },
      ],
      booking,
    );
    const amountMinor = written.get(accountId) ?? 0n;
    const { reason, slot } = approval;
    await insertWriteOff(
      tx,
      {
        ...{ writeOffId, slot, partyId, accountId, currency, amountMinor, itemIds, reason, onDay },
        undoneOn: null,
      },
      atMs,
    );
    const body = { accountId, minor: amountMinor, currency, reason, onDay, items: [...itemIds] };
    return ok({
      entries: [{ kind: 'written-off', actor, partyId, subjectId: writeOffId, body }],
      changed: [partyId],
    });
  },
  describe: async (_tx, approvals) =>
    new Map(
      approvals.map((approval) => {
        const { itemIds, onDay } = approval.payload as unknown as WriteOffPayload;
        return [
          approval.approvalId,
          [
            { code: 'write-off-on', day: onDay },
            {
              code: 'write-off-of',
              of: { family: 'write-off-part', code: itemIds.length === 0 ? 'all' : 'items' },
              text: itemIds.length === 0 ? '' : `${itemIds.length}`,
            },
            { code: 'write-off-stays', of: { family: 'write-off-part', code: 'stays-owed' } },
          ],
        ];
      }),
    ),
};
