-- The whole foundation of Duly's data (design §6). Rules that every table here keeps:
--  * every table about a party carries tenant_id, slot and party_id, and its key begins with slot;
--  * row-level security is forced on every table that has tenant_id (see the loop at the end);
--  * no triggers; append-only is a matter of privileges (see the grants at the end);
--  * days are dates, instants are timestamptz, money is bigint minor units beside a currency;
--  * personal text stands clear only in working tables (parties, contact_points, search_terms, import_rows);
--    append-only tables hold ids, codes, figures and ciphertext.

-- ── tenants, people who work, sessions ────────────────────────────────────────────────────────────────
create table tenants (
  tenant_id uuid primary key,
  code text not null unique,                    -- what the CLI's --tenant names
  name text not null,
  kind text not null check (kind in ('trade','lessor','lender','property','hotel')),
  currency text not null,
  zone text not null,
  calendar text not null,                       -- id of a calendar in law/: 'cn', 'weekdays'
  language text not null check (language in ('zh-CN','en')),
  business_day date,                            -- day of the newest day run; null before the first
  demo boolean not null default false,
  settings jsonb not null default '{}',         -- house limits, reminders; shapes in facts/tenant-settings.ts
  created_at timestamptz not null default now()
);

create table users (
  tenant_id uuid not null,
  user_id uuid not null,
  login text not null,                          -- unique over all tenants, lower case
  name text not null,
  staff_no text,
  roles text[] not null,                        -- collector supervisor manager finance admin auditor
  language text not null default 'zh-CN',
  password_hash text not null,                  -- argon2id
  active boolean not null default true,
  created_at timestamptz not null default now(),
  primary key (tenant_id, user_id),
  unique (login)
);

create table sessions (
  tenant_id uuid not null,
  token_hash bytea not null,                    -- sha-256 of the cookie's token; the token itself is nowhere
  user_id uuid not null,
  csrf_hash bytea not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  primary key (token_hash)
);
create index sessions_by_user on sessions (tenant_id, user_id);

-- Failed sign-ins by login and by address; not a tenant's, since the login may not exist.
create table sign_in_attempts (
  key text not null,                            -- 'login:…' or 'address:…', hashed
  at timestamptz not null
);
create index sign_in_attempts_by_key on sign_in_attempts (key, at);

-- ── parties ───────────────────────────────────────────────────────────────────────────────────────────
create table parties (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  kind text not null check (kind in ('person','organisation')),
  name text not null,                           -- blank after erasure
  language text not null default 'zh-CN',
  zone text not null default 'Asia/Shanghai',
  country text,
  identity_cipher bytea,                        -- identity or registration number, under the party's key
  merged_into uuid,
  erased_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (slot, tenant_id, party_id)
);

create table party_keys (                       -- the party's data key, wrapped by the tenant key outside the database
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  wrapped bytea,                                -- null once destroyed
  destroyed_at timestamptz,
  primary key (slot, tenant_id, party_id)
);

-- The narrow facts about a person that every decision about any of their accounts needs. No secondary index.
create table party_state (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  version bigint not null default 0,            -- raised by every transaction that changes a fact of the party
  flags integer not null default 0,             -- bits in facts/party-flags.ts
  points integer not null default 0,            -- usable kinds: 1 phone, 2 e-mail, 4 address
  hold_until date,                              -- last day of a hold on the whole party
  assignee uuid,                                -- the collector whom this party stays with
  last_contact_on date,                         -- last conversation with the person themselves
  primary key (slot, tenant_id, party_id)
) with (fillfactor = 60);

-- What is unique in a tenant: which reference means which party, account, item or payment, and from when to when.
-- slot is taken from the key (domain, source, reference), not from the party.
create table refs (
  tenant_id uuid not null,
  slot smallint not null,
  domain text not null check (domain in ('party','account','item','payment')),
  source text not null,                         -- the system that speaks, '' when only one does
  reference text not null,                      -- normalised (core/imports/normalise-reference.ts)
  from_day date not null default '0001-01-01',
  to_day date,                                  -- last day on which it meant this; null: still
  spelling text not null,                       -- as first written
  party_slot smallint not null,
  party_id uuid not null,
  target_id uuid not null,                      -- the party, account, item or payment meant
  primary key (slot, tenant_id, domain, source, reference, from_day)
);

