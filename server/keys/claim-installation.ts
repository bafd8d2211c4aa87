import type pg from 'pg';
import type { Keys } from './open-keys.ts';
import { claimFingerprint } from './store-installation.ts';

/**
 * Ties the database to its keys at the first start, and refuses other keys from then on.
 *
 * @returns the installation's id
 * @throws when the database belongs to another key file
 */
export async function claimInstallation(pool: pg.Pool, keys: Keys): Promise<string> {
  const { installationId, fingerprint } = await claimFingerprint(pool, keys.fingerprint);
  if (fingerprint !== keys.fingerprint) {
    throw new Error(
      `this database belongs to the keys ${fingerprint} and the key file holds ${keys.fingerprint}: restore the right key file (duly restore-keys)`,
    );
  }
  return installationId;
}
