import { hash } from 'node:crypto';
import { staleAfter } from '@duly/core/charges/plan-accruals.ts';
import { accountKinds } from '@duly/facts/account-facts.ts';
import { canonical } from '@duly/kernel/canonical.ts';
import { type Day, formatDay } from '@duly/kernel/day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal, type JournalEntry } from '../journal/append-journal.ts';
import { lockParties, raiseVersion } from '../parties/lock-parties.ts';
import type { Booking } from './booking.ts';
import { type AccountDay, type AccruedLine, postAccruals } from './bring-accrual-to.ts';
import { accrualChunk } from './limits.ts';
import { type LoadedCharges, loadCharges, loadChargeWorld } from './load-charges.ts';
import { correctAccrualFrom } from './reaccrue-from.ts';
import { settleTouched } from './settle-touched.ts';
import { deriveTouched } from './store-account-state.ts';
import type { AccountKey } from './store-allocation.ts';
import { listChargedAccounts } from './store-terms.ts';

export type AccrualRun = {
  readonly tenantId: string;
  readonly day: Day;
  readonly atMs: number;
  readonly actor: string | null;
  /** Closed accounts too: where a rate was missing when they closed. */
  readonly closed: boolean;
  readonly chunkSize?: number;
};

export type AccrualReport = {
  readonly accounts: number;
  /** Postings written. */
  readonly lines: number;
  /** Accounts whose earlier postings were taken back and reckoned anew. */
  readonly corrected: number;
  /** Accounts on which a published rate is missing. */
  readonly asking: number;
  readonly posted: Readonly<Record<string, bigint>>;
};

// Accounts of which something posted no longer agrees with its causes.
async function findStale(tx: Tx, loaded: ReadonlyMap<string, LoadedCharges>): Promise<AccountDay[]> {
  const posted = [...loaded.values()].filter((account) => account.standing.length > 0);
  if (posted.length === 0) return [];
  const world = await loadChargeWorld(tx);
  return posted.flatMap((account) => {
    const day = staleAfter(account, world);
    return day === null ? [] : [{ ...account.key, day }];
  });
}

// One entry a slot, the root over its sorted lines, as a day run does: a hundred thousand entries would tell no more.
function entriesOf(lines: readonly AccruedLine[], run: AccrualRun): JournalEntry[] {
  return [...Map.groupBy(lines, (line) => line.slot)].map(([slot, of]) => {
    const texts = of.map((line) => canonical(line)).sort();
    return {
      kind: 'accrual-posted',
      actor: run.actor,
      slot,
      body: { date: formatDay(run.day), lines: of.length, root: hash('sha256', texts.join('\n')) },
    };
  });
}

/**
 * Posts what has accrued on every account with terms by the end of a day, a thousand accounts a transaction. Run again it posts
 * nothing more, and after a kill it goes on where it stopped, because what is owed is reckoned from causes and not from what the
 * last run meant to do. The accounts are left for the night to decide: their rows say that they were touched.
 */
export async function runAccrual(deps: Pick<Deps, 'pool' | 'keys'>, run: AccrualRun): Promise<AccrualReport> {
  const report = { accounts: 0, lines: 0, corrected: 0, asking: 0 };
  const posted: Record<string, bigint> = {};
  const size = run.chunkSize ?? accrualChunk;
  const booking: Booking = { atMs: run.atMs, day: run.day, runId: null, by: run.actor };
  let after: AccountKey | null = null;
  for (;;) {
    const from: AccountKey | null = after;
    const keys: AccountKey[] = await inTenant(deps.pool, run.tenantId, async (tx) => {
      const chunk = await listChargedAccounts(tx, from, run.closed, size);
      if (chunk.length === 0) return chunk;
      await lockParties(
        tx,
        chunk.map((key) => key.partyId),
      );
      const days = chunk.map((key) => ({ ...key, day: run.day }));
      // What no longer agrees with its causes is made right before anything is added to it.
      const loaded = await loadCharges(tx, chunk);
      const stale = await findStale(tx, loaded);
      await correctAccrualFrom(tx, stale, booking);
      const accrued = await postAccruals(tx, days, booking, stale.length === 0 ? loaded : undefined);
      if (accrued.lines.length > 0) {
        await settleTouched(tx, booking);
        await deriveTouched(tx, accountKinds);
      }
      const changed = [...accrued.lines, ...stale].map((one) => one.partyId);
      if (changed.length > 0) await raiseVersion(tx, changed);
      report.accounts += chunk.length;
      report.lines += accrued.lines.length;
      report.corrected += stale.length;
      report.asking += accrued.asking.length;
      for (const { currency, minor } of accrued.lines) posted[currency] = (posted[currency] ?? 0n) + minor;
      await appendJournal(tx, deps.keys, run.atMs, entriesOf(accrued.lines, run));
      return chunk;
    });
    after = keys.at(-1) ?? null;
    if (keys.length < size) return { ...report, posted };
  }
}
