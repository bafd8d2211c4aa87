-- What the desk's lists and the board read whole tenants by. Partial, so that the night's writes pay little for them.

-- Promises that fall due on a day.
create index promises_open_by_due on promises (tenant_id, due_on) where status = 'open';
-- Promises judged on a day, for the board.
create index promises_judged_by_day on promises (tenant_id, judged_on) where judged_on is not null;
-- What happened to tasks on a day besides being opened, which the run counts itself.
create index tasks_ended_by_day on tasks (tenant_id, on_day) where event <> 'opened';
-- Contacts of a day, for the board.
create index contacts_by_day on contacts (tenant_id, local_day);
-- Contacts for a task: which parts of its act were done.
create index contacts_of_task on contacts (slot, tenant_id, task_id) where task_id is not null;
-- Payments that arrived on a day.
create index payments_by_day on payments (tenant_id, paid_on);

-- When the person asked to be spoken to again (result call-back-arranged).
alter table contacts add column call_back_at timestamptz;