create table contact_points (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  point_id uuid not null,
  kind text not null check (kind in ('phone','email','address','im')),
  value text not null,                          -- blank after erasure
  value_key bytea not null,                     -- HMAC of the normalised value, for equality
  label text,                                   -- mobile, office, home, billing …
  owner_relation text not null default 'self',  -- self, spouse, family, colleague, employer, front-desk, new-owner, unknown …
  owner_name text,
  status text not null default 'unverified'
    check (status in ('verified','unverified','claimed-wrong','invalid','opted-out','retired')),
  source text not null default 'creditor-record', -- one of the lawful sources (CN-3P-07)
  verified_on date,
  preferred boolean not null default false,
  created_at timestamptz not null default now(),
  primary key (slot, tenant_id, point_id)
);
create index contact_points_of_party on contact_points (slot, tenant_id, party_id);

create table contact_agreements (               -- agreed exceptions, with proof and expiry
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  agreement_id uuid not null,
  kind text not null,                           -- 'hours', 'channel'
  channel text,
  from_minute smallint,
  to_minute smallint,
  proof text not null,
  agreed_on date not null,
  expires_on date,
  primary key (slot, tenant_id, agreement_id)
);

create table stops (                            -- stop requests, complaints and other states that stop or narrow contact
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  stop_id uuid not null,
  kind text not null,                           -- stop-request, complaint, deceased, represented, insolvent …
  channel text,                                 -- null: every channel
  point_id uuid,
  asked_by text not null,                       -- who asked: self, third-party, attorney, court …
  at timestamptz not null,
  recorded_by uuid not null,
  lifted_at timestamptz,
  lifted_by uuid,
  primary key (slot, tenant_id, stop_id)
);
create index stops_of_party on stops (slot, tenant_id, party_id);

-- Name search by equality on terms (row-level security defeats trigram indexes). slot is taken from the term.
create table search_terms (
  tenant_id uuid not null,
  slot smallint not null,
  term text not null,
  party_id uuid not null,
  primary key (slot, tenant_id, term, party_id)
);
create index search_terms_of_party on search_terms (tenant_id, party_id);

-- ── accounts, items, postings, payments ───────────────────────────────────────────────────────────────
create table accounts (                         -- lives with its principal debtor
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  reference text not null,                      -- contract, customer account, unit …
  kind text not null check (kind in ('trade','lease','loan','card','property','hotel','staff')),
  product text,                                 -- decides the law's scope for lenders: card, consumer-finance, online-consumer …
  currency text not null,
  ladder text not null,                         -- id of the ladder in the tenant's policy that works it
  opened_on date not null,
  closed_on date,
  primary key (slot, tenant_id, account_id)
);
create index accounts_of_party on accounts (slot, tenant_id, party_id);

create table account_roles (                    -- co-debtor, guarantor, payer contact, agent; the debtor is accounts.party_id
  tenant_id uuid not null,
  slot smallint not null,                       -- the account's
  party_id uuid not null,                       -- the account's principal debtor
  account_id uuid not null,
  member_party_id uuid not null,
  role text not null check (role in ('co-debtor','guarantor','payer-contact','agent')),
  primary key (slot, tenant_id, account_id, member_party_id, role)
);

