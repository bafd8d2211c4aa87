import { createHmac } from 'node:crypto';

/**
 * The signature header of a change: `t=<seconds since 1970>,v1=<hex>`, HMAC-SHA-256 under the shared secret over
 * `<seconds>.<event id>.<body>`. The receiver recomputes it, refuses what is older than it accepts (five minutes are usual), and
 * takes each event id once: a copied request is then worth nothing.
 */
export function signWebhook(secret: string, eventId: string, body: string, atMs: number): string {
  const seconds = Math.floor(atMs / 1000);
  const mac = createHmac('sha256', secret).update(`${seconds}.${eventId}.${body}`).digest('hex');
  return `t=${seconds},v1=${mac}`;
}
