-- Permits: what parties share is counted together, and every decision of the gate is kept with what it was decided on.

create table point_acts (                       -- acts at a number or address, whoever was meant: several persons may share it
  tenant_id uuid not null,
  slot smallint not null,                       -- first ten bits of key: parties of any slot meet here
  key bytea not null,                           -- contact_points.value_key
  permit_id uuid not null,
  party_id uuid not null,                       -- who was meant
  local_day date not null,                      -- theirs
  at timestamptz not null,
  channel text not null,
  voice text not null,
  agency boolean not null,
  role text not null,
  outcome text,                                 -- of the permit; null while nobody said: it counts as all it could become
  primary key (slot, tenant_id, key, permit_id)
) with (fillfactor = 80);

create table gate_rulebooks (                   -- what a rulebook said, kept for ever from its first use
  tenant_id uuid not null,
  hash bytea not null,                          -- sha-256 over body
  rulebook text not null,
  body text not null,                           -- canonical: hash of the code, rules with scope, figures and sources
  first_used_at timestamptz not null default now(),
  primary key (tenant_id, hash)
);

create table gate_bases (                       -- what many decisions share: rulebook, house limits, which rules applied and why not
  tenant_id uuid not null,
  hash bytea not null,                          -- sha-256 over body
  body text not null,                           -- canonical; server/contacts/gate-basis.ts
  first_used_at timestamptz not null default now(),
  primary key (tenant_id, hash)
);

alter table gate_decisions add column basis bytea;      -- gate_bases.hash; null: a decision of before this was kept
alter table gate_decisions add column facts text;       -- server/contacts/kept-facts.ts: ids, codes and figures only
alter table gate_decisions alter column not_applied drop not null;  -- stands in the basis where there is one

do $$
declare t text;
begin
  foreach t in array array['point_acts','gate_rulebooks','gate_bases']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on gate_rulebooks, gate_bases from duly_app;
