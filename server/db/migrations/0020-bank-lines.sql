-- Money as banks and wallets tell of it, before anybody knows whose it is. None of it belongs to a party: slot is the first
-- ten bits of the row's own id, so that the same movement in two files meets the same key, and who knows an id knows its slot.

create table bank_files (                       -- one file that was handed in; the same bytes again are the same file
  tenant_id uuid not null,
  slot smallint not null,
  file_id uuid not null,                        -- from the tenant's key and the SHA-256 of the bytes
  sha256 bytea not null,
  name text not null,
  format text not null,                         -- camt.053, mt940, bai2, alipay, wechat, icbc …
  imported_at timestamptz not null,
  imported_by uuid,
  statements integer not null,
  lines integer not null,
  lines_new integer not null,                   -- the rest stood in an earlier file
  refused integer not null default 0,           -- rows that could not be read
  left_out integer not null default 0,          -- rows that are no movement of money
  sums jsonb not null default '[]',             -- by currency: what is in the file, and what of it stood in an earlier one
  report jsonb not null default '[]',           -- what was noticed: balances that do not add up, rows left out and why
  primary key (slot, tenant_id, file_id)
);

create index bank_files_by_time on bank_files (tenant_id, imported_at);

create table bank_statements (
  tenant_id uuid not null,
  slot smallint not null,
  statement_id uuid not null,
  file_id uuid not null,
  account text not null,                        -- the creditor's own account, as the file names it
  designated boolean not null,                  -- whether it is one of the tenant's designated accounts
  currency text not null,
  line_no integer not null default 0,           -- where it begins in the file
  lines integer not null default 0,
  number text not null default '',
  from_on date,
  to_on date,
  opening_minor bigint,                         -- null where the file does not tell
  closing_minor bigint,
  moved_minor bigint not null,                  -- sum of its lines
  adds_up boolean,                              -- opening + moved = closing; null where it cannot be said
  primary key (slot, tenant_id, statement_id)
);
create index bank_statements_of_file on bank_statements (tenant_id, file_id);
create index bank_statements_of_account on bank_statements (tenant_id, account, to_on);

-- One movement. What it says of the payer is clear working text until it is erased; account numbers of payers are masked, with
-- a key for equality.
create table bank_lines (
  tenant_id uuid not null,
  slot smallint not null,
  line_id uuid not null,                        -- derived from the account and what makes the movement unique: a re-import finds it
  statement_id uuid not null,
  file_id uuid not null,
  line_no integer not null,                     -- where it stands in the file
  account text not null,
  booked_on date not null,
  value_on date,
  currency text not null,
  amount_minor bigint not null,                 -- positive: came in; negative: went out
  kind text not null check (kind in ('transfer','direct-debit','card','wallet','cheque','cash','fee','interest','return','internal','other')),
  payer_name text not null default '',          -- blank after erasure
  payer_account text not null default '',       -- masked
  payer_account_key bytea,                      -- HMAC of the whole number, null where the file masks it
  remittance text not null default '',          -- the words with the money; blank after erasure
  structured_reference text not null default '',
  end_to_end_id text not null default '',
  bank_reference text not null default '',
  returns text not null default '',             -- a returned payment: what it returns; ? where the file only says that it is one
  return_reason text not null default '',       -- the bank's code for why: AC04, R02
  whole_id uuid,                                -- a part of a booking: the line that the booking is in a file that does not split it
  status text not null default 'open' check (status in ('open','posted','part-posted','suspense','set-aside')),
  posted_minor bigint not null default 0,       -- how much of it has become payments or was paid back
  set_aside_reason text,                        -- no receivable: own transfer, bank fee, supplier …
  primary key (slot, tenant_id, line_id)
);
create index bank_lines_of_statement on bank_lines (tenant_id, statement_id);
create index bank_lines_of_file on bank_lines (tenant_id, file_id);
create index bank_lines_by_day on bank_lines (tenant_id, booked_on, line_id);
create index bank_lines_of_whole on bank_lines (tenant_id, whole_id) where whole_id is not null;
create index bank_lines_open on bank_lines (tenant_id, status, booked_on) where status in ('open','part-posted','suspense');

do $$
declare t text;
begin
  foreach t in array array['bank_files','bank_statements','bank_lines']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
