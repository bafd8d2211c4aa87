-- What a customer may buy on credit, who was stopped and why, whom it has to be told, and which other system hears of it.

-- Limit, rating and terms, by party and currency, every version kept, since decisions cite them. Append-only.
create table credit_terms (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  currency text not null,
  version integer not null,
  limit_minor bigint not null check (limit_minor >= 0),
  rating text not null check (rating in ('a','b','c','d')),
  term_days smallint not null check (term_days between 0 and 366),
  flexible boolean not null,                    -- several payments in the term are agreed
  trades text[] not null,                       -- codes that may be traded; empty: any
  from_day date not null,                       -- business day from which it holds
  approval_id uuid not null,
  set_by uuid not null,                         -- who asked; who approved stands with the request
  set_at timestamptz not null,
  primary key (slot, tenant_id, party_id, currency, version)
);

create table credit_holds (                     -- one a stop or lock; its id is the request's
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  hold_id uuid not null,
  kind text not null check (kind in ('lock','stop')),
  reason text not null,                         -- core/approvals/approval-reasons.ts
  target text,                                  -- of a lock: core/credit/credit-hold.ts
  since date not null,
  set_by uuid not null,
  set_at timestamptz not null,
  ended_on date,
  ended_at timestamptz,
  ended_by uuid,                                -- null with ended_at: the ground went, by itself
  end_approval_id uuid,                         -- of a cancellation
  primary key (slot, tenant_id, hold_id),
  check ((kind = 'lock') = (target is not null))
);
-- One stop and one lock at a time; also how a payment finds out that there is nothing to release.
create unique index credit_holds_open on credit_holds (slot, tenant_id, party_id, kind) where ended_at is null;
create index credit_holds_of_tenant on credit_holds (tenant_id, party_id) where ended_at is null;

create table credit_notices (                   -- who has to be told of a change, and whether they were
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  notice_id uuid not null,
  hold_id uuid not null,
  audience text not null check (audience in ('cashier','front-office','sales','customer')),
  change text not null,                         -- stopped, locked, released, cancelled
  raised_on date not null,
  raised_at timestamptz not null,
  done_at timestamptz,
  done_by uuid,
  primary key (slot, tenant_id, notice_id)
);
create index credit_notices_of_party on credit_notices (slot, tenant_id, party_id);
create index credit_notices_open on credit_notices (tenant_id, raised_at) where done_at is null;

create table credit_webhooks (                  -- where a tenant's other system listens; no row: nothing is sent
  tenant_id uuid not null primary key,
  url text not null,
  secret_cipher bytea not null,                 -- under the tenant's key
  set_by uuid not null,
  set_at timestamptz not null
);

create table credit_outbox (                    -- changes to be told, once each under the event's id
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  event_id uuid not null,
  body jsonb not null,                          -- ids, codes and figures
  raised_at timestamptz not null,
  attempts smallint not null default 0,
  next_at timestamptz not null,                 -- a running attempt holds it until then
  last_status integer,                          -- of HTTP; null: no answer
  delivered_at timestamptz,
  given_up_at timestamptz,
  primary key (slot, tenant_id, event_id)
);
create index credit_outbox_waiting on credit_outbox (tenant_id, next_at) where delivered_at is null and given_up_at is null;

do $$
declare t text;
begin
  foreach t in array array['credit_terms','credit_holds','credit_notices','credit_webhooks','credit_outbox']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on credit_terms from duly_app;
