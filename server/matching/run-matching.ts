import { indexOpenItems } from '@duly/core/matching/gather-open-items.ts';
import type { CandidatePart, MatchLine, Proposal } from '@duly/core/matching/match-facts.ts';
import { type MatchingSettings, readMatchingSettings } from '@duly/core/matching/matching-settings.ts';
import { proposeMatch } from '@duly/core/matching/propose-match.ts';
import { openInIndex, settleContests } from '@duly/core/matching/settle-contests.ts';
import { readTenantSettings } from '@duly/facts/tenant-settings.ts';
import { asDay } from '@duly/kernel/day.ts';
import { slotOf } from '@duly/kernel/id.ts';
import { readDesk, todayOf } from '../cases/store-desk-day.ts';
import { inTenant, type Tx } from '../db/tenant-tx.ts';
import type { Deps } from '../http/deps.ts';
import { nameKey } from './learn-payer.ts';
import { linesPerBatch, matchWorkers, paymentDaysBefore } from './limits.ts';
import { type LineRow, restOf } from './line-row.ts';
import { type PostingContext, postLines, type WantedPosting } from './post-lines.ts';
import { readAliases } from './store-aliases.ts';
import { readOpenLines } from './store-lines.ts';
import { endMatchRun, insertMatchRun, moveMatchRun } from './store-match-runs.ts';
import { readOpenAccounts, readOpenItems, readStandingPayments } from './store-open-facts.ts';
import { type ProofRow, readProof } from './store-proof.ts';
import { keepProposals, readPersonsLines } from './store-proposals.ts';

export type MatchRequest = {
  readonly runId: string;
  readonly tenantId: string;
  readonly fileId: string | null;
  readonly dryRun: boolean;
  readonly askedBy: string | null;
  readonly atMs: number;
  /** Lines of one transaction; left out, as many as `linesPerBatch` says. */
  readonly batch?: number;
};

/** What a run did. Sums in minor units by currency, over the files that it looked at. */
export type MatchReport = {
  readonly lines: number;
  readonly posted: number;
  readonly proposed: number;
  readonly suspense: number;
  readonly setAside: number;
  readonly why: Readonly<Record<string, number>>;
  readonly totals: Readonly<
    Record<string, { total: string; posted: string; suspense: string; setAside: string; open: string }>
  >;
};

type Slotted = { readonly slot: number; readonly proposal: Proposal };

function matchLineOf(
  row: LineRow,
  aliases: ReadonlyMap<string, string[]>,
  keyOfName: (name: string) => Buffer | null,
): MatchLine {
  const name = aliases.size === 0 ? null : keyOfName(row.payerName);
  return {
    lineId: row.lineId,
    bookedOn: row.bookedOn,
    currency: row.currency,
    openMinor: restOf(row),
    kind: row.kind,
    designated: row.designated,
    payerName: row.payerName,
    remittance: row.remittance,
    structuredReference: row.structuredReference,
    endToEndId: row.endToEndId,
    accountParties:
      row.payerAccountKey === null
        ? []
        : (aliases.get(`account${row.payerAccountKey.toString('hex')}`) ?? []),
    nameParties: name === null ? [] : (aliases.get(`name${name.toString('hex')}`) ?? []),
  };
}

/** Reads everything open once and looks at all lines together. */
async function proposeAll(deps: Deps, request: MatchRequest, settings: MatchingSettings): Promise<Slotted[]> {
  return inTenant(
    deps.pool,
    request.tenantId,
    async (tx) => {
      const keys = deps.keys.ofTenant(request.tenantId);
      const aliases = await readAliases(tx);
      const lines: MatchLine[] = [];
      const slots: number[] = [];
      for await (const piece of readOpenLines(tx, request.fileId)) {
        for (const row of piece) {
          lines.push(matchLineOf(row, aliases, (name) => nameKey(keys, name)));
          slots.push(row.slot);
        }
      }
      if (lines.length === 0) return [];
      const oldest = lines.reduce((day, line) => Math.min(day, line.bookedOn), Number.MAX_SAFE_INTEGER);
      const items = await readOpenItems(tx);
      const { accounts, parties } = await readOpenAccounts(tx);
      const payments = await readStandingPayments(tx, asDay(oldest - paymentDaysBefore));
      const index = indexOpenItems({ items, accounts, parties, payments });
      const persons = await readPersonsLines(tx);
      const alone = lines.map((line): Proposal => {
        const proposal = proposeMatch(line, index, settings);
        const before = proposal.why === null ? persons.get(line.lineId) : undefined;
        return before === undefined ? proposal : { ...proposal, why: before as Proposal['why'] };
      });
      const proposals = settleContests(alone, openInIndex(index));
      return proposals.map((proposal, at) => ({ slot: slots[at] as number, proposal }));
    },
    'snapshot',
  );
}

const partiesOf = (proposal: Proposal): readonly CandidatePart[] => proposal.candidates[0]?.parts ?? [];

/** Batches of lines whose parties lie in neighbouring slots, so that one transaction meets few chains of the journal. */
function batchesOf(auto: readonly Slotted[], size: number): WantedPosting[][] {
  const sorted = auto
    .map(({ slot, proposal }) => {
      const best = proposal.candidates[0];
      const partyId = partiesOf(proposal)[0]?.partyId ?? '';
      return { partySlot: slotOf(partyId), partyId, wanted: wantedOf(slot, proposal.lineId, best) };
    })
    .sort(
      (a, b) => a.partySlot - b.partySlot || (a.partyId < b.partyId ? -1 : a.partyId > b.partyId ? 1 : 0),
    );
  const batches: WantedPosting[][] = [];
  for (let at = 0; at < sorted.length; at += size) {
    batches.push(sorted.slice(at, at + size).map((one) => one.wanted));
  }
  return batches;
}

