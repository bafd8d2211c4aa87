-- How money is put to debts: an account's own order and what a ranking by law has to know of it, why each sum went where it
-- went, and payments that were shared over several accounts.

-- A payment that was shared over several accounts of a party is one row an account, so that what an account was paid is the sum
-- of its own rows. The first row carries the payment's id; the others name it. They are reversed together.
alter table payments add column whole_id uuid;             -- the payment that this row is a part of; null: it stands for itself
alter table payments add column whole_minor bigint;        -- all that arrived, where it is more than this row
alter table payments add column replaces uuid;             -- the payment that was taken back so that this one stands
create index payments_of_whole on payments (slot, tenant_id, whole_id) where whole_id is not null;

create table allocation_terms (                 -- append-only: of several for a day the one set last holds
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  from_day date not null,                       -- payments of this day and later
  terms_id uuid not null,
  order_body jsonb,                             -- core/ledger/allocation-order.ts; null: the house's for this kind of account
  cover text not null default 'none' check (cover in ('none','part','whole')), -- security or guarantee
  cover_minor bigint check (cover_minor > 0),    -- of how much, where it covers a part
  burden_ppm bigint not null default 0 check (burden_ppm >= 0), -- interest, penalty interest and late fee, millionths a year
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (slot, tenant_id, account_id, from_day, terms_id),
  check (cover <> 'part' or cover_minor is not null)
);

create table allocations (                      -- append-only: one row a sum that was put to debts
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  source_id uuid not null,                      -- the payment as a whole, or the item of a credit note
  allocation_id uuid not null,
  cause text not null check (cause in ('payment','credit','again')), -- as it came, later from what rested, or again after something earlier became known
  on_day date not null,
  at timestamptz not null,
  by_user uuid,
  body text not null,                           -- core/ledger/allocation-record.ts: ids, codes and figures only
  primary key (slot, tenant_id, source_id, allocation_id)
);

do $$
declare t text;
begin
  foreach t in array array['allocation_terms','allocations']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on allocation_terms, allocations from duly_app;
