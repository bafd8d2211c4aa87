-- What one person asks and another approves, and who may grant how much.

-- One request. It lives with the party that it is about; without one its slot is that of its own id.
create table approvals (
  tenant_id uuid not null,
  slot smallint not null,
  party_id uuid,
  approval_id uuid not null,
  kind text not null,                           -- core/approvals/approval-kinds.ts
  account_id uuid,
  subject_id uuid,                              -- what else it is about: a promise, a plan, a letter …
  amount_minor bigint,                          -- null: not about a sum
  currency text,
  counted_minor bigint not null default 0,      -- what the asker granted alone before and what therefore counts with it
  reason text not null,                         -- core/approvals/approval-reasons.ts
  proof_cipher bytea,                           -- under the party's key
  payload jsonb not null,                       -- what is done when it is approved: ids, codes, figures, never personal text
  steps text[] not null,                        -- roles and permissions in their order, fixed when it was asked
  steps_done smallint not null default 0,
  waits_for text,                               -- the next step; null once nothing waits
  same_person boolean not null,
  matrix_version integer not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  asked_on date not null,                       -- business day
  expires_on date not null,                     -- last day on which it can be decided
  state text not null check (state in ('asked','approved','refused','withdrawn','expired')),
  closed_at timestamptz,
  primary key (slot, tenant_id, approval_id),
  check ((amount_minor is null) = (currency is null))
);
create index approvals_waiting on approvals (tenant_id, waits_for, asked_at) where state = 'asked';
create index approvals_by_asker on approvals (tenant_id, asked_by, asked_at);
create index approvals_closed on approvals (tenant_id, closed_at) where state <> 'asked';
create index approvals_of_party on approvals (slot, tenant_id, party_id);

-- Every yes and no, as it was said. Append-only.
create table approval_decisions (
  tenant_id uuid not null,
  slot smallint not null,                       -- the request's
  party_id uuid,
  approval_id uuid not null,
  step smallint not null,
  step_of text not null,                        -- the role or permission of the step
  verdict text not null check (verdict in ('approved','refused')),
  reason text,                                  -- of a refusal
  note_cipher bytea,                            -- under the party's key
  decided_by uuid not null,
  decided_at timestamptz not null,
  decided_on date not null,
  primary key (slot, tenant_id, approval_id, step)
);

-- Who may grant what, every version kept, since requests cite it. Append-only.
create table authority_matrices (
  tenant_id uuid not null,
  version integer not null,
  body jsonb not null,                          -- core/approvals/authority-matrix.ts
  set_by uuid not null,
  set_at timestamptz not null,
  primary key (tenant_id, version)
);

do $$
declare t text;
begin
  foreach t in array array['approvals','approval_decisions','authority_matrices']
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('create policy tenant_only on %I for all using (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid)) with check (tenant_id = (select nullif(current_setting(''app.tenant'', true), '''')::uuid))', t);
    execute format('grant select, insert, update, delete on %I to duly_app', t);
  end loop;
end $$;
revoke update, delete on approval_decisions, authority_matrices from duly_app;
