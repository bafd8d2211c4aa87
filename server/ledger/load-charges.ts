import type { ChargedAccount } from '@duly/core/charges/plan-accruals.ts';
import type { ChargeWorld } from '@duly/core/charges/reckon-line.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { readDesk } from '../cases/store-desk-day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { calendarOf } from '../tenants/calendar-of.ts';
import { loadChargedItems, loadStandingAccruals, type StandingRow } from './store-accruals.ts';
import type { AccountKey } from './store-allocation.ts';
import { loadTerms, type RecordedTerms } from './store-terms.ts';

/** The causes of an account's charges, as they stand in the database. */
export type LoadedCharges = ChargedAccount & {
  readonly key: AccountKey;
  readonly versions: readonly RecordedTerms[];
  readonly standing: readonly StandingRow[];
};

/** Published rates and the calendar of the tenant. */
export async function loadChargeWorld(tx: Tx): Promise<ChargeWorld> {
  const desk = await readDesk(tx);
  return { rates: readTenantSettings(desk.settings).rates, calendar: calendarOf(desk.calendar) };
}

/** What accrues on these accounts, by account; an account without terms has no entry, and costs one look. */
export async function loadCharges(
  tx: Tx,
  accounts: readonly AccountKey[],
): Promise<Map<string, LoadedCharges>> {
  const terms = await loadTerms(tx, accounts);
  if (terms.size === 0) return new Map();
  const charged = accounts.filter((account) => terms.has(account.accountId));
  const items = await loadChargedItems(tx, charged);
  const standing = Map.groupBy(await loadStandingAccruals(tx, charged), (row) => row.accountId);
  return new Map(
    charged.map((key) => [
      key.accountId,
      {
        key,
        versions: terms.get(key.accountId) ?? [],
        items: items.get(key.accountId) ?? [],
        standing: standing.get(key.accountId) ?? [],
      },
    ]),
  );
}
