import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { instantOf } from '@duly/kernel/zone.ts';
import { inventBankFile } from '@duly/sim/bank-file.ts';
import type { Book } from '@duly/sim/book.ts';
import { importBankFile } from '../bank/import-bank-file.ts';
import type { Deps } from '../http/deps.ts';

/** The bank's file of the demo morning, imported through the same door as any other; its lines wait to be matched. */
export async function bringBankFile(deps: Deps, tenantId: string, book: Book): Promise<void> {
  const { name, text } = inventBankFile(book);
  const folder = await mkdtemp(path.join(tmpdir(), 'duly-demo-'));
  try {
    const file = path.join(folder, 'statement.csv');
    await writeFile(file, text);
    const atMs = instantOf(book.asOf, 8 * 60 + 40, book.tenant.zone).atMs;
    const order = { tenantId, file, name, account: null, dates: null, currency: null, actor: null, atMs };
    const done = await importBankFile(deps, order);
    if (!done.ok) throw new Error(`the demo's bank file was refused: ${done.refusals[0]?.code}`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
