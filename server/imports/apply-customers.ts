import type { Tx } from '../db/tenant-tx.ts';
import type { Applied, ImportContext } from './import-context.ts';
export async function applyCustomers(_tx: Tx, _context: ImportContext): Promise<Applied> {
  throw new Error('todo');
}
