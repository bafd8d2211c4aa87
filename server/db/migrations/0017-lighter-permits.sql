-- A permit reads and writes less: what most people have nothing of is read only where there is some, what many decisions say
-- alike is kept once, and a number that only one person has needs no look at the acts of others.

create table gate_marks (                       -- parties of whom anything special was ever recorded; a mark is never taken away
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  primary key (slot, tenant_id, party_id)
);

-- Rows are read across tenants once, which takes forced security off them for that long.
do $$
declare t text;
begin
  foreach t in array array['stops','contact_agreements','consents','preferences','disputes','point_bases']
  loop
    execute format('alter table %I no force row level security', t);
    execute format('insert into gate_marks (tenant_id, slot, party_id) select distinct tenant_id, slot, party_id from %I on conflict do nothing', t);
    -- Whoever records such a fact and forgets the mark fails, and the gate is not left without the fact.
    execute format('alter table %I add foreign key (slot, tenant_id, party_id) references gate_marks (slot, tenant_id, party_id)', t);
    execute format('alter table %I force row level security', t);
  end loop;
end $$;

create table gate_findings (                    -- what many decisions that allow say alike, word by word
  tenant_id uuid not null,
  hash bytea not null,                          -- sha-256 over body
  body text not null,                           -- the findings as gate_decisions.findings has them
  first_used_at timestamptz not null default now(),
  primary key (tenant_id, hash)
);
alter table gate_decisions add column found bytea;      -- gate_findings.hash; null: they stand in `findings`
alter table gate_decisions alter column findings drop not null;
alter table gate_decisions add check (findings is not null or found is not null);

alter table gate_keys add column party_id uuid;         -- the first who took a permit for this value
alter table gate_keys add column shared boolean not null default true;  -- whether another did as well; true: nobody knows

alter table journal_heads add column prev bytea;        -- hash before the last entry, where one statement wrote entry and head

do $$
declare t text;
begin
  foreach t in array array['gate_marks','gate_findings']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert on %I to duly_app', t);
  end loop;
end $$;
