/** Accounts of a chunk: larger is faster, but a payment may have to wait for a chunk's commit. */
export const chunkAccounts = 1_000;

/** Workers of a run unless told, each a connection; more than there are cores gains little. */
export const defaultWorkers = 2;

/** Most workers of a run: each holds a connection of its own. */
export const mostWorkers = 16;

/** Workers that share a thread: a chunk waits about as long for the database as it computes. */
export const lanesOfThread = 2;

/** Young heap of a worker thread in megabytes: a chunk's rows live for one chunk, and more room only holds more garbage. */
export const youngHeapMb = 48;

/** A chunk that met a deadlock or lost its snapshot is tried so often before the run fails. */
export const chunkAttempts = 5;

/** Runs that the list shows. */
export const listedRuns = 50;

/** A run waits so long for the right to run, looking so often. */
export const takeRunMs = 3_000;
export const takeRunStepMs = 100;

/** Days after today for which the web may run a day: a year typed wrong would move the business day there for good. */
export const furthestDaysAhead = 31;
