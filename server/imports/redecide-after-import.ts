import type { Tx } from '../db/tenant-tx.ts';
import type { ImportContext } from './import-context.ts';

/** Decides the parties that a file changed again at once. Wired to the night when its function is there. */
export async function redecideAfterImport(
  _tx: Tx,
  _context: ImportContext,
  _partyIds: readonly string[],
  _always: boolean,
): Promise<void> {}
