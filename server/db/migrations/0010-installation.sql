-- This database as one installation: its id names the folder of its seals outside the database, and the fingerprint
-- refuses a start with another installation's keys, which would make every id anew and open nothing.
create table installation (
  installation_id uuid primary key,
  key_fingerprint text,
  made_at timestamptz not null default now()
);
insert into installation (installation_id) values (gen_random_uuid());
grant select, update (key_fingerprint) on installation to duly_app;
