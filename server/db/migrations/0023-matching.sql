-- What became of bank lines. bank_lines (0020) carries the working copy (status, posted_minor); the history stands here and can
-- be summed against it and against the payments: file total = posted + suspense + set aside + open, to the minor unit.

-- One part of a line and what it was taken for. Append-only; whoever undoes one adds a row to bank_line_undos.
create table bank_line_matches (
  tenant_id uuid not null,
  slot smallint not null,                       -- the line's
  match_id uuid not null,
  line_id uuid not null,
  file_id uuid not null,                        -- the line's, for the proof of sums per file
  currency text not null,
  kind text not null check (kind in ('payment','booked','reversal','suspense','set-aside')),
  amount_minor bigint not null,                 -- signed like the line: what part of it this is
  party_slot smallint,
  party_id uuid,                                -- null for suspense and set-aside
  account_id uuid,
  item_id uuid,                                 -- the item meant; null: on account of the account, oldest first
  payment_id uuid,                              -- made here (payment), found here (booked) or taken back (reversal)
  rule text not null,                           -- core/matching/match-rules.ts, or 'clerk'
  permille smallint,                            -- confidence of the rule, as it stood then; null where a clerk decided
  reasons jsonb not null default '[]',          -- codes and figures, never personal text
  automatic boolean not null,
  at timestamptz not null,
  by_user uuid,                                 -- null: the system
  primary key (slot, tenant_id, match_id)
);
create index bank_line_matches_of_party on bank_line_matches (tenant_id, party_id) where party_id is not null;
create index bank_line_reversals on bank_line_matches (tenant_id, payment_id) where kind = 'reversal';
create index bank_line_matches_of_line on bank_line_matches (slot, tenant_id, line_id);

create table bank_line_undos (                  -- a match that holds no more
  tenant_id uuid not null,
  slot smallint not null,
  match_id uuid not null,
  line_id uuid not null,
  reason text not null,
  at timestamptz not null,
  by_user uuid,
  primary key (slot, tenant_id, match_id)
);
create index bank_line_undos_of_line on bank_line_undos (slot, tenant_id, line_id);

-- The same link from the payment's side, beside the party: money that stands here came from a bank line and is no money told
-- of by a clerk or an earlier file. Working table: the row goes when the match is undone.
create table bank_payments (
  tenant_id uuid not null,
  slot smallint not null,                       -- the party's
  party_id uuid not null,
  payment_id uuid not null,
  line_slot smallint not null,
  line_id uuid not null,
  match_id uuid not null,
  primary key (slot, tenant_id, payment_id, match_id)
);
create index bank_payments_of_match on bank_payments (slot, tenant_id, match_id);

-- What the newest run of the matching thinks of a line that is not done. Working copy: ids, codes and figures.
create table bank_line_proposals (
  tenant_id uuid not null,
  slot smallint not null,                       -- the line's
  line_id uuid not null,
  candidates jsonb not null,
  best_permille smallint not null,
  why text not null,                            -- why a clerk is asked: core/matching/match-rules.ts
  run_id uuid not null,
  primary key (slot, tenant_id, line_id)
);

-- Payers that were once found to mean a party. The key is an HMAC of the folded name or the whole account number; a row for
-- each match that taught it, so that an undone match takes back what it alone has taught.
create table payer_aliases (
  tenant_id uuid not null,
  slot smallint not null,                       -- of the key
  kind text not null check (kind in ('name','account')),
  alias_key bytea not null,
  party_slot smallint not null,
  party_id uuid not null,
  match_id uuid not null,                       -- the match that taught it
  line_id uuid not null,
  learned_at timestamptz not null,
  learned_by uuid,
  primary key (slot, tenant_id, kind, alias_key, party_id, match_id)
);
create index payer_aliases_of_party on payer_aliases (tenant_id, party_slot, party_id);
create index payer_aliases_of_match on payer_aliases (tenant_id, match_id);

create table match_runs (                       -- one run of the matching; a plain table like runs of the day
  tenant_id uuid not null,
  run_id uuid not null,
  file_id uuid,                                 -- null: every file
  dry_run boolean not null,
  status text not null check (status in ('running','done','failed')),
  lines integer not null default 0,
  done integer not null default 0,
  result jsonb,
  started_at timestamptz not null,
  finished_at timestamptz,
  asked_by uuid,
  primary key (tenant_id, run_id)
);

do $$
declare t text;
begin
  foreach t in array array['bank_line_matches','bank_line_undos','bank_payments','bank_line_proposals','payer_aliases','match_runs']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
  foreach t in array array['bank_line_matches','bank_line_undos']
  loop
    execute format('revoke update, delete on %I from duly_app', t);
  end loop;
end $$;
