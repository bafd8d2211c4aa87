-- Imports: a line may have the same fault in two columns; an upload waits in a file; progress has a whole to be part of.

alter table import_rejects drop constraint import_rejects_pkey;
alter table import_rejects add column n integer not null default 0;    -- order of faults within the run
alter table import_rejects add primary key (tenant_id, run_id, line, n);
create index import_rejects_of_party on import_rejects (tenant_id, party_id) where party_id is not null;

alter table import_runs add column repeated bigint not null default 0;  -- lines that repeat another one exactly
alter table import_runs add column skipped bigint not null default 0;   -- totals rows
alter table import_runs add column expected bigint not null default 0;  -- rows behind the headings, for progress
alter table import_runs add column stored_file text;                    -- name under <home>/uploads, null once removed
alter table import_runs add column refusals jsonb;                      -- why a file was refused as a whole
create index import_runs_by_start on import_runs (tenant_id, started_at);

-- A first load leaves the planner without statistics, and it then joins 100,000 rows by nested loops for minutes. Only an
-- owner may analyse, so the application does it through this function, after its commit.
create function analyze_book() returns void
language plpgsql security definer set search_path = public, pg_temp as
$$ begin
  analyze parties, party_state, refs, contact_points, search_terms, accounts, account_state, items, postings, payments;
end $$;
revoke all on function analyze_book() from public;
grant execute on function analyze_book() to duly_app;
