import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

export type NewParty = {
  readonly partyId: string;
  readonly kind: string;
  readonly name: string;
  readonly language: string;
  readonly zone: string;
  readonly country: string;
  /** Bits of facts/party-flags.ts. */
  readonly usablePoints: number;
  readonly assignee: string | null;
};

/** Parties and their narrow state. */
export async function insertParties(tx: Tx, parties: readonly NewParty[]): Promise<void> {
  const column = <T>(pick: (party: NewParty) => T): T[] => parties.map(pick);
  await tx.query(
    `insert into parties (tenant_id, slot, party_id, kind, name, language, zone, country)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[])`,
    [
      tx.tenantId,
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.kind),
      column((one) => one.name),
      column((one) => one.language),
      column((one) => one.zone),
      column((one) => one.country),
    ],
  );
  await tx.query(
    `insert into party_state (tenant_id, slot, party_id, points, assignee)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::int[], $5::uuid[])`,
    [
      tx.tenantId,
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.usablePoints),
      column((one) => one.assignee),
    ],
  );
}

export type NewPoint = {
  readonly partyId: string;
  readonly pointId: string;
  readonly kind: string;
  readonly value: string;
  readonly valueKey: Uint8Array;
  readonly label: string;
  readonly ownerRelation: string;
  readonly ownerName: string | null;
  readonly status: string;
  readonly verifiedOn: string | null;
  readonly preferred: boolean;
};

export async function insertPoints(tx: Tx, points: readonly NewPoint[]): Promise<void> {
  const column = <T>(pick: (point: NewPoint) => T): T[] => points.map(pick);
  await tx.query(
    `insert into contact_points (tenant_id, slot, party_id, point_id, kind, value, value_key, label, owner_relation,
                                 owner_name, status, source, verified_on, preferred)
     select $1, slot, party_id, point_id, kind, value, value_key, label, owner_relation, owner_name, status,
            case when owner_relation in ('spouse', 'family', 'colleague') then 'reserved-contact' else 'contract' end,
            verified_on, preferred
       from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bytea[], $8::text[],
                   $9::text[], $10::text[], $11::text[], $12::date[], $13::boolean[])
         as w (slot, party_id, point_id, kind, value, value_key, label, owner_relation, owner_name, status,
               verified_on, preferred)`,
    [
      tx.tenantId,
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.pointId),
      column((one) => one.kind),
      column((one) => one.value),
      column((one) => one.valueKey),
      column((one) => one.label),
      column((one) => one.ownerRelation),
      column((one) => one.ownerName),
      column((one) => one.status),
      column((one) => one.verifiedOn),
      column((one) => one.preferred),
    ],
  );
}

export type NewAccount = {
  readonly partyId: string;
  readonly accountId: string;
  readonly reference: string;
  readonly kind: string;
  /** Code in `account_state.kind`. */
  readonly kindNo: number;
  readonly product: string | null;
  readonly currency: string;
  readonly ladder: string;
  readonly openedOn: string;
};

