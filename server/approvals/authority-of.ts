import type { AuthorityMatrix } from '@duly/core/approvals/authority-matrix.ts';
import { readMatrix } from '@duly/core/approvals/read-matrix.ts';
import { starterAuthority } from '@duly/policies/authority/starter-authority.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { readNewestMatrix } from './store-matrix.ts';

/** Who may grant what now: the tenant's newest version, or what it started with. */
export async function authorityOf(tx: Tx, currency: string): Promise<AuthorityMatrix> {
  const newest = await readNewestMatrix(tx);
  if (newest === null) return starterAuthority(currency);
  const read = readMatrix(newest.body);
  // Only what reads is ever kept; a version that does not would hand out authority that nobody gave.
  if (!read.ok) throw new Error(`the authority matrix ${newest.version} does not read`);
  return read.value;
}
