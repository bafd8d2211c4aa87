import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import type { DateFormat } from '@duly/core/imports/read-day.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { ok, type Refusal, type Result, refuse } from '@duly/kernel/result.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { appendJournal } from '../journal/append-journal.ts';
import { deriveBankFileId } from '../keys/derive-id.ts';
import { readTenant } from '../tenants/store.ts';
import { type OpenedBankFile, openBankFile } from './open-bank-file.ts';
import { placeEvents } from './place-events.ts';
import { readBankFile } from './read-bank-file.ts';
import { insertFile, insertStatements, readFile, type StoredSum } from './store-files.ts';
import { dropOtherGrain, insertStaged, lockBank, stageLines } from './store-stage.ts';

export type BankImport = {
  readonly tenantId: string;
  readonly file: string;
  /** The name that people know the file by. */
  readonly name: string;
  /** The creditor's own account, where the file does not name it. */
  readonly account: string | null;
  readonly dates: DateFormat | null;
  readonly currency: string | null;
  readonly actor: string | null;
  readonly atMs: number;
};

export type BankImported = {
  readonly fileId: string;
  /** False: these very bytes were imported before, and nothing was done. */
  readonly fresh: boolean;
};

/** Carries a refusal out of a transaction, so that nothing of the file stays. */
class Refused extends Error {
  readonly refusals: readonly Refusal[];
  constructor(refusals: readonly Refusal[]) {
    super(refusals[0]?.code);
    this.refusals = refusals;
  }
}

async function hashFile(file: string): Promise<Buffer> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}

/**
 * Imports a file of a bank or a wallet in one transaction: all of it or nothing. The same bytes again change nothing;
 * movements that stand in an earlier file are not stored again.
 *
 * Refusals: those of openBankFile, readBankFile and ownSide, too-many-lines, too-many-statements; each with the line.
 */
export async function importBankFile(
  deps: Pick<Deps, 'pool' | 'keys'>,
  order: BankImport,
): Promise<Result<BankImported>> {
  const opened = await openBankFile(order.file);
  if (!opened.ok) return opened;
  const sha256 = await hashFile(order.file);
  try {
    return ok(
      await inTenant(deps.pool, order.tenantId, (tx) => store(tx, deps, order, opened.value, sha256)),
    );
  } catch (error) {
    if (error instanceof Refused) return refuse(...error.refusals);
    throw error;
  }
}

async function store(
  tx: Tx,
  deps: Pick<Deps, 'keys'>,
  order: BankImport,
  opened: OpenedBankFile,
  sha256: Buffer,
): Promise<BankImported> {
  await lockBank(tx);
  const keys = deps.keys.ofTenant(tx.tenantId);
  const fileId = deriveBankFileId(keys, sha256);
  if ((await readFile(tx, fileId)) !== null) return { fileId, fresh: false };
  const tenant = await readTenant(tx);
  if (tenant === null) throw new Error('a transaction without a tenant');
  const { designatedAccounts } = readTenantSettings(tenant.settings);
  const { currency } = tenant;
  const placed = placeEvents({ keys, fileId, said: order.account, designated: designatedAccounts, currency });
  let format = '';
  async function* rows(): AsyncGenerator<string> {
    const reading = readBankFile(opened, { currency, dates: order.dates, saidCurrency: order.currency });
    for (;;) {
      const step = await reading.next();
      if (step.done === true) {
        if (!step.value.ok) throw new Refused(step.value.refusals);
        format = step.value.value.format;
        return;
      }
      let piece = '';
      for (const event of step.value) {
        const row = placed.take(event);
        if (row === null) continue;
        if (typeof row !== 'string') throw new Refused([row]);
        piece += row;
      }
      if (piece !== '') yield piece;
    }
  }
  await stageLines(tx, rows());
  const { sums, added } = await settle(tx, fileId, placed);
  if ('guessed' in opened && opened.guessed)
    placed.remarks.add('note', { code: 'letters-guessed', lineNo: 1, params: {} });
  await insertStatements(tx, fileId, placed.statements);
  const { counts, kept } = placed.remarks;
  const figures = {
    statements: placed.statements.length,
    lines: placed.lines(),
    linesNew: added,
    refused: counts.refused,
    leftOut: counts['left-out'],
    sums,
  };
  await insertFile(tx, {
    fileId,
    sha256,
    name: order.name.slice(0, 200),
    format,
    importedBy: order.actor,
    atMs: order.atMs,
    report: kept,
    ...figures,
  });
  await appendJournal(tx, deps.keys, order.atMs, [
    {
      kind: 'bank-file-imported',
      actor: order.actor,
      subjectId: fileId,
      body: { format, ...figures, designated: placed.statements.filter((one) => one.designated).length },
    },
  ]);
  return { fileId, fresh: true };
}

/** Stores what is new, and counts what was known. */
async function settle(
  tx: Tx,
  fileId: string,
  placed: ReturnType<typeof placeEvents>,
): Promise<{ sums: StoredSum[]; added: number }> {
  for (const { currency, lines, minor } of await dropOtherGrain(tx))
    placed.remarks.add('note', {
      code: 'known-in-other-grain',
      lineNo: 1,
      params: { lines, minor: minor.toString(), currency },
    });
  const fresh = await insertStaged(tx, fileId);
  const sums = [...placed.sums].map(([currency, { lines, minor }]) => {
    const now = fresh.get(currency) ?? { lines: 0, minor: 0n };
    return {
      currency,
      lines,
      minor: minor.toString(),
      knownLines: lines - now.lines,
      knownMinor: (minor - now.minor).toString(),
    };
  });
  return { sums, added: [...fresh.values()].reduce((sum, one) => sum + one.lines, 0) };
}
