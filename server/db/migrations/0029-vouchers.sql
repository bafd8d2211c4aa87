-- Vouchers to the general ledger: what the postings come to, in the accounts of the tenant's books. Nothing here is changed once
-- it is made; a period that is closed takes no more, and what is dated into it afterwards counts in the first open one.

create table charts (                           -- which account of the general ledger a posting goes to, every version kept
  tenant_id uuid not null,
  version integer not null,
  body jsonb not null,                          -- core/vouchers/chart.ts
  set_by uuid,
  set_at timestamptz not null,
  primary key (tenant_id, version)
);

create table closed_periods (
  tenant_id uuid not null,
  period text not null,                         -- 2026-11
  tie jsonb not null,                           -- the comparison with the ledger on which it was closed
  closed_by uuid,
  closed_at timestamptz not null,
  primary key (tenant_id, period)
);

create table vouchers (
  tenant_id uuid not null,
  slot smallint not null,                       -- of its id
  voucher_id uuid not null,
  period text not null,
  number integer not null,                      -- within the period, none missing
  on_day date not null,                         -- day on which it counts in the general ledger
  currency text not null,
  cause text not null,                          -- core/ledger/posting-causes.ts
  minor bigint not null,                        -- sum of its debit side, and of its credit side
  postings integer not null,
  chart_version integer not null,               -- 0: the chart that a new tenant starts with
  made_by uuid,
  made_at timestamptz not null,
  primary key (slot, tenant_id, voucher_id)
);
create index vouchers_of_period on vouchers (tenant_id, period, number);

create table voucher_lines (
  tenant_id uuid not null,
  slot smallint not null,
  voucher_id uuid not null,
  line_no smallint not null,
  account text not null,
  role text not null check (role in ('receivable','on-account','counter','clearing')),
  debit_minor bigint not null default 0,
  credit_minor bigint not null default 0,
  postings integer not null,
  primary key (slot, tenant_id, voucher_id, line_no)
);

create table posting_vouchers (                 -- each posting stands in exactly one voucher
  tenant_id uuid not null,
  slot smallint not null,                       -- the posting's
  posting_id uuid not null,
  voucher_id uuid not null,
  primary key (slot, tenant_id, posting_id)
);
create index posting_vouchers_of_voucher on posting_vouchers (tenant_id, voucher_id);

do $$
declare t text;
begin
  foreach t in array array['charts','closed_periods','vouchers','voucher_lines','posting_vouchers']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
    execute format('revoke update, delete on %I from duly_app', t);
  end loop;
end $$;