-- Narrow working state of an account: what the day needs, one row, no secondary index (design §5).
create table account_state (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  kind smallint not null,                       -- codes in facts/account-facts.ts
  ladder text not null,
  currency text not null,
  -- the ledger in short (rebuilt from items and postings by server/ledger; a sample must match)
  principal_minor bigint not null default 0,
  interest_minor bigint not null default 0,
  fee_minor bigint not null default 0,          -- penalty interest and late fees
  cost_minor bigint not null default 0,         -- costs and tax
  disputed_minor bigint not null default 0,
  not_due_minor bigint not null default 0,      -- open and not disputed, due after due_as_of
  oldest_due date,                              -- earliest due day among open undisputed items
  oldest_item uuid,
  next_due date,                                -- earliest due day after due_as_of among them
  next_item uuid,
  due_as_of date,                               -- day for which not_due, next_* hold (until next_due)
  last_paid_on date,
  -- the newest promise
  promise_id uuid,
  promise_due_at timestamptz,
  promise_due_on date,                          -- its day in the zone in which it was made
  promise_minor bigint,
  promise_paid_minor bigint,
  promise_status smallint not null default 0,   -- 0 none 1 open 2 kept 3 part kept 4 broken 5 withdrawn
  promise_judged_on date,
  broken_count smallint not null default 0,
  hold_until date,                              -- "already paid" claim, dispute clock …
  hold_reason smallint not null default 0,
  -- where the ladder stands: the last step that was completed, and the step whose task is open
  done_anchor date,
  done_step smallint,
  done_occurrence integer,
  done_on date,
  task_anchor date,
  task_step smallint,
  task_occurrence integer,
  task_opened_on date,
  -- the last decision
  stage smallint not null default 0,
  wake_on date,                                 -- first day on which anything can change; null: never decided or nothing can
  decided_under integer not null default 0,     -- rulesets.ruleset_no; 0: never decided
  decided_on date,
  decided_version bigint,                       -- party_state.version it was decided on
  outcome bytea,                                -- sha-256 of the decision's content without the day
  primary key (slot, tenant_id, party_id, account_id)
) with (fillfactor = 60);

create table items (                            -- receivables
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  item_id uuid not null,
  reference text not null,                      -- as first written
  kind text not null,                           -- invoice, rent, instalment, property-fee, city-ledger, credit-note, opening
  issued_on date,
  due_on date not null,
  currency text not null,
  amount_minor bigint not null,                 -- as charged
  open_minor bigint not null,                   -- amount less what postings settled; working copy of their sum
  disputed boolean not null default false,
  settled_on date,                              -- business day on which open_minor reached zero
  source_run uuid,                              -- import run that made it
  primary key (slot, tenant_id, item_id)
);
create index items_of_account on items (slot, tenant_id, account_id, due_on);

create table postings (                         -- immutable; a balance is their sum
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  posting_id uuid not null,
  item_id uuid,                                 -- null: on account (over-payment, prepayment)
  kind text not null check (kind in ('principal','interest','penalty-interest','late-fee','cost','tax')),
  amount_minor bigint not null,                 -- positive: owed more; negative: owed less
  currency text not null,
  on_day date not null,                         -- business day on which it counts
  booked_at timestamptz not null,
  cause text not null,                          -- receivable, receivable-change, payment, payment-reversal, transfer, interest …
  cause_id uuid not null,                       -- the item, payment, import run …
  reverses uuid,
  primary key (slot, tenant_id, posting_id)
);
create index postings_of_account on postings (slot, tenant_id, account_id, on_day);

create table payments (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  payment_id uuid not null,
  account_id uuid not null,
  reference text not null,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  paid_on date not null,
  method text not null check (method in ('bank-transfer','direct-debit','card','wallet','cheque','cashier','other')),
  designated_account text,                      -- the creditor's account that it reached; a collector's own is refused
  booked_at timestamptz not null,
  recorded_by uuid,
  reversed_at timestamptz,
  reversal_reason text,
  source_run uuid,
  primary key (slot, tenant_id, payment_id)
);
create index payments_of_account on payments (slot, tenant_id, account_id);

-- ── promises, gate, contacts ──────────────────────────────────────────────────────────────────────────
create table promises (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  promise_id uuid not null,
  account_id uuid not null,
  contact_id uuid,
  currency text not null,
  amount_minor bigint not null check (amount_minor > 0),
  due_at timestamptz not null,
  due_on date not null,
  zone text not null,
  money_source text,                            -- code: salary, customer-payment, sale, family-voluntary, other
  made_at timestamptz not null,
  made_on date not null,
  made_by uuid not null,
  status text not null default 'open' check (status in ('open','kept','part','broken','withdrawn')),
  paid_minor bigint not null default 0,
  judged_on date,
  primary key (slot, tenant_id, promise_id)
);
create index promises_of_account on promises (slot, tenant_id, account_id);

