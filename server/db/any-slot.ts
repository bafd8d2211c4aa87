/**
 * For the few reads that know an id but not its party: every slot is named, so that the keys, which begin with slot, are
 * used (about a millisecond; on Citus it asks every shard). Never inside a loop.
 */
export const anySlot = 'array(select s::smallint from generate_series(0, 1023) s)';
