import type { Tx } from '../db/tenant-tx.ts';

/**
 * Blanks rows that are no party's own but hold texts of theirs: rejected lines, answers kept for replay, names and errors
 * of runs. Found by party where a column says so, else by the texts.
 *
 * @param texts the parties' clear texts; each long enough that finding it means them
 */
export async function blankTraces(
  tx: Tx,
  partyIds: readonly string[],
  texts: readonly string[],
): Promise<Record<string, number>> {
  // One pattern for all: position() of each text, so that no character of a name is read as a pattern.
  const holds = (column: string) =>
    `exists (select from unnest($3::text[]) as t (text) where position(t.text in ${column}) > 0)`;
  const named = (column: string) =>
    `exists (select from unnest($2::text[]) as p (id) where position(p.id in ${column}) > 0)`;
  const values = [tx.tenantId, partyIds, texts];
  const count = async (sql: string) => (await tx.query(sql, values)).length;
  return {
    import_rejects: await count(
      `update import_rejects set value = '', params = '{}' where tenant_id = $1
          and (party_id::text = any($2::text[]) or ${holds(`coalesce(value, '')`)} or ${holds('params::text')}) returning 1`,
    ),
    idempotency_keys: await count(
      `update idempotency_keys set response = null where tenant_id = $1 and status is not null
          and (${named(`coalesce(response, '')`)} or ${holds(`coalesce(response, '')`)}) returning 1`,
    ),
    import_runs: await count(
      `update import_runs set error = case when ${holds(`coalesce(error, '')`)} then null else error end,
              file_name = case when ${holds('file_name')} then '' else file_name end
        where tenant_id = $1 and $2::text[] is not null and (${holds(`coalesce(error, '')`)} or ${holds('file_name')}) returning 1`,
    ),
    day_runs: await count(
      `update day_runs set error = null where tenant_id = $1 and $2::text[] is not null and ${holds(`coalesce(error, '')`)} returning 1`,
    ),
  };
}

export type RunFiles = { runId: string; storedFile: string | null; over: boolean };

/** The tenant's import runs and the names of the files that they keep under the data folder. */
export async function readRunFiles(tx: Tx): Promise<RunFiles[]> {
  return tx.query<RunFiles>(
    `select run_id as "runId", to_jsonb(r) ->> 'stored_file' as "storedFile", status in ('done', 'failed') as over
       from import_runs r where tenant_id = $1`,
    [tx.tenantId],
  );
}