create table gate_decisions (                   -- append-only; ids, codes and figures only
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  decision_id uuid not null,
  at timestamptz not null,
  user_id uuid,
  intent jsonb not null,
  verdict text not null,
  findings jsonb not null,
  not_applied jsonb not null,
  until_at timestamptz,
  rulebook text not null,
  primary key (slot, tenant_id, decision_id)
);
create index gate_decisions_of_party on gate_decisions (slot, tenant_id, party_id, at);

create table gate_keys (                        -- what a permit locks before it counts
  tenant_id uuid not null,
  slot smallint not null,
  key text not null,
  primary key (slot, tenant_id, key)
);

create table permits (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  permit_id uuid not null,
  decision_id uuid not null,
  channel text not null,
  point_id uuid,
  content_hash bytea,
  user_id uuid,
  issued_at timestamptz not null,
  expires_at timestamptz not null,
  local_day date not null,                      -- the person's
  status text not null default 'open' check (status in ('open','used','released')),
  outcome text,                                 -- attempt, connected, effective, busy, not-in-service …
  outcome_at timestamptz,
  primary key (slot, tenant_id, permit_id),
  foreign key (slot, tenant_id, decision_id) references gate_decisions (slot, tenant_id, decision_id)
);
create index permits_of_party on permits (slot, tenant_id, party_id, local_day);

create table gate_counts (                      -- caps per calendar day are a primary key, so that wrong code fails
  tenant_id uuid not null,
  slot smallint not null,
  key text not null,
  rule_id text not null,
  day date not null,
  n smallint not null,
  permit_id uuid not null,
  primary key (slot, tenant_id, key, rule_id, day, n)
);
create index gate_counts_of_permit on gate_counts (slot, tenant_id, permit_id);

create table contacts (                         -- what happened; outward ones stand on a permit
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,                       -- the person contacted
  contact_id uuid not null,
  account_id uuid,
  task_id uuid,
  permit_id uuid,
  direction text not null check (direction in ('out','in')),
  channel text not null,
  point_id uuid,
  started_at timestamptz not null,
  ended_at timestamptz,
  local_day date not null,
  answered_by text not null,                    -- self, spouse, family, colleague, front-desk, new-owner, machine, nobody …
  result text not null,                         -- code of core/contacts/result-codes.ts
  reason text,                                  -- cause of arrears, code
  note_cipher bytea,                            -- under the party's key
  user_id uuid not null,
  primary key (slot, tenant_id, contact_id),
  foreign key (slot, tenant_id, permit_id) references permits (slot, tenant_id, permit_id),
  check (direction = 'in' or permit_id is not null)
);
create index contacts_of_party on contacts (slot, tenant_id, party_id, started_at);

-- ── tasks ─────────────────────────────────────────────────────────────────────────────────────────────
create table tasks (                            -- insert-only history: opened, completed, withdrawn, assigned …
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  task_id uuid not null,                        -- derived from (account, ladder, step, anchor, occurrence)
  n smallint not null,
  event text not null,
  ladder text not null,
  step text not null,
  occurrence integer not null,
  anchor date,
  due_on date not null,
  item_id uuid,
  on_day date not null,                         -- business day of the event
  at timestamptz not null,
  by_user uuid,
  reason text,
  primary key (slot, tenant_id, task_id, n)
);
create index tasks_of_account on tasks (slot, tenant_id, account_id);

