import { createHmac, hash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A fresh session token: 256 bits, base64url. Only its hash is kept. */
export const makeSessionToken = (): string => randomBytes(32).toString('base64url');

/** What the database knows of a token. */
export const hashToken = (token: string): Buffer => hash('sha256', token, 'buffer');

/**
 * The anti-forgery token that belongs to a session. Derived, so that `GET /session` can tell it again though nothing but
 * hashes are stored; whoever lacks the cookie cannot derive it.
 */
export const csrfOf = (token: string): string =>
  createHmac('sha256', token).update('duly/csrf').digest('base64url');

/** Equality that takes as long for a near miss as for a far one. */
export function sameHash(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && timingSafeEqual(a, b);
}
