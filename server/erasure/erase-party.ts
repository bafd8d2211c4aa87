import { type ErasureBasis, judgeErasure } from '@duly/core/erasure/judge-erasure.ts';
import { type Day, parseDay } from '@duly/kernel/day.ts';
import { ok, type Result, refusal, refuse } from '@duly/kernel/result.ts';
import { blankBankTraces } from '../bank/store-erasure.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { destroyPartyKey } from '../keys/store.ts';
import { eraseMatches } from '../matching/store-erasure.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import { readTenant } from '../tenants/store.ts';
import { scrubFiles } from './scrub-files.ts';
import {
  blankRows,
  readAccountFacts,
  readClearTexts,
  readPersonIds,
  removeFinders,
  withdrawTasks,
} from './store.ts';
import { blankTraces, readRunFiles } from './store-traces.ts';

export type Erased = {
  readonly partyIds: readonly string[];
  /** Rows blanked or removed, by table. */
  readonly rows: Readonly<Record<string, number>>;
  readonly filesRemoved: number;
};

/** A text shorter than this is found everywhere and means nobody: 2 Chinese letters are a name, 4 others are not a figure. */
const telling = (text: string) => text.length >= 4 || (text.length >= 2 && /\p{Script=Han}/u.test(text));

const dayText = (atMs: number) => new Date(atMs).toISOString().slice(0, 10);

/** Texts that are looked for where no column says whose they are: as written, and as JSON writes them. */
function tellingTexts(texts: readonly string[]): string[] {
  const both = texts.filter(telling).flatMap((text) => [text, JSON.stringify(text).slice(1, -1)]);
  return [...new Set(both)];
}

/**
 * Erases a person: the data key of the party (and of those merged into it) is destroyed, so that nothing sealed for it
 * opens any more; working rows are blanked, what finds it is removed, open tasks end. Postings, decisions and journal stay:
 * they hold ids, codes and figures. Whether the law allows it is judged on the tenant's business day.
 *
 * Refusals: `party-unknown`, `erasure-balance-open`, `erasure-records-kept`.
 */
export async function eraseParty(
  deps: Deps,
  tenantId: string,
  partyId: string,
  basis: ErasureBasis,
  actor: string | null,
  atMs: number,
): Promise<Result<Erased>> {
  const done = await inTenant(deps.pool, tenantId, async (tx) => {
    const partyIds = (await readPersonIds(tx, partyId)).map((one) => one.partyId);
    if (partyIds.length === 0) return refuse(refusal('party-unknown'));
    await lockParties(tx, partyIds);
    const today = (await readTenant(tx))?.businessDay ?? dayText(atMs);
    const judged = await judge(tx, partyIds, basis, parseDay(today) as Day);
    if (!judged.ok) return judged;
    const texts = tellingTexts(await readClearTexts(tx, partyIds));
    const runs = await readRunFiles(tx);
    const rows = {
      ...(await blankTraces(tx, partyIds, texts)),
      ...(await blankBankTraces(tx, texts)),
      ...(await eraseMatches(tx, partyIds)),
      open_tasks: await withdrawTasks(tx, partyIds, atMs, today),
      ...(await blankRows(tx, partyIds, atMs)),
      ...(await removeFinders(tx, partyIds)),
    };
    await raiseVersion(tx, partyIds);
    for (const id of partyIds) await destroyPartyKey(tx, id, atMs);
    await appendJournal(
      tx,
      deps.keys,
      atMs,
      partyIds.map((id) => ({
        kind: 'party-erased',
        actor,
        partyId: id,
        subjectId: id,
        body: { basis, rows },
      })),
    );
    return ok({ partyIds, rows, texts, runs });
  });
  if (!done.ok) return done;
  // After the commit: a file cannot come back when a transaction is undone.
  const { partyIds, rows, texts, runs } = done.value;
  return ok({ partyIds, rows, filesRemoved: await scrubFiles(deps.home, runs, texts) });
}

async function judge(
  tx: Tx,
  partyIds: readonly string[],
  basis: ErasureBasis,
  day: Day,
): Promise<Result<null>> {
  const accounts = await readAccountFacts(tx, partyIds);
  const facts = accounts.map((one) => ({
    ...one,
    lastActOn: one.lastActOn === null ? null : parseDay(one.lastActOn),
  }));
  return judgeErasure(basis, facts, day);
}