create table open_tasks (                       -- small and indexed; a row goes when its task ends
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  task_id uuid not null,
  ladder text not null,
  step text not null,
  occurrence integer not null,
  anchor date,
  action text not null,                         -- code: call, email, call-and-email, complete-contact-data, approve-lock …
  role text not null,                           -- who works it
  item_id uuid,                                 -- the item that anchors it
  due_on date not null,
  opened_on date not null,
  priority integer not null,                    -- additive points; higher first
  reasons text not null,                        -- 'code:points,code:points', highest first
  overdue_minor bigint not null,
  currency text not null,
  oldest_due date,
  assignee uuid,
  locked_by uuid,
  locked_until timestamptz,
  primary key (slot, tenant_id, task_id)
);
create index open_tasks_queue on open_tasks (tenant_id, role, priority desc, task_id);
create index open_tasks_mine on open_tasks (tenant_id, assignee, priority desc, task_id);
create index open_tasks_of_party on open_tasks (slot, tenant_id, party_id);

-- ── decisions of the day ──────────────────────────────────────────────────────────────────────────────
create table rulesets (                         -- compiled policy + law + calendars + zone table + core bundle, kept for ever
  tenant_id uuid not null,
  ruleset_no integer not null,
  ruleset_hash bytea not null,
  body jsonb not null,
  first_used_at timestamptz not null default now(),
  primary key (tenant_id, ruleset_no),
  unique (tenant_id, ruleset_hash)
);

create table policies (
  tenant_id uuid not null,
  policy_id text not null,
  version integer not null,
  body jsonb not null,
  effective_from date not null,
  approved_by uuid,
  created_at timestamptz not null default now(),
  primary key (tenant_id, policy_id, version)
);

create table decisions (                        -- one row a changed decision; a later n on the same day replaces
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  day date not null,
  n integer not null,
  ruleset_no integer not null,
  party_version bigint not null,
  outcome bytea not null,
  facts bytea not null,                         -- facts/account-facts.ts, one narrow binary row
  primary key (slot, tenant_id, account_id, day, n)
);

create table day_runs (
  tenant_id uuid not null,
  run_id uuid not null,
  day date not null,
  status text not null check (status in ('running','done','failed')),
  workers integer not null,
  ruleset_no integer not null,
  ruleset_hash bytea not null,
  accounts bigint not null default 0,
  decided bigint not null default 0,
  changed bigint not null default 0,
  tasks bigint not null default 0,
  parked bigint not null default 0,
  chunks integer not null default 0,
  chunks_done integer not null default 0,
  outcome_hash bytea,
  asked_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  error text,
  primary key (tenant_id, run_id)
);
create index day_runs_by_day on day_runs (tenant_id, day);

create table day_chunks (
  tenant_id uuid not null,
  run_id uuid not null,
  chunk_no integer not null,
  slot_from smallint not null,
  slot_to smallint not null,
  done_at timestamptz,
  decided integer not null default 0,
  changed integer not null default 0,
  tasks integer not null default 0,
  parked integer not null default 0,
  primary key (tenant_id, run_id, chunk_no)
);

create table parked_accounts (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid not null,
  account_id uuid not null,
  day date not null,
  run_id uuid not null,
  error text not null,
  primary key (slot, tenant_id, account_id, day)
);

-- ── imports ───────────────────────────────────────────────────────────────────────────────────────────
create table import_runs (
  tenant_id uuid not null,
  run_id uuid not null,
  kind text not null check (kind in ('receivables','customers','payments')),
  file_name text not null,
  file_sha256 bytea not null,
  size_bytes bigint not null,
  options jsonb not null,
  mapping jsonb not null,
  dry_run boolean not null,
  status text not null check (status in ('waiting','reading','applying','done','failed')),
  rows bigint not null default 0,
  accepted bigint not null default 0,
  rejected bigint not null default 0,
  created bigint not null default 0,
  changed bigint not null default 0,
  unchanged bigint not null default 0,
  totals jsonb not null default '{}',
  error text,
  asked_by uuid,
  started_at timestamptz not null,
  finished_at timestamptz,
  primary key (tenant_id, run_id)
);

create table import_rejects (                   -- clear text of the file: blanked when its party is erased
  tenant_id uuid not null,
  run_id uuid not null,
  line bigint not null,
  column_name text,
  value text,
  code text not null,
  params jsonb not null default '{}',
  party_id uuid,
  primary key (tenant_id, run_id, line, code)
);