/** Accounts and their narrow state, which the ledger fills when it books. */
export async function insertAccounts(tx: Tx, accounts: readonly NewAccount[]): Promise<void> {
  const column = <T>(pick: (account: NewAccount) => T): T[] => accounts.map(pick);
  const common = [
    tx.tenantId,
    column((one) => slotOf(one.partyId)),
    column((one) => one.partyId),
    column((one) => one.accountId),
    column((one) => one.currency),
    column((one) => one.ladder),
  ];
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, currency, ladder, reference, kind, product, opened_on)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::text[], $8::text[],
                              $9::text[], $10::date[])`,
    [
      ...common,
      column((one) => one.reference),
      column((one) => one.kind),
      column((one) => one.product),
      column((one) => one.openedOn),
    ],
  );
  await tx.query(
    `insert into account_state (tenant_id, slot, party_id, account_id, currency, ladder, kind)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::smallint[])
         on conflict do nothing`,
    [...common, column((one) => one.kindNo)],
  );
}

export type NewRole = {
  readonly debtorId: string;
  readonly accountId: string;
  readonly memberId: string;
  readonly role: string;
};

export async function insertRoles(tx: Tx, roles: readonly NewRole[]): Promise<void> {
  await tx.query(
    `insert into account_roles (tenant_id, slot, party_id, account_id, member_party_id, role)
     select $1, * from unnest($2::smallint[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[])`,
    [
      tx.tenantId,
      roles.map((one) => slotOf(one.debtorId)),
      roles.map((one) => one.debtorId),
      roles.map((one) => one.accountId),
      roles.map((one) => one.memberId),
      roles.map((one) => one.role),
    ],
  );
}

export type NewReference = {
  readonly slot: number;
  readonly domain: 'party' | 'account' | 'item' | 'payment';
  readonly reference: string;
  readonly spelling: string;
  readonly partyId: string;
  readonly targetId: string;
};

/** What each reference means, so that an import of the same book recognises everything. */
export async function insertReferences(tx: Tx, references: readonly NewReference[]): Promise<void> {
  const column = <T>(pick: (reference: NewReference) => T): T[] => references.map(pick);
  await tx.query(
    `insert into refs (tenant_id, slot, domain, source, reference, spelling, party_slot, party_id, target_id)
     select $1, slot, domain, '', reference, spelling, party_slot, party_id, target_id
       from unnest($2::smallint[], $3::text[], $4::text[], $5::text[], $6::smallint[], $7::uuid[], $8::uuid[])
         as w (slot, domain, reference, spelling, party_slot, party_id, target_id)`,
    [
      tx.tenantId,
      column((one) => one.slot),
      column((one) => one.domain),
      column((one) => one.reference),
      column((one) => one.spelling),
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.targetId),
    ],
  );
}

export async function insertSearchTerms(
  tx: Tx,
  terms: readonly { readonly slot: number; readonly term: string; readonly partyId: string }[],
): Promise<void> {
  await tx.query(
    `insert into search_terms (tenant_id, slot, term, party_id)
     select $1, * from unnest($2::smallint[], $3::text[], $4::uuid[]) on conflict do nothing`,
    [
      tx.tenantId,
      terms.map((one) => one.slot),
      terms.map((one) => one.term),
      terms.map((one) => one.partyId),
    ],
  );
}

export type StagedItem = {
  readonly partyId: string;
  readonly accountId: string;
  readonly itemId: string;
  readonly reference: string;
  readonly kind: string;
  readonly issuedOn: string;
  readonly dueOn: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly disputed: boolean;
};

/** Fills the ledger's staging table, which `openStagedItems` has made. */
export async function stageItems(tx: Tx, items: readonly StagedItem[]): Promise<void> {
  const column = <T>(pick: (item: StagedItem) => T): T[] => items.map(pick);
  await tx.query(
    `insert into staged_items (slot, party_id, account_id, item_id, reference, kind, issued_on, due_on, currency,
                               amount_minor, disputed)
     select * from unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::date[],
                          $8::date[], $9::text[], $10::bigint[], $11::boolean[])`,
    [
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.accountId),
      column((one) => one.itemId),
      column((one) => one.reference),
      column((one) => one.kind),
      column((one) => one.issuedOn),
      column((one) => one.dueOn),
      column((one) => one.currency),
      column((one) => one.amountMinor),
      column((one) => one.disputed),
    ],
  );
}

export type StagedPayment = {
  readonly partyId: string;
  readonly accountId: string;
  readonly paymentId: string;
  readonly reference: string;
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly paidOn: string;
  readonly method: string;
  readonly designatedAccount: string;
};

/** Fills the ledger's staging table, which `openStagedPayments` has made; payments that name no item. */
export async function stagePayments(tx: Tx, payments: readonly StagedPayment[]): Promise<void> {
  const column = <T>(pick: (payment: StagedPayment) => T): T[] => payments.map(pick);
  await tx.query(
    `insert into staged_payments (slot, party_id, account_id, payment_id, reference, currency, amount_minor, paid_on,
                                  method, designated_account)
     select * from unnest($1::smallint[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::text[], $7::bigint[],
                          $8::date[], $9::text[], $10::text[])`,
    [
      column((one) => slotOf(one.partyId)),
      column((one) => one.partyId),
      column((one) => one.accountId),
      column((one) => one.paymentId),
      column((one) => one.reference),
      column((one) => one.currency),
      column((one) => one.amountMinor),
      column((one) => one.paidOn),
      column((one) => one.method),
      column((one) => one.designatedAccount),
    ],
  );
}
