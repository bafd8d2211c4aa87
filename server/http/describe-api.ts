import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import pg from 'pg';
import { keysFrom } from '../keys/open-keys.ts';
import { buildApp } from './build-app.ts';
import { maxUploadBytes } from './limits.ts';

/**
 * The OpenAPI document of all routes as text, for docs/reference/openapi.json; the running server gives the same at
 * /api/openapi.json. Nothing is connected: the pool is never asked.
 */
export async function describeApi(): Promise<string> {
  const pool = new pg.Pool();
  const sealKey = createPrivateKey(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
  );
  const keys = keysFrom(Buffer.alloc(32), sealKey);
  const app = await buildApp({ pool, keys, clock: () => 0, home: '', maxUploadBytes });
  try {
    return `${JSON.stringify(app.swagger(), null, 2)}\n`;
  } finally {
    await app.close();
    await pool.end();
  }
}