create table import_mappings (
  tenant_id uuid not null,
  kind text not null,
  name text not null,                           -- given by the user, or 'headings:<hash>' when remembered by itself
  mapping jsonb not null,
  used_at timestamptz not null,
  primary key (tenant_id, kind, name)
);

-- ── journal ───────────────────────────────────────────────────────────────────────────────────────────
create table journal_heads (                    -- slot 0…1023 a party's chain, 1024 the tenant's own acts
  tenant_id uuid not null,
  slot smallint not null,
  seq bigint not null,
  hash bytea not null,
  primary key (slot, tenant_id)
);

create table journal (                          -- append-only, chained per (tenant, slot)
  tenant_id uuid not null,
  slot smallint not null,
  seq bigint not null,
  at timestamptz not null,
  kind text not null,                           -- past tense: payment-recorded, party-viewed …
  actor uuid,                                   -- null: the system itself
  party_id uuid,
  subject_id uuid,                              -- what it is about
  body text not null,                           -- canonical JSON of ids, codes and figures; never personal text
  cipher bytea,                                 -- personal text under the party's key
  prev bytea not null,
  hash bytea not null,
  primary key (slot, tenant_id, seq)
);
create index journal_of_party on journal (slot, tenant_id, party_id) where party_id is not null;

create table seals (                            -- one signed root over all heads; also written outside the database
  tenant_id uuid not null,
  seal_no bigint not null,
  sealed_at timestamptz not null,
  root bytea not null,
  heads jsonb not null,                         -- slot → seq, to name what a cut-off tail lacks
  signature bytea not null,
  primary key (tenant_id, seal_no)
);

-- ── rest ──────────────────────────────────────────────────────────────────────────────────────────────
create table idempotency_keys (
  tenant_id uuid not null,
  slot smallint not null,                       -- of the key
  key text not null,
  route text not null,
  user_id uuid not null,
  request_hash bytea not null,
  status integer,                               -- null while the first request is under way
  response text,
  created_at timestamptz not null,
  primary key (slot, tenant_id, key)
);

create table number_series (
  tenant_id uuid not null,
  series text not null,
  year smallint not null,
  next integer not null,
  primary key (tenant_id, series, year)
);

-- ── row-level security and privileges ─────────────────────────────────────────────────────────────────
do $$
declare t text;
begin
  for t in select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'tenant_id' and not a.attisdropped
           where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
  -- Append-only: nobody who works may change or remove what happened.
  foreach t in array array['journal','postings','decisions','gate_decisions','tasks','seals','rulesets']
  loop
    execute format('revoke update, delete on %I from duly_app', t);
  end loop;
end $$;

grant select, insert, delete on sign_in_attempts to duly_app;

-- Before a tenant is known (sign-in, the CLI's list of tenants) reading goes through these functions only. They belong
-- to duly_signin, a role without login that may see four tables over all tenants and nothing else.
create policy signin_reads on tenants for select to duly_signin using (true);
create policy signin_reads on users for select to duly_signin using (true);
create policy signin_reads on sessions for select to duly_signin using (true);
grant select on tenants, users, sessions to duly_signin;

create function find_login(p_login text)
returns table (tenant_id uuid, user_id uuid, password_hash text, active boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select u.tenant_id, u.user_id, u.password_hash, u.active from public.users u where u.login = lower(p_login) $$;

create function find_session(p_token_hash bytea)
returns table (tenant_id uuid, user_id uuid)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.tenant_id, s.user_id from public.sessions s where s.token_hash = p_token_hash $$;

create function list_tenants()
returns table (tenant_id uuid, code text, name text, kind text, demo boolean)
language sql stable security definer set search_path = public, pg_temp as
$$ select t.tenant_id, t.code, t.name, t.kind, t.demo from public.tenants t order by t.code collate "C" $$;

alter function find_login(text) owner to duly_signin;
alter function find_session(bytea) owner to duly_signin;
alter function list_tenants() owner to duly_signin;
revoke all on function find_login(text), find_session(bytea), list_tenants() from public;
grant execute on function find_login(text), find_session(bytea), list_tenants() to duly_app;
