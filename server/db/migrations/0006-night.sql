-- A slot with more accounts than a chunk holds is split by party: [party_from, party_to), null is open.
alter table day_chunks add column party_from uuid, add column party_to uuid;
-- Whether a run visits every account and not only those that wake or were touched.
alter table day_runs add column full_visit boolean not null default false;
