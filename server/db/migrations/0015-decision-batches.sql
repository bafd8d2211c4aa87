-- Decisions are kept in batches: one row a slot and chunk (or event) instead of one an account, with what each account was
-- decided from. Row by row, the primary key's entries alone cost more than everything else that a changed account costs.
-- The columns are arrays of equal length, in the order of the accounts; `unnest` makes rows of them.
create table decision_batches (
  tenant_id uuid not null,
  slot smallint not null,
  day date not null,
  batch_id uuid not null default gen_random_uuid(),
  ruleset_no integer not null,
  at timestamptz not null,
  party_ids uuid[] not null,
  account_ids uuid[] not null,
  party_versions bigint[] not null,             -- of two decisions of a day the later one has the higher version, or the later `at`
  outcomes bytea[] not null,
  facts bytea[] not null,                       -- facts/account-facts.ts, one narrow binary row an account
  primary key (slot, tenant_id, day, batch_id)
);
-- Hashes and packed figures do not compress, and trying takes longer than writing them.
alter table decision_batches alter column party_ids set storage external;
alter table decision_batches alter column account_ids set storage external;
alter table decision_batches alter column party_versions set storage external;
alter table decision_batches alter column outcomes set storage external;
alter table decision_batches alter column facts set storage external;

-- What was kept so far moves over. Its rows are read across tenants once, which takes forced security off them for that long.
alter table decisions no force row level security;
insert into decision_batches (tenant_id, slot, day, ruleset_no, at, party_ids, account_ids, party_versions, outcomes, facts)
select tenant_id, slot, day, ruleset_no, day::timestamp at time zone 'UTC' + n * interval '1 microsecond',
       array_agg(party_id order by account_id), array_agg(account_id order by account_id),
       array_agg(party_version order by account_id), array_agg(outcome order by account_id), array_agg(facts order by account_id)
  from decisions group by tenant_id, slot, day, ruleset_no, n;
drop table decisions;

alter table decision_batches enable row level security;
alter table decision_batches force row level security;
create policy tenant_only on decision_batches for all
  using (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid))
  with check (tenant_id = (select nullif(current_setting('app.tenant', true), '')::uuid));
grant select, insert on decision_batches to duly_app;

-- Raised by every transaction that changes a fact of the account's party. The night writes a decision only where it still is
-- what it was when the facts were read; so the night locks nothing but the rows that it writes.
alter table account_state add column touched bigint not null default 0;

-- A task is found through its party (by its id alone by reading this index through), so that one does for both. The lists are
-- made anew behind it: among indexes that promise the same on an empty table the planner takes the oldest.
alter table open_tasks drop constraint open_tasks_pkey;
drop index open_tasks_of_party;
drop index open_tasks_queue;
drop index open_tasks_mine;
alter table open_tasks add primary key (slot, tenant_id, party_id, task_id);
create index open_tasks_queue on open_tasks (tenant_id, role, priority desc, task_id);
create index open_tasks_mine on open_tasks (tenant_id, assignee, priority desc, task_id);

-- The same for the history of tasks, which is read by account.
alter table tasks drop constraint tasks_pkey;
drop index tasks_of_account;
alter table tasks add primary key (slot, tenant_id, account_id, task_id, n);
