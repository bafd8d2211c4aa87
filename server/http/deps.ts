import type pg from 'pg';
import type { Keys } from '../keys/open-keys.ts';

/** What every room's routes, jobs and commands are given; nothing is looked up anywhere else. */
export type Deps = {
  readonly pool: pg.Pool;
  readonly keys: Keys;
  /** Epoch milliseconds. Read at the borders only and handed down as `atMs`; tests set it. */
  readonly clock: () => number;
  /** Duly's data folder: keys/, seals/, uploads/, rejects/ and the embedded database. */
  readonly home: string;
  /** Bytes that an uploaded file may have. */
  readonly maxUploadBytes: number;
  /** Whether other systems may be told on this machine or in a private network; the operator's choice and no tenant's. */
  readonly localWebhooks?: boolean;
};
