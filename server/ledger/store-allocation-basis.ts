import { readAllocationOrder } from '@duly/core/ledger/allocation-order.ts';
import { type AllocationBasis, type AllocationTerms, orderFor } from '@duly/core/ledger/order-for.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { asDay, type Day } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';

/** An account as a booking needs it. */
export type AllocationAccount = {
  readonly partyId: string;
  readonly accountId: string;
  readonly kind: string;
  readonly currency: string;
};

/** What the orders of a batch of accounts rest on, as of any day. */
export type AllocationBases = {
  readonly country: string;
  readonly accounts: ReadonlyMap<string, AllocationAccount>;
  /** Throws for an account that was not asked for. */
  readonly basisOn: (day: Day) => (accountId: string) => AllocationBasis;
};

type AccountRow = {
  party_id: string;
  account_id: string;
  kind: string;
  currency: string;
  guaranteed: boolean;
};
type TermsRow = {
  account_id: string;
  from: number;
  order_body: unknown;
  cover: 'none' | 'part' | 'whole';
  cover_minor: bigint | null;
  burden_ppm: bigint;
};

function termsOf(row: TermsRow): AllocationTerms {
  const { cover, cover_minor } = row;
  return {
    from: asDay(row.from),
    order: row.order_body === null ? null : readAllocationOrder(row.order_body),
    security: cover === 'part' ? { cover, minor: cover_minor ?? 0n } : { cover },
    burdenPpm: Number(row.burden_ppm),
  };
}

/** Loads orders, security and burden of these accounts in three statements, however many there are. */
export async function loadAllocationBases(
  tx: Tx,
  accounts: readonly Pick<AccountKey, 'slot' | 'accountId'>[],
): Promise<AllocationBases> {
  const keys = [tx.tenantId, accounts.map((one) => one.slot), accounts.map((one) => one.accountId)];
  const [tenant] = await tx.query<{ settings: unknown }>(
    'select settings from tenants where tenant_id = $1',
    [tx.tenantId],
  );
  const rows = await tx.query<AccountRow>(
    `select a.party_id, a.account_id, a.kind, a.currency,
            exists (select from account_roles r where r.slot = a.slot and r.tenant_id = $1 and r.account_id = a.account_id
                       and r.role in ('guarantor', 'co-debtor')) as guaranteed
       from unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)
       join accounts a on a.slot = k.slot and a.tenant_id = $1 and a.account_id = k.account_id`,
    keys,
  );
  const dated = await tx.query<TermsRow>(
    `select t.account_id, ${dayNumber('t.from_day')} as "from", t.order_body, t.cover, t.cover_minor, t.burden_ppm
       from unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)
       join allocation_terms t on t.slot = k.slot and t.tenant_id = $1 and t.account_id = k.account_id
      order by t.account_id, t.from_day, t.set_at, t.terms_id`,
    keys,
  );
  const terms = new Map<string, AllocationTerms[]>();
  for (const row of dated) terms.set(row.account_id, [...(terms.get(row.account_id) ?? []), termsOf(row)]);
  const house = readTenantSettings(tenant?.settings);
  const bases = new Map<string, AllocationBasis>();
  const known = new Map(rows.map((row) => [row.account_id, row]));
  return {
    country: house.country,
    accounts: new Map(
      rows.map(({ party_id, account_id, kind, currency }) => [
        account_id,
        { partyId: party_id, accountId: account_id, kind, currency },
      ]),
    ),
    basisOn: (day) => (accountId) => {
      // Asked for every debt of every rank, and the same for all of a day.
      const key = `${day} ${accountId}`;
      const decided = bases.get(key);
      if (decided !== undefined) return decided;
      const row = known.get(accountId);
      if (row === undefined) throw new Error('the order of an account that was not loaded');
      const { kind, guaranteed } = row;
      const basis = orderFor({ kind, guaranteed, terms: terms.get(accountId) ?? [] }, house, day);
      bases.set(key, basis);
      return basis;
    },
  };
}
