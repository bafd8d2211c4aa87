import type { Tx } from '../db/tenant-tx.ts';

/** Sums of a file's lines in one currency: as the lines say, as their history says, and as the ledger says. */
export type ProofRow = {
  file_id: string;
  file_name: string;
  imported_at: Date;
  currency: string;
  lines: number;
  open_lines: number;
  suspense_lines: number;
  set_aside_lines: number;
  total: bigint;
  posted: bigint;
  suspense: bigint;
  set_aside: bigint;
  open: bigint;
  /** The same from the matches that hold. */
  history_posted: bigint;
  history_suspense: bigint;
  history_set_aside: bigint;
  /** Of what is posted: payments that stand, those taken back since, and returned money. */
  ledger_standing: bigint;
  ledger_taken_back: bigint;
  ledger_returned: bigint;
};

/** One row a file and currency, newest file first. Fans out over all slots; a report, never part of a write. */
export async function readProof(tx: Tx, fileId: string | null): Promise<ProofRow[]> {
  return tx.query<ProofRow>(
    `with l as (
       select file_id, currency, count(*)::int as lines, count(*) filter (where status in ('open','part-posted'))::int as open_lines,
              count(*) filter (where status = 'suspense')::int as suspense_lines, count(*) filter (where status = 'set-aside')::int as set_aside_lines,
              sum(amount_minor)::bigint as total, sum(posted_minor)::bigint as posted,
              coalesce(sum(amount_minor - posted_minor) filter (where status = 'suspense'), 0)::bigint as suspense,
              coalesce(sum(amount_minor - posted_minor) filter (where status = 'set-aside'), 0)::bigint as set_aside,
              coalesce(sum(amount_minor - posted_minor) filter (where status in ('open','part-posted','posted')), 0)::bigint as open
         from bank_lines where tenant_id = $1 and ($2::uuid is null or file_id = $2) group by 1, 2),
     live as (
       select m.* from bank_line_matches m
        where m.tenant_id = $1 and ($2::uuid is null or m.file_id = $2)
          and not exists (select from bank_line_undos u where u.slot = m.slot and u.tenant_id = $1 and u.match_id = m.match_id)),
     h as (
       select file_id, currency,
              coalesce(sum(amount_minor) filter (where kind in ('payment','booked','reversal')), 0)::bigint as posted,
              coalesce(sum(amount_minor) filter (where kind = 'suspense'), 0)::bigint as suspense,
              coalesce(sum(amount_minor) filter (where kind = 'set-aside'), 0)::bigint as set_aside,
              coalesce(sum(amount_minor) filter (where kind = 'reversal'), 0)::bigint as returned
         from live group by 1, 2),
     paid as (
       select m.file_id, m.currency, m.party_slot, b.payment_id
         from live m join bank_payments b on b.slot = m.party_slot and b.tenant_id = $1 and b.match_id = m.match_id
        where m.kind in ('payment','booked')),
     g as (
       select d.file_id, d.currency,
              coalesce(sum(coalesce(p.whole_minor, p.amount_minor)) filter (where p.reversed_at is null), 0)::bigint as standing,
              coalesce(sum(coalesce(p.whole_minor, p.amount_minor)) filter (where p.reversed_at is not null), 0)::bigint as taken_back
         from paid d join payments p on p.slot = d.party_slot and p.tenant_id = $1 and p.payment_id = d.payment_id group by 1, 2)
     select l.file_id, f.name as file_name, f.imported_at, l.currency, l.lines, l.open_lines, l.suspense_lines, l.set_aside_lines, l.total, l.posted, l.suspense, l.set_aside, l.open,
            coalesce(h.posted, 0)::bigint as history_posted, coalesce(h.suspense, 0)::bigint as history_suspense,
            coalesce(h.set_aside, 0)::bigint as history_set_aside, coalesce(g.standing, 0)::bigint as ledger_standing,
            coalesce(g.taken_back, 0)::bigint as ledger_taken_back, coalesce(h.returned, 0)::bigint as ledger_returned
       from l
       left join h on h.file_id = l.file_id and h.currency = l.currency
       left join g on g.file_id = l.file_id and g.currency = l.currency
       left join bank_files f on f.tenant_id = $1 and f.file_id = l.file_id
      order by f.imported_at desc nulls last, l.file_id, l.currency`,
    [tx.tenantId, fileId],
  );
}

export type SuspenseRow = { currency: string; bucket: string; lines: number; minor: bigint };

/** What rests in suspense, or is still open, by currency and age on a day. */
export async function readSuspense(tx: Tx, today: string): Promise<(SuspenseRow & { status: string })[]> {
  return tx.query(
    `select case when status = 'suspense' then 'suspense' else 'open' end as status, currency,
            case when $2::date - booked_on <= 7 then '0-7' when $2::date - booked_on <= 30 then '8-30'
                 when $2::date - booked_on <= 90 then '31-90' else '>90' end as bucket,
            count(*)::int as lines, sum(amount_minor - posted_minor)::bigint as minor
       from bank_lines where tenant_id = $1 and status in ('open','part-posted','suspense')
      group by 1, 2, 3 order by 1, 2, 3`,
    [tx.tenantId, today],
  );
}
