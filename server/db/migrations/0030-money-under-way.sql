-- Money that somebody says is under way, and cash at the creditor's own desk.

create table paid_claims (                      -- "already paid", and acceptance bills: nothing is paid by a claim, the ladder waits for it
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  claim_id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('transfer','bank-acceptance','commercial-acceptance')),
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  on_day date not null,                         -- a transfer: said to have been made; a bill: falls due
  bank text not null default '',                -- by which bank; blank after erasure
  number text not null default '',              -- of the slip or the bill; blank after erasure
  payee text not null check (payee in ('ours','other','unsure')), -- whose name the payer wrote, read out to them
  slip text not null check (slip in ('seen','promised','none')),
  came_by text check (came_by in ('customer-courier','post','electronic')), -- a bill's paper; never in a collector's hand
  status text not null default 'open' check (status in ('open','verified','found','not-found','withdrawn')),
  hold_until date,                              -- last day on which the ladder waits; null: it does not
  payment_id uuid,                              -- what it turned out to be
  ended_on date,
  ended_reason text,
  made_by uuid not null,
  made_at timestamptz not null,
  verified_by uuid,
  ended_by uuid,
  primary key (slot, tenant_id, claim_id)
);
create index paid_claims_of_account on paid_claims (slot, tenant_id, account_id);
create index paid_claims_open on paid_claims (tenant_id, status, on_day) where status in ('open','verified');

create table cashier_receipts (                 -- cash and cards at the desk, each with a number and none missing
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  receipt_id uuid not null,
  account_id uuid not null,
  payment_id uuid not null,
  desk text not null,
  on_day date not null,
  year smallint not null,
  number integer not null,                      -- within the year
  currency text not null,
  amount_minor bigint not null,
  taken_by uuid not null,
  taken_at timestamptz not null,
  void_reason text,                             -- a void receipt keeps its number
  voided_by uuid,
  voided_at timestamptz,
  primary key (slot, tenant_id, receipt_id)
);
create index cashier_receipts_of_day on cashier_receipts (tenant_id, desk, on_day);

create table cashier_deposits (                 -- takings that went to the bank
  tenant_id uuid not null,
  deposit_id uuid not null,
  desk text not null,
  on_day date not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  bank_account text not null,                   -- one of the designated accounts
  slip text not null,
  made_by uuid not null,
  made_at timestamptz not null,
  primary key (tenant_id, deposit_id)
);
create index cashier_deposits_of_day on cashier_deposits (tenant_id, desk, on_day);

create table cashier_days (                     -- a day that was counted and closed
  tenant_id uuid not null,
  desk text not null,
  on_day date not null,
  currency text not null,
  opening_minor bigint not null,
  taken_minor bigint not null,
  banked_minor bigint not null,
  counted_minor bigint not null,                -- what lay in the drawer; the next day's opening
  difference_reason text,                       -- where counted is not opening + taken - banked
  kept_reason text,                             -- where something stays in the drawer over night
  closed_by uuid not null,
  closed_at timestamptz not null,
  primary key (tenant_id, desk, on_day, currency)
);

do $$
declare t text;
begin
  foreach t in array array['paid_claims','cashier_receipts','cashier_deposits','cashier_days']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on cashier_deposits, cashier_days from duly_app;
