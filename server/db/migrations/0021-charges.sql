-- What a contract charges, and what was posted of it. Interest and late fees are functions of causes (what was open on which day,
-- the terms, published rates) and are derived on read; here stands what was agreed, and how each posted sum was reckoned.

-- Terms of an account from a day on; a change is a new row, an old one is never edited. Of two from one day the later counts.
create table charge_terms (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  terms_id uuid not null,
  from_on date not null,
  body jsonb not null,                          -- contractOn and lines: core/charges/charge-terms.ts, sums as text
  recorded_at timestamptz not null,
  recorded_by uuid,
  primary key (slot, tenant_id, account_id, terms_id)
);

-- One row for each sum posted by a line of the terms on an item (postings.cause_id), and one for each that was taken back.
create table accruals (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  accrual_id uuid not null,
  item_id uuid not null,
  line text not null,                           -- key of the line of the terms
  kind text not null check (kind in ('interest','penalty-interest','late-fee','cost')),
  terms_id uuid not null,
  from_on date not null,
  through_on date not null,
  minor bigint not null,                        -- whole units posted; negative where taken back
  numerator numeric not null,                   -- exact sum of all days until through_on, over core/charges accrualDenominator
  remainder numeric not null,                   -- exact less whole: what the next posting begins with
  limited text check (limited in ('cap','floor')),
  parts jsonb not null,                         -- amount × rate × days, from and to
  booked_at timestamptz not null,
  reverses uuid,
  primary key (slot, tenant_id, accrual_id)
);
create index accruals_of_account on accruals (slot, tenant_id, account_id);

-- The item that a payer named: whoever allocates the money a second time must know it.
alter table payments add column item_id uuid;

do $$
declare t text;
begin
  foreach t in array array['charge_terms','accruals']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
    execute format('revoke update, delete on %I from duly_app', t);
  end loop;
end $$;
