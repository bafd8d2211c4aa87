import type { TermsVersion } from '@duly/core/charges/charge-terms.ts';
import { asDay, formatDay, parseDay } from '@duly/kernel/day.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { dayNumber, sqlDay } from './booking.ts';
import type { AccountKey } from './store-allocation.ts';
import { readChargeLine, termsBody, writeChargeLine } from './terms-schemas.ts';

/** A version with who recorded it. */
export type RecordedTerms = TermsVersion & {
  readonly recordedAtMs: number;
  readonly recordedBy: string | null;
  /** The account's. */
  readonly currency: string;
};

type TermsRow = {
  account_id: string;
  terms_id: string;
  from_day: number;
  body: string;
  at_ms: number;
  recorded_by: string | null;
  currency: string;
};

type Body = Pick<TermsVersion, 'contractOn' | 'lines'>;

// Thousands of accounts bear the same terms; each text is read once a call.
function readBody(text: string, known: Map<string, Body>): Body {
  const before = known.get(text);
  if (before !== undefined) return before;
  const { contractOn, lines } = termsBody.parse(JSON.parse(text));
  const body = {
    contractOn: contractOn === null ? null : parseDay(contractOn),
    lines: lines.map(readChargeLine),
  };
  known.set(text, body);
  return body;
}

/** All versions of the terms of these accounts by account, in the order in which they were recorded; without terms, no entry. */
export async function loadTerms(
  tx: Tx,
  accounts: readonly AccountKey[],
): Promise<Map<string, RecordedTerms[]>> {
  const rows = await tx.query<TermsRow>(
    `select t.account_id, t.terms_id, ${dayNumber('t.from_on')} as from_day, t.body::text as body,
            (extract(epoch from t.recorded_at) * 1000)::float8 as at_ms, t.recorded_by, a.currency
       from unnest($2::smallint[], $3::uuid[]) as k (slot, account_id)
       join charge_terms t on t.slot = k.slot and t.tenant_id = $1 and t.account_id = k.account_id
       join accounts a on a.slot = k.slot and a.tenant_id = $1 and a.account_id = k.account_id
      order by t.account_id, t.recorded_at, t.terms_id`,
    [tx.tenantId, accounts.map((a) => a.slot), accounts.map((a) => a.accountId)],
  );
  const known = new Map<string, Body>();
  const byAccount = new Map<string, RecordedTerms[]>();
  for (const row of rows) {
    const version = {
      termsId: row.terms_id,
      from: asDay(row.from_day),
      recordedAtMs: row.at_ms,
      recordedBy: row.recorded_by,
      currency: row.currency,
      ...readBody(row.body, known),
    };
    const list = byAccount.get(row.account_id);
    if (list) list.push(version);
    else byAccount.set(row.account_id, [version]);
  }
  return byAccount;
}

/** Records the same terms for accounts: one new version each. */
export async function insertTerms(
  tx: Tx,
  accounts: readonly (AccountKey & { termsId: string })[],
  terms: Omit<TermsVersion, 'termsId'>,
  by: { readonly atMs: number; readonly userId: string | null },
): Promise<void> {
  const body = {
    contractOn: terms.contractOn === null ? null : formatDay(terms.contractOn),
    lines: terms.lines.map(writeChargeLine),
  };
  await tx.query(
    `insert into charge_terms (tenant_id, slot, party_id, account_id, terms_id, from_on, body, recorded_at, recorded_by)
     select $1, k.slot, k.party_id, k.account_id, k.terms_id, ${sqlDay('$6::int')}, $7::jsonb,
            to_timestamp($8::double precision / 1000), $9
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::uuid[]) as k (slot, party_id, account_id, terms_id)`,
    [
      tx.tenantId,
      accounts.map((a) => a.slot),
      accounts.map((a) => a.partyId),
      accounts.map((a) => a.accountId),
      accounts.map((a) => a.termsId),
      terms.from,
      JSON.stringify(body),
      by.atMs,
      by.userId,
    ],
  );
}

/** How the account that terms are recorded for stands. */
export type TermsAccountRow = {
  readonly product: string | null;
  readonly currency: string;
  readonly reference: string;
};

export async function readTermsAccount(tx: Tx, account: AccountKey): Promise<TermsAccountRow | null> {
  const [row] = await tx.query<{ product: string | null; currency: string; reference: string }>(
    `select product, currency, reference from accounts
      where slot = $1 and tenant_id = $2 and account_id = $3 and party_id = $4`,
    [account.slot, tx.tenantId, account.accountId, account.partyId],
  );
  return row ?? null;
}

/**
 * Accounts that have terms, after the given one, in the order of slot and account; closed ones only when asked for, since
 * nothing accrues on them unless a rate was missing when they closed.
 */
export async function listChargedAccounts(
  tx: Tx,
  after: { readonly slot: number; readonly accountId: string } | null,
  closed: boolean,
  limit: number,
): Promise<AccountKey[]> {
  const rows = await tx.query<{ slot: number; party_id: string; account_id: string }>(
    `select distinct t.slot, t.party_id, t.account_id
       from charge_terms t
       join accounts a on a.slot = t.slot and a.tenant_id = $1 and a.account_id = t.account_id
      where t.tenant_id = $1 and t.slot >= $2::smallint and (t.slot > $2::smallint or t.account_id > $3::uuid)
        and ($4 or a.closed_on is null)
      order by t.slot, t.account_id limit $5`,
    [
      tx.tenantId,
      after?.slot ?? -1,
      after?.accountId ?? '00000000-0000-0000-0000-000000000000',
      closed,
      limit,
    ],
  );
  return rows.map((row) => ({ slot: row.slot, partyId: row.party_id, accountId: row.account_id }));
}