function wantedOf(
  slot: number,
  lineId: string,
  best: Proposal['candidates'][number] | undefined,
): WantedPosting {
  return {
    slot,
    lineId,
    parts: best?.parts ?? [],
    rule: best?.rule ?? 'none',
    permille: best?.permille ?? null,
    reasons: best?.reasons ?? [],
    again: false,
  };
}

const whyOfRefusal: Readonly<Record<string, Proposal['why']>> = {
  'line-booked-already': 'booked',
  'payment-already-recorded': 'booked',
  'payment-differs': 'booked',
  'match-item-open': 'contested',
  'payment-not-designated': 'not-designated',
};

async function postBatch(
  deps: Deps,
  request: MatchRequest,
  context: PostingContext,
  batch: readonly WantedPosting[],
  proposals: ReadonlyMap<string, Slotted>,
): Promise<number> {
  return inTenant(deps.pool, request.tenantId, async (tx) => {
    const results = await postLines(tx, batch, context);
    const left = results.flatMap((result, at): Slotted[] => {
      const one = proposals.get(batch[at]?.lineId ?? '');
      const code = result.ok ? null : (result.refusals[0]?.code ?? null);
      // Another run or a clerk was quicker: then nothing is left to propose.
      if (one === undefined || code === null || code === 'line-done') return [];
      return [{ ...one, proposal: { ...one.proposal, why: whyOfRefusal[code] ?? 'below' } }];
    });
    await keepProposals(tx, left, request.runId);
    return results.filter((result) => result.ok).length;
  });
}

async function contextOf(tx: Tx, deps: Deps, request: MatchRequest) {
  const desk = await readDesk(tx);
  const context: PostingContext = {
    keys: deps.keys,
    designatedAccounts: readTenantSettings(desk.settings).designatedAccounts,
    day: todayOf(desk, request.atMs),
    atMs: request.atMs,
    by: null,
    runId: request.runId,
  };
  return { context, settings: readMatchingSettings(desk.settings) };
}

function totalsOf(rows: readonly ProofRow[]): MatchReport['totals'] {
  const sums = new Map<string, [bigint, bigint, bigint, bigint, bigint]>();
  for (const row of rows) {
    const before = sums.get(row.currency) ?? [0n, 0n, 0n, 0n, 0n];
    const more = [row.total, row.posted, row.suspense, row.set_aside, row.open];
    sums.set(
      row.currency,
      before.map((sum, at) => sum + (more[at] as bigint)) as [bigint, bigint, bigint, bigint, bigint],
    );
  }
  return Object.fromEntries(
    [...sums].sort().map(([currency, [total, posted, suspense, setAside, open]]) => [
      currency,
      {
        total: `${total}`,
        posted: `${posted}`,
        suspense: `${suspense}`,
        setAside: `${setAside}`,
        open: `${open}`,
      },
    ]),
  );
}

/**
 * Matches every line that is not done, of one file or of all: what is certain enough is posted in batches, each a transaction
 * of its own; the rest is kept with its candidates for a clerk. A run that was killed anywhere is run again and ends the same,
 * because a line is posted and marked in one transaction, and a line that is marked is not looked at.
 */
export async function runMatching(deps: Deps, request: MatchRequest): Promise<MatchReport> {
  const { context, settings } = await inTenant(deps.pool, request.tenantId, async (tx) => {
    await insertMatchRun(tx, request);
    return contextOf(tx, deps, request);
  });
  const slotted = await proposeAll(deps, request, settings);
  const auto = slotted.filter((one) => one.proposal.why === null);
  let posted = 0;
  if (!request.dryRun) {
    const asked = slotted.filter((one) => one.proposal.why !== null);
    await inTenant(deps.pool, request.tenantId, async (tx) => {
      await keepProposals(tx, asked, request.runId);
      await moveMatchRun(tx, request.runId, slotted.length, asked.length);
    });
    const byLine = new Map(auto.map((one) => [one.proposal.lineId, one]));
    const batches = batchesOf(auto, request.batch ?? linesPerBatch);
    const half = Math.ceil(batches.length / matchWorkers);
    let done = asked.length;
    await Promise.all(
      Array.from({ length: matchWorkers }, async (_, n) => {
        for (const batch of batches.slice(n * half, (n + 1) * half)) {
          const took = await postBatch(deps, request, context, batch, byLine);
          posted += took;
          done += batch.length;
          await inTenant(deps.pool, request.tenantId, (tx) =>
            moveMatchRun(tx, request.runId, slotted.length, done),
          );
        }
      }),
    );
  } else posted = auto.length;
  const why: Record<string, number> = {};
  for (const { proposal } of slotted) {
    if (proposal.why !== null) why[proposal.why] = (why[proposal.why] ?? 0) + 1;
  }
  const proof = await inTenant(deps.pool, request.tenantId, (tx) => readProof(tx, request.fileId));
  const report: MatchReport = {
    lines: slotted.length,
    posted,
    proposed:
      slotted.filter(({ proposal }) => proposal.why !== null && proposal.candidates.length > 0).length +
      auto.length -
      posted,
    suspense: proof.reduce((sum, row) => sum + row.suspense_lines, 0),
    setAside: proof.reduce((sum, row) => sum + row.set_aside_lines, 0),
    why,
    totals: totalsOf(proof),
  };
  await inTenant(deps.pool, request.tenantId, (tx) =>
    endMatchRun(tx, request.runId, 'done', report, request.atMs),
  );
  return report;
}
