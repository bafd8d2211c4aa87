import { normaliseReference } from '@duly/core/imports/normalise-reference.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { slotOfReference } from '../keys/derive-id.ts';
import { returnDays } from './limits.ts';
import type { LineRow } from './line-row.ts';

export type WholePayment = {
  payment_id: string;
  party_id: string;
  account_id: string;
  currency: string;
  minor: bigint;
  paid_on: string;
  reversed: boolean;
  from_bank: boolean;
};

const columns = `p.payment_id, p.party_id, p.account_id, p.currency, coalesce(p.whole_minor, p.amount_minor) as minor, p.paid_on,
  p.reversed_at is not null as reversed,
  exists (select from bank_payments b where b.slot = p.slot and b.tenant_id = $1 and b.payment_id = p.payment_id) as from_bank`;

/** A payment as it came, with its parts on other accounts counted in. */
export async function readWholePayment(
  tx: Tx,
  slot: number,
  paymentId: string,
): Promise<WholePayment | null> {
  const [row] = await tx.query<WholePayment>(
    `select ${columns} from payments p where p.slot = $2 and p.tenant_id = $1 and p.payment_id = $3`,
    [tx.tenantId, slot, paymentId],
  );
  return row ?? null;
}

export type ReturnedPayment = WholePayment & { name: string; why: 'reference' | 'payer' | 'amount' };

/** Those of payments by (slot, id), with the debtors' names. */
export async function readPaymentsNamed(
  tx: Tx,
  payments: readonly { slot: number; paymentId: string }[],
): Promise<(WholePayment & { name: string })[]> {
  return tx.query(
    `select ${columns}, y.name from unnest($2::smallint[], $3::uuid[]) as w (slot, payment_id)
       join payments p on p.slot = w.slot and p.tenant_id = $1 and p.payment_id = w.payment_id
       join parties y on y.slot = p.slot and y.tenant_id = $1 and y.party_id = p.party_id
      order by p.paid_on desc, p.payment_id`,
    [tx.tenantId, payments.map((one) => one.slot), payments.map((one) => one.paymentId)],
  );
}

/**
 * Payments that a line of returned money may return, best first: those that a reference of the line means, those of lines of the
 * same payer and sum, those of the sum alone. A read for one line on the screen, over all slots.
 */
export async function findReturned(tx: Tx, line: LineRow): Promise<ReturnedPayment[]> {
  const keys = [line.returns, line.endToEndId, line.structuredReference, line.bankReference]
    .map(normaliseReference)
    .filter((key) => key.length >= 4);
  const minor = -line.amountMinor;
  return tx.query<ReturnedPayment>(
    `with named as (
       select r.party_slot as slot, r.target_id as payment_id, 1 as rank
         from unnest($2::smallint[], $3::text[]) as w (slot, reference)
         join refs r on r.slot = w.slot and r.tenant_id = $1 and r.domain = 'payment' and r.source = '' and r.reference = w.reference),
     lines as (
       select m.party_slot as slot, m.payment_id,
              case when (l.end_to_end_id <> '' and l.end_to_end_id = any($3::text[])) or (l.bank_reference <> '' and l.bank_reference = any($3::text[])) then 1
                   when l.payer_account_key = $7 or (l.payer_name <> '' and l.payer_name = $8) then 2 else 3 end as rank
         from bank_lines l
         join bank_line_matches m on m.slot = l.slot and m.tenant_id = $1 and m.line_id = l.line_id and m.kind in ('payment','booked')
        where l.tenant_id = $1 and l.amount_minor = $4 and l.currency = $5 and l.status = 'posted'
          and l.booked_on between $6::date - ${returnDays} and $6::date),
     best as (select slot, payment_id, min(rank) as rank from (select * from named union all select * from lines) a group by 1, 2)
     select ${columns}, y.name, case best.rank when 1 then 'reference' when 2 then 'payer' else 'amount' end as why
       from best
       join payments p on p.slot = best.slot and p.tenant_id = $1 and p.payment_id = best.payment_id
       join parties y on y.slot = p.slot and y.tenant_id = $1 and y.party_id = p.party_id
      where coalesce(p.whole_minor, p.amount_minor) = $4 and p.currency = $5
        and not exists (select from bank_line_matches r where r.tenant_id = $1 and r.kind = 'reversal' and r.party_slot = p.slot
                           and r.payment_id = p.payment_id
                           and not exists (select from bank_line_undos u where u.slot = r.slot and u.tenant_id = $1 and u.match_id = r.match_id))
      order by best.rank, p.paid_on desc, p.payment_id limit 9`,
    [
      tx.tenantId,
      keys.map((key) => slotOfReference('payment', '', key)),
      keys,
      minor,
      line.currency,
      isoDay(line.bookedOn),
      line.payerAccountKey,
      line.payerName,
    ],
  );
}

const isoDay = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
