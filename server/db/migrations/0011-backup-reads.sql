-- A backup states the structure it was taken from, and is taken by the working role.
grant select on migrations to duly_app;
