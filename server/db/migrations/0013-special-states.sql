-- Everything that the gate may know and a person can record: special states with their days, consents, preferences,
-- disputes, where somebody is, what a contact point is, what a debt is for, and the house's own limits by version.

-- ── where a person is ─────────────────────────────────────────────────────────────────────────────────
alter table parties add column places text[] not null default '{}';      -- codes from wide to narrow: CN, CN-3715, US-MA
alter table parties add column more_zones text[] not null default '{}';  -- further zones where they may be, besides zone

-- ── special states: a stop may have days, a debt, a proof and, for a lawyer, who they are ─────────────
alter table stops add column account_id uuid;                 -- only this debt; null: the person
alter table stops add column since date;                      -- first day, the person's; null: the day of `at`
alter table stops add column until_on date;                   -- last day where it is known
alter table stops add column proof text;                      -- what shows it; blank after erasure
alter table stops add column name_cipher bytea;               -- a lawyer or adviser, under the party's key
alter table stops add column reachable boolean;               -- a lawyer: whether they can be reached
alter table stops add column silent_since date;               -- a lawyer: asked on this day and never answered
alter table stops add column treatment_ended_on date;         -- a mental-health crisis: last day of the treatment
alter table stops add column contact_id uuid;                 -- the contact in which it was said
alter table stops add constraint stops_days check (until_on is null or since is null or since <= until_on);

-- Holds of a party's ladders with their days, for the night: 'code from until account' joined by ';', days as whole days
-- since 1970-01-01, '-' where there is no end or no single account. A working copy of `stops`, like the flags.
alter table party_state add column holds text not null default '';

-- ── what was agreed ───────────────────────────────────────────────────────────────────────────────────
alter table contact_agreements add column recorded_at timestamptz;
alter table contact_agreements add column recorded_by uuid;
alter table contact_agreements add column withdrawn_at timestamptz;
alter table contact_agreements add column withdrawn_by uuid;
create index contact_agreements_of_party on contact_agreements (slot, tenant_id, party_id);

create table consents (                         -- what somebody agreed to, until it is used up or taken back
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  consent_id uuid not null,
  kind text not null check (kind in ('calls','time','place','channel','third-party','autodialer','prerecorded','entry',
                                     'attorney-bypassed','court-permission')),
  channel text,
  point_id uuid,
  account_ids uuid[] not null default '{}',     -- empty: every debt
  given_on date not null,                       -- the person's day
  given_at timestamptz not null,
  direct boolean not null,                      -- said to us by the person themselves
  proof text not null,                          -- blank after erasure
  used_up_at timestamptz,
  withdrawn_on date,
  contact_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (slot, tenant_id, consent_id)
);
create index consents_of_party on consents (slot, tenant_id, party_id);

create table preferences (                      -- what somebody asked for about when, where and how
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  preference_id uuid not null,
  kind text not null check (kind in ('inconvenient-time','inconvenient-place','avoid-channel','avoid-point','busy-now')),
  channel text,
  point_id uuid,
  place text check (place in ('home','work','other')),
  weekdays smallint[] not null default '{}',    -- 1 Monday … 7 Sunday; empty: every day
  from_minute smallint not null default 0,      -- the person's clock
  to_minute smallint not null default 1440,     -- less than from_minute: over midnight
  said_on date not null,
  said_at timestamptz not null,
  until_on date,
  said_by text not null check (said_by in ('person','attorney','creditor-file','other')),
  contact_id uuid,
  recorded_by uuid not null,
  withdrawn_at timestamptz,
  withdrawn_by uuid,
  primary key (slot, tenant_id, preference_id)
);
create index preferences_of_party on preferences (slot, tenant_id, party_id);

-- ── disputes of a debt or a part of it ────────────────────────────────────────────────────────────────
create table disputes (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  dispute_id uuid not null,
  account_id uuid not null,
  item_ids uuid[] not null default '{}',        -- the lines disputed; empty where the whole debt or only a sum is
  kind text not null check (kind in ('dispute','original-creditor-request','quality','fraud')),
  in_writing boolean not null,
  part_minor bigint,                            -- the sum disputed; null: the whole debt
  said_on date not null,
  proof text not null default '',               -- blank after erasure
  answered_on date,
  closed_on date,
  contact_id uuid,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  primary key (slot, tenant_id, dispute_id)
);
create index disputes_of_party on disputes (slot, tenant_id, party_id);

-- ── what a debt is ────────────────────────────────────────────────────────────────────────────────────
alter table accounts add column use text check (use in ('personal','business'));
alter table accounts add column in_default_when_obtained boolean;
alter table accounts add column limitation_ends_on date;
alter table accounts add column validation_sent_on date;
alter table accounts add column validation_received_on date;
alter table accounts add column counts_with text;           -- loans under one account number count as one debt

-- ── what a contact point is, and on what an electronic message to it rests ────────────────────────────
alter table contact_points add column nature text not null default 'unknown'
  check (nature in ('mobile','landline','unknown'));
alter table contact_points add column place text check (place in ('home','work','other'));
alter table contact_points add column employer_provided boolean;

create table point_bases (                      -- one row where anything is known
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  point_id uuid not null,
  used_by_person_on date,
  consent_on date,
  creditor_used boolean not null default false,
  notice_on date,
  notice_opt_out_until date,
  public_domain boolean,
  prior_collector_used boolean not null default false,
  opted_out_on date,
  texted_on date,
  reassigned_check_on date,
  primary key (slot, tenant_id, point_id)
);
create index point_bases_of_party on point_bases (slot, tenant_id, party_id);

-- ── contacts: of which debts was spoken, and how it ended ─────────────────────────────────────────────
alter table contacts add column account_ids uuid[] not null default '{}';
alter table contacts add column outcome text;   -- finer than result: facts/gate-facts.ts, EventOutcome

-- ── the house's own limits, every version kept, since decisions cite it ───────────────────────────────
create table house_limits (
  tenant_id uuid not null,
  version integer not null,
  body jsonb not null,                          -- facts/house-limits.ts
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, version)
);

do $$
declare t text;
begin
  foreach t in array array['consents','preferences','disputes','point_bases','house_limits']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on house_limits from duly_app;
