import type { Proposal } from '@duly/core/matching/match-facts.ts';
import { copyLine, copyText, inPieces } from '../db/copy-text.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** A proposal as it is kept: ids, codes and figures. */
export type KeptProposal = {
  readonly candidates: readonly {
    readonly rule: string;
    readonly permille: number;
    readonly reasons: readonly string[];
    readonly parts: readonly {
      readonly partyId: string;
      readonly accountId: string;
      readonly itemId: string | null;
      readonly minor: string;
    }[];
  }[];
  readonly booked: readonly string[];
};

const keptOf = ({ candidates, booked }: Proposal): KeptProposal => ({
  candidates: candidates.map((one) => ({
    rule: one.rule,
    permille: one.permille,
    reasons: one.reasons,
    parts: one.parts.map((part) => ({ ...part, minor: `${part.minor}` })),
  })),
  booked,
});

/** Keeps what a run thinks of lines that are not done, in place of what an earlier one thought. */
export async function keepProposals(
  tx: Tx,
  proposals: readonly { readonly slot: number; readonly proposal: Proposal }[],
  runId: string,
): Promise<void> {
  if (proposals.length === 0) return;
  await tx.query(
    `create temp table if not exists new_proposals (slot smallint, line_id uuid, candidates jsonb, best smallint, why text) on commit drop`,
  );
  function* lines(): Generator<string> {
    for (const { slot, proposal } of proposals) {
      yield copyLine([
        slot,
        proposal.lineId,
        JSON.stringify(keptOf(proposal)),
        proposal.candidates[0]?.permille ?? 0,
        proposal.why ?? 'below',
      ]);
    }
  }
  await copyText(tx, 'new_proposals', inPieces(lines()));
  await tx.query(
    `insert into bank_line_proposals (tenant_id, slot, line_id, candidates, best_permille, why, run_id)
     select $1::uuid, slot, line_id, candidates, best, why, $2
       from new_proposals order by slot, line_id
     on conflict (slot, tenant_id, line_id) do update set candidates = excluded.candidates, best_permille = excluded.best_permille,
       why = excluded.why, run_id = excluded.run_id`,
    [tx.tenantId, runId],
  );
  await tx.query('truncate new_proposals');
}

export type ProposalRow = { line_id: string; candidates: KeptProposal; best_permille: number; why: string };

export async function readProposals(
  tx: Tx,
  lines: readonly { slot: number; lineId: string }[],
): Promise<Map<string, ProposalRow>> {
  const rows = await tx.query<ProposalRow>(
    `select p.line_id, p.candidates, p.best_permille, p.why from unnest($2::smallint[], $3::uuid[]) as w (slot, line_id)
       join bank_line_proposals p on p.slot = w.slot and p.tenant_id = $1 and p.line_id = w.line_id`,
    [tx.tenantId, lines.map((line) => line.slot), lines.map((line) => line.lineId)],
  );
  return new Map(rows.map((row) => [row.line_id, row]));
}

/** Lines that an earlier run found ambiguous, contested or perhaps booked: they are a person's, whatever has been paid since. */
export async function readPersonsLines(tx: Tx): Promise<Map<string, string>> {
  const rows = await tx.query<{ line_id: string; why: string }>(
    `select line_id, why from bank_line_proposals where tenant_id = $1 and why in ('ambiguous','contested','booked')`,
    [tx.tenantId],
  );
  return new Map(rows.map((row) => [row.line_id, row.why]));
}
