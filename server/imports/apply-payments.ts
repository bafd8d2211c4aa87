import type { Tx } from '../db/tenant-tx.ts';
import type { Applied, ImportContext } from './import-context.ts';
export async function applyPayments(_tx: Tx, _context: ImportContext): Promise<Applied> {
  throw new Error('todo');
}
