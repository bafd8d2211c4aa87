import type { ProvisionMatrix } from '@duly/core/provisions/provision-matrix.ts';
import { readProvisionMatrix } from '@duly/core/provisions/read-provision-matrix.ts';
import { starterProvisions } from '@duly/policies/provisions/starter-provisions.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readNewestProvisions } from './store-rates.ts';

/** The rates now: the tenant's newest version, or what it started with. */
export async function provisionsOf(tx: Tx): Promise<ProvisionMatrix> {
  const newest = await readNewestProvisions(tx);
  if (newest === null) return starterProvisions;
  const read = readProvisionMatrix(newest.body);
  if (!read.ok) throw new Error(`the provision matrix ${newest.version} does not read`);
  return read.value;
}
