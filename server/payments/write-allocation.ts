import type { AllocationRecord } from '@duly/core/ledger/allocation-record.ts';
import { explainKinds, explainStep } from '@duly/core/ledger/explain-allocation.ts';
import { formatDay } from '@duly/kernel/day.ts';
import type { z } from 'zod';
import type { allocationExplained } from './allocation-schemas.ts';

/** References of accounts and items, by id. */
export type LedgerNames = ReadonlyMap<string, string>;

/** The record of an allocation as it travels: with names, sentences and sources. */
export function writeAllocation(
  record: AllocationRecord,
  names: LedgerNames,
  kept: { readonly cause: 'payment' | 'credit' | 'again' | 'preview'; readonly at: Date | null },
): z.input<typeof allocationExplained> {
  const nameOf = (id: string) => names.get(id) ?? '';
  return {
    cause: kept.cause,
    at: kept.at?.toISOString() ?? null,
    day: formatDay(record.day),
    minor: `${record.amountMinor}`,
    restMinor: `${record.restMinor}`,
    accounts: record.accounts.map(({ accountId, order, security, burdenPpm }) => ({
      accountId,
      reference: nameOf(accountId),
      order: { ...order, kinds: [...order.kinds] },
      cover: security.cover,
      coverMinor: security.cover === 'part' ? `${security.minor}` : null,
      burdenPpm,
      kinds: explainKinds(order, record.country),
    })),
    debts: record.debts.map((debt) => ({
      accountId: debt.accountId,
      itemId: debt.itemId,
      reference: nameOf(debt.itemId),
      dueOn: formatDay(debt.dueOn),
      openMinor: `${debt.openMinor}`,
      disputed: debt.disputed,
      settled: record.lines
        .filter((line) => line.itemId === debt.itemId)
        .map(({ kind, minor }) => ({ kind, minor: `${minor}` })),
    })),
    steps: record.steps.map((step) => ({
      ...explainStep(step, record),
      shared: step.shared,
      minor: `${step.minor}`,
      accountIds: [...step.accountIds],
      items: [...step.items],
      remainderTo: [...step.remainderTo],
    })),
  };
}
