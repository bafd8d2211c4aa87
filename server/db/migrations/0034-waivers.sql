-- What a creditor gives up and what it no longer expects: waivers and discounts with their conditions, write-offs, and provisions.

create table waivers (                          -- one a granted request; its id is the request's
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  waiver_id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('waiver','discount')),
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  lines jsonb not null,                         -- [{itemId, kind, minor}]
  reason text not null,
  effect text not null check (effect in ('now','on-completion')),
  condition jsonb,                              -- core/waivers/waiver.ts; null: for good
  state text not null check (state in ('granted','conditional','completed','restored','lapsed')),
  granted_on date not null,
  granted_at timestamptz not null,
  next_by date,                                 -- the next day by which money has to come
  settled_on date,                              -- day on which the condition was met or broke
  primary key (slot, tenant_id, waiver_id),
  check (condition is not null or state = 'granted')
);
create index waivers_of_party on waivers (slot, tenant_id, party_id);
create index waivers_bound on waivers (tenant_id, state, settled_on) where condition is not null;

create table write_offs (                       -- one an approved request; its id is the request's
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  write_off_id uuid not null,
  account_id uuid not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  item_ids uuid[] not null,                     -- empty: all that was open
  reason text not null,
  on_day date not null,                         -- day on which it counts
  decided_at timestamptz not null,
  undone_on date,
  undone_at timestamptz,
  undone_by uuid,
  undo_reason text,
  primary key (slot, tenant_id, write_off_id)
);
create index write_offs_of_party on write_offs (slot, tenant_id, party_id);
create index write_offs_by_day on write_offs (tenant_id, on_day);

-- Rates of the ageing matrix, every version kept. Append-only.
create table provision_matrices (
  tenant_id uuid not null,
  version integer not null,
  body jsonb not null,                          -- core/provisions/provision-matrix.ts
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, version)
);

create table provision_overrides (              -- a rate for one account, with its reason; the newest holds
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  override_id uuid not null,
  rate_ppm integer not null check (rate_ppm between 0 and 1000000),
  reason text not null,
  since date not null,                          -- first month end to which it applies
  until_on date,
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (slot, tenant_id, override_id)
);
create index provision_overrides_of_account on provision_overrides (slot, tenant_id, account_id);

create table provision_runs (                   -- one a month; run again it is replaced until it is closed
  tenant_id uuid not null,
  month text not null,                          -- YYYY-MM
  day date not null,                            -- its last day
  matrix_version integer not null,
  runs integer not null default 1,              -- how often it was run
  run_at timestamptz not null,
  run_by uuid,
  closed_at timestamptz,
  closed_by uuid,
  primary key (tenant_id, month)
);

create table provision_lines (                  -- what is provided for, account by account and bucket by bucket
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  month text not null,
  account_id uuid not null,
  bucket text not null,                         -- 'on-account': money received that no item has taken; nothing is provided
  currency text not null,
  account_kind text not null,
  base_minor bigint not null,                   -- what is open in the bucket on that day
  rate_ppm integer not null,
  specific boolean not null,                    -- an override's rate and not the matrix's
  provided_minor bigint not null,
  primary key (slot, tenant_id, month, account_id, bucket)
);

create table provision_movements (              -- opening + charged − released − used = closing, bucket by bucket
  tenant_id uuid not null,
  month text not null,
  currency text not null,
  bucket text not null,
  base_minor bigint not null,
  opening_minor bigint not null,
  charged_minor bigint not null,
  released_minor bigint not null,
  used_minor bigint not null,                   -- by write-offs of the month
  closing_minor bigint not null generated always as (opening_minor + charged_minor - released_minor - used_minor) stored,
  primary key (tenant_id, month, currency, bucket)
);

do $$
declare t text;
begin
  foreach t in array array['waivers','write_offs','provision_matrices','provision_overrides','provision_runs','provision_lines','provision_movements']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on provision_matrices from duly_app;
