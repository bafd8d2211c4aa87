-- The night hands its decisions down as one parameter, an array of these, in the statement that records them. A temp table
-- cost a second trip, a file that grew and was cut off again with every chunk, and a plan without statistics.
-- Columns: server/night/store-apply.ts, which writes them in this order.
create type day_write as (
  slot smallint, party_id uuid, account_id uuid, touched bigint, party_version bigint, stage smallint,
  promise_status smallint, promise_id uuid, promise_paid bigint, broken_count smallint,
  wake_on date, outcome bytea, changed boolean, rolled boolean, not_due bigint, next_due date, next_item uuid,
  had_task boolean, gone_reason text, task_id uuid, ladder text, step text, step_no smallint, occurrence integer,
  anchor date, action text, role text, item_id uuid, due_on date, priority integer, reasons text, overdue bigint,
  currency text, oldest_due date, facts bytea
);

-- A batch that fits on a page stays on it: cut into pieces of two kilobytes with an index of their own it costs twice as much.
alter table decision_batches set (toast_tuple_target = 8160);
