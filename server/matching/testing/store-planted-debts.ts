import { createHash } from 'node:crypto';
import { asDay, type Day, formatDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import type { InventedDebts } from '@duly/sim/bank-lines/invent-debts.ts';
import { copyLine, copyText, inPieces } from '../../db/copy-text.ts';
import type { Tx } from '../../db/tenant-tx.ts';
import { bookStagedItems } from '../../ledger/store.ts';
import { openStagedItems } from '../../ledger/store-staged-items.ts';

/** The id of an invented thing: the same for the same number, so that what was posted can be told from what was meant. */
export function plantedId(what: 'party' | 'account' | 'item', n: number): string {
  const hex = createHash('md5').update(`${what}${n}`).digest('hex');
  const parts = [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `8${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ];
  return parts.join('-');
}

/** Puts an invented book of debts into the database through the ledger's own booking. */
export async function plantDebts(tx: Tx, debts: InventedDebts, day: Day, atMs: number): Promise<void> {
  const party = new Map(debts.debtors.map((one) => [one.party, plantedId('party', one.party)]));
  const account = new Map(debts.accounts.map((one) => [one.account, plantedId('account', one.account)]));
  await tx.query(
    'create temp table planted_parties (slot smallint, party_id uuid, kind text, name text) on commit drop',
  );
  await copyText(
    tx,
    'planted_parties',
    inPieces(
      debts.debtors.map((one) =>
        copyLine([
          slotOf(party.get(one.party) as string),
          party.get(one.party) as string,
          one.kind === 'person' ? 'person' : 'organisation',
          one.name,
        ]),
      ),
    ),
  );
  await tx.query(
    `insert into parties (tenant_id, slot, party_id, kind, name) select $1::uuid, slot, party_id, kind, name from planted_parties order by slot, party_id`,
    [tx.tenantId],
  );
  await tx.query(
    `insert into party_state (tenant_id, slot, party_id, points) select $1::uuid, slot, party_id, 3 from planted_parties order by slot, party_id`,
    [tx.tenantId],
  );
  await tx.query(
    'create temp table planted_accounts (slot smallint, party_id uuid, account_id uuid, reference text, currency text) on commit drop',
  );
  await copyText(
    tx,
    'planted_accounts',
    inPieces(
      debts.accounts.map((one) => {
        const partyId = party.get(one.party) as string;
        return copyLine([
          slotOf(partyId),
          partyId,
          account.get(one.account) as string,
          one.reference,
          one.currency,
        ]);
      }),
    ),
  );
  await tx.query(
    `insert into accounts (tenant_id, slot, party_id, account_id, reference, kind, currency, ladder, opened_on)
     select $1::uuid, slot, party_id, account_id, reference, 'trade', currency, 'trade-payment', $2::date - 400
       from planted_accounts order by slot, party_id`,
    [tx.tenantId, formatDay(day)],
  );
  await openStagedItems(tx);
  function* items(): Generator<string> {
    for (const one of debts.items) {
      const partyId = party.get(one.party) as string;
      const dueOn = day - one.lateDays;
      yield copyLine([
        slotOf(partyId),
        partyId,
        account.get(one.account) as string,
        plantedId('item', one.item),
        one.reference,
        'invoice',
        formatDay(asDay(dueOn - 30)),
        formatDay(asDay(dueOn)),
        one.currency,
        one.openMinor,
        false,
      ]);
    }
  }
  await copyText(tx, 'staged_items', inPieces(items()));
  await bookStagedItems(tx, { atMs, day, runId: null, by: null });
}
