import { randomUUID } from 'node:crypto';
import { expectedInDrawer, closeDrawer as judgeClose, missingNumbers } from '@duly/core/cashier/close-day.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { formatDay, parseDay, partsOf } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import type { z } from 'zod';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { RequestContext } from '../http/caller-of.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import type { depositGiven, deskDay, drawerClosed, drawerCloseGiven } from './schemas.ts';
import {
  type DeskDay,
  insertDeposit,
  insertDrawerClose,
  isClosed,
  listDeposits,
  listOpenDays,
  listReceipts,
  lockDesk,
  readDrawers,
  readNumbers,
} from './store.ts';
import { receiptNumber } from './take-receipt.ts';

async function writeDay(tx: Tx, at: DeskDay): Promise<z.input<typeof deskDay>> {
  const [receipts, deposits, drawers] = [
    await listReceipts(tx, at),
    await listDeposits(tx, at),
    await readDrawers(tx, at),
  ];
  const day = parseDay(at.day);
  const numbers = day === null ? [] : await readNumbers(tx, partsOf(day).year);
  return {
    ...at,
    receipts: receipts.map((row) => ({
      receiptId: row.receiptId,
      number: receiptNumber(row.year, row.number),
      partyId: row.partyId,
      partyName: row.partyName,
      accountReference: row.accountReference,
      paymentId: row.paymentId,
      amount: { minor: `${row.amountMinor}`, currency: row.currency },
      takenBy: row.takenByName,
      takenAt: row.takenAt.toISOString(),
      voidReason: row.voidReason,
    })),
    deposits: deposits.map(({ amountMinor, currency, ...row }) => ({
      ...row,
      amount: { minor: `${amountMinor}`, currency },
    })),
    drawers: drawers.map((drawer) => {
      const expected = expectedInDrawer(drawer);
      const { closed } = drawer;
      return {
        currency: drawer.currency,
        openingMinor: `${drawer.openingMinor}`,
        takenMinor: `${drawer.takenMinor}`,
        bankedMinor: `${drawer.bankedMinor}`,
        expectedMinor: `${expected}`,
        closed:
          closed === null
            ? null
            : {
                countedMinor: `${closed.countedMinor}`,
                differenceMinor: `${closed.countedMinor - expected}`,
                differenceReason: closed.differenceReason,
                keptReason: closed.keptReason,
                by: closed.by,
                at: closed.at.toISOString(),
              },
      };
    }),
    missing: missingNumbers(numbers),
  };
}

/** What a desk took, banked and counted on a day; today unless one is named. */
export async function showDesk(
  deps: Deps,
  caller: RequestContext,
  asked: { desk: string; day?: string | undefined },
): Promise<z.input<typeof deskDay>> {
  return inTenant(
    deps.pool,
    caller.tenantId,
    async (tx) => {
      const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
      return writeDay(tx, { desk: asked.desk, day: asked.day ?? today });
    },
    'snapshot',
  );
}

/**
 * Keeps that takings went to the bank. Refuses drawer-closed, deposit-not-designated (an account that is not the creditor's),
 * deposit-above-drawer (more than lies in it).
 */
export async function makeDeposit(
  deps: Deps,
  caller: RequestContext,
  given: z.output<typeof depositGiven>,
): Promise<Result<{ depositId: string }>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const tenant = await readDesk(tx);
    const { desk, amount, bankAccount, slip } = given;
    const at = { desk, day: formatDay(todayOf(tenant, caller.atMs)) };
    await lockDesk(tx, desk);
    if (await isClosed(tx, at, amount.currency)) return refuse(refusal('drawer-closed', at));
    const { designatedAccounts } = readTenantSettings(tenant.settings);
    if (designatedAccounts.length > 0 && !designatedAccounts.includes(bankAccount))
      return refuse(refusal('deposit-not-designated', { bankAccount }));
    const amountMinor = BigInt(amount.minor);
    const drawer = (await readDrawers(tx, at)).find((one) => one.currency === amount.currency);
    const inDrawer = drawer === undefined ? 0n : expectedInDrawer(drawer);
    if (amountMinor === 0n || amountMinor > inDrawer)
      return refuse(refusal('deposit-above-drawer', { inDrawerMinor: `${inDrawer}` }));
    const depositId = randomUUID();
    const { currency } = amount;
    await insertDeposit(tx, {
      ...at,
      depositId,
      currency,
      amountMinor,
      bankAccount,
      slip,
      by: caller.userId,
      atMs: caller.atMs,
    });
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'takings-banked',
        actor: caller.userId,
        subjectId: depositId,
        body: { ...at, ...amount, bankAccount, slip },
      },
    ]);
    return ok({ depositId });
  });
}

/**
 * Closes a desk's drawer of a day in one currency, by somebody who took nothing into it. Refuses drawer-closed, drawer-own (four
 * eyes), drawer-earlier-open, drawer-day-ahead, drawer-empty and what `closeDrawer` of core refuses.
 */
export async function closeDrawer(
  deps: Deps,
  caller: RequestContext,
  given: z.output<typeof drawerCloseGiven>,
): Promise<Result<z.input<typeof drawerClosed>>> {
  return inTenant(deps.pool, caller.tenantId, async (tx) => {
    const { desk, day, currency } = given;
    const at = { desk, day };
    await lockDesk(tx, desk);
    const today = formatDay(todayOf(await readDesk(tx), caller.atMs));
    if (day > today) return refuse(refusal('drawer-day-ahead', at));
    if (await isClosed(tx, at, currency)) return refuse(refusal('drawer-closed', at));
    const earlier = await listOpenDays(tx, at, currency);
    if (earlier.length > 0) return refuse(refusal('drawer-earlier-open', { day: earlier[0] ?? '' }));
    const receipts = await listReceipts(tx, at);
    if (receipts.some((one) => one.takenBy === caller.userId)) return refuse(refusal('drawer-own'));
    const drawer = (await readDrawers(tx, at)).find((one) => one.currency === currency);
    if (drawer === undefined) return refuse(refusal('drawer-empty', at));
    const { differenceReason, keptReason } = given;
    const count = { countedMinor: BigInt(given.countedMinor), differenceReason, keptReason };
    const { close, refusals } = judgeClose(drawer, count);
    if (refusals.length > 0) return refuse(...refusals);
    await insertDrawerClose(tx, {
      ...at,
      ...drawer,
      ...count,
      currency,
      by: caller.userId,
      atMs: caller.atMs,
    });
    const answer = { expectedMinor: `${close.expectedMinor}`, differenceMinor: `${close.differenceMinor}` };
    await appendJournal(tx, deps.keys, caller.atMs, [
      {
        kind: 'drawer-closed',
        actor: caller.userId,
        subjectId: caller.tenantId,
        body: { ...at, currency, countedMinor: given.countedMinor, ...answer, differenceReason, keptReason },
      },
    ]);
    return ok(answer);
  });
}
