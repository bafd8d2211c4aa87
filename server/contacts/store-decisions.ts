import { slotOf } from '@duly/kernel/id.ts';
import type { Tx } from '../db/tenant-tx.ts';

/** What a rulebook said, once a tenant; two who write it at once write the same. */
export async function insertRulebook(tx: Tx, hash: Buffer, rulebook: string, body: string): Promise<void> {
  await tx.query(
    `insert into gate_rulebooks (tenant_id, hash, rulebook, body) values ($1, $2, $3, $4) on conflict do nothing`,
    [tx.tenantId, hash, rulebook, body],
  );
}

export async function insertBasis(tx: Tx, hash: Buffer, body: string): Promise<void> {
  await tx.query(
    'insert into gate_bases (tenant_id, hash, body) values ($1, $2, $3) on conflict do nothing',
    [tx.tenantId, hash, body],
  );
}

/** What many decisions say alike. */
export async function insertFindings(tx: Tx, hash: Buffer, body: string): Promise<void> {
  await tx.query(
    'insert into gate_findings (tenant_id, hash, body) values ($1, $2, $3) on conflict do nothing',
    [tx.tenantId, hash, body],
  );
}

export type DecisionRow = {
  readonly decisionId: string;
  readonly partyId: string;
  readonly atMs: number;
  readonly userId: string;
  /** JSON texts. */
  readonly intent: string;
  readonly facts: string;
  /** Null where they are kept with those of others, by the hash `found`; one of the two is there. */
  readonly findings: string | null;
  readonly found: Buffer | null;
  readonly verdict: string;
  readonly untilMs: number | null;
  readonly rulebook: string;
  readonly basis: Buffer;
};

export const decisionColumns = `(tenant_id, slot, party_id, decision_id, at, user_id, intent, verdict, findings, until_at,
  rulebook, basis, facts, found)`;
export const decisionPlaces = 'values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)';

/** The values of `decisionColumns`, in order. Instants as text: a Date costs its formatting in local time. */
export function decisionValues(tx: Tx, row: DecisionRow): unknown[] {
  return [
    tx.tenantId,
    slotOf(row.partyId),
    row.partyId,
    row.decisionId,
    new Date(row.atMs).toISOString(),
    row.userId,
    row.intent,
    row.verdict,
    row.findings,
    row.untilMs === null ? null : new Date(row.untilMs).toISOString(),
    row.rulebook,
    row.basis,
    row.facts,
    row.found,
  ];
}

/** Keeps a decision alone, as a refusal is. */
export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.prepared(
    'gate-decision',
    `insert into gate_decisions ${decisionColumns} ${decisionPlaces}`,
    decisionValues(tx, row),
  );
}

/** A decision as it was kept, with its basis; days of the local calendar are not in it, `at_ms` is the instant. */
export type KeptDecision = {
  decision_id: string;
  party_id: string;
  at_ms: number;
  intent: unknown;
  verdict: string;
  findings: unknown;
  until_ms: number | null;
  rulebook: string;
  facts: string | null;
  basis: string | null;
  rules: string | null;
};

const kept = `select d.decision_id, d.party_id, (extract(epoch from d.at) * 1000)::float8 as at_ms, d.intent, d.verdict,
    coalesce(d.findings, f.body::jsonb) as findings,
    (extract(epoch from d.until_at) * 1000)::float8 as until_ms, d.rulebook, d.facts, b.body as basis, r.body as rules
  from gate_decisions d
  left join gate_findings f on f.tenant_id = d.tenant_id and f.hash = d.found
  left join gate_bases b on b.tenant_id = d.tenant_id and b.hash = d.basis
  left join gate_rulebooks r on r.tenant_id = d.tenant_id
   and r.hash = decode(b.body::jsonb ->> 'rulebookHash', 'hex')`;

/** One decision by its id, in whatever slot it is; null where there is none. */
export async function readKeptDecision(tx: Tx, decisionId: string): Promise<KeptDecision | null> {
  const rows = await tx.query<KeptDecision>(`${kept} where d.tenant_id = $1 and d.decision_id = $2`, [
    tx.tenantId,
    decisionId,
  ]);
  return rows[0] ?? null;
}

/** Decisions of a stretch of time in their order, after one, at most `limit`. */
export async function readKeptDecisions(
  tx: Tx,
  fromMs: number,
  toMs: number,
  after: { readonly atMs: number; readonly decisionId: string } | null,
  limit: number,
): Promise<KeptDecision[]> {
  return tx.query<KeptDecision>(
    `${kept} where d.tenant_id = $1 and d.at >= $2 and d.at < $3
       and ($4::timestamptz is null or (d.at, d.decision_id) > ($4, $5::uuid))
     order by d.at, d.decision_id limit $6`,
    [
      tx.tenantId,
      new Date(fromMs),
      new Date(toMs),
      after === null ? null : new Date(after.atMs),
      after?.decisionId ?? null,
      limit,
    ],
  );
}
