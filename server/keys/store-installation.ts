import type pg from 'pg';

export type Installation = { installationId: string; fingerprint: string | null };

export async function readInstallation(pool: pg.Pool): Promise<Installation> {
  const answer = await pool.query<Installation>(
    'select installation_id as "installationId", key_fingerprint as fingerprint from installation',
  );
  const row = answer.rows[0];
  if (!row) throw new Error('the database has no installation row');
  return row;
}

/** Writes the fingerprint where none stands yet, and answers with what stands. */
export async function claimFingerprint(pool: pg.Pool, fingerprint: string): Promise<Installation> {
  await pool.query('update installation set key_fingerprint = $1 where key_fingerprint is null', [
    fingerprint,
  ]);
  return readInstallation(pool);
}
