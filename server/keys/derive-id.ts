import { createHmac, createSecretKey, hash, type KeyObject } from 'node:crypto';
import type { Uuid } from '@duly/kernel/id.ts';
import type { TenantKeys } from './open-keys.ts';

/** The first 16 bytes of a digest in base 16 as a UUID of version 8 (free form, RFC 9562) and its variant. */
function uuidOf(hex: string): Uuid {
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) & 3] ?? '';
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}` as Uuid;
}

// Handed a Buffer, every HMAC makes a key object of its own: 24 µs instead of 4, two minutes in a million ids.
const keyObjects = new WeakMap<Buffer, KeyObject>();

function hmac(key: Buffer, text: string): Buffer {
  let object = keyObjects.get(key);
  if (object === undefined) {
    object = createSecretKey(key);
    keyObjects.set(key, object);
  }
  return createHmac('sha256', object).update(text).digest();
}

const keyed = (key: Buffer, text: string) => uuidOf(hmac(key, text).toString('hex'));

/**
 * Id of a party at its first sight. `reference` is normalised; `source` is a code of ours without '|', so that no two
 * pairs make one text.
 */
export function derivePartyId(keys: TenantKeys, source: string, reference: string): Uuid {
  if (source.includes('|')) throw new RangeError("A source is a code without '|'.");
  return keyed(keys.id, `party|${source}|${reference}`);
}

/** Id of an account: one contract of a party in one currency (ISO 4217). */
export function deriveAccountId(
  keys: TenantKeys,
  partyId: string,
  reference: string,
  currency: string,
): Uuid {
  return keyed(keys.id, `account|${partyId}|${reference}|${currency}`);
}

/** Id of a receivable; `reference` is normalised. */
export function deriveItemId(keys: TenantKeys, accountId: string, reference: string): Uuid {
  return keyed(keys.id, `item|${accountId}|${reference}`);
}

/** Id of an imported payment; `identity` is its reference, or its content where it has none. */
export function derivePaymentId(keys: TenantKeys, accountId: string, identity: string): Uuid {
  return keyed(keys.id, `payment|${accountId}|${identity}`);
}

/** Id of the part of a payment that another account of the same party got; without a key, since both ids are ours. */
export function derivePartId(paymentId: string, accountId: string): Uuid {
  return uuidOf(hash('sha256', `part|${paymentId}|${accountId}`, 'hex'));
}

/** Id of a bank's file: the same bytes are the same file. */
export function deriveBankFileId(keys: TenantKeys, sha256: Uint8Array): Uuid {
  return keyed(keys.id, `bank-file|${Buffer.from(sha256).toString('hex')}`);
}

/** Id of a statement: the nth of its file. */
export function deriveStatementId(keys: TenantKeys, fileId: string, nth: number): Uuid {
  return keyed(keys.id, `bank-statement|${fileId}|${nth}`);
}

/** Id of a bank line: what identifies the movement (core/bank/line-identity.ts) and its number among equal ones. */
export function deriveBankLineId(keys: TenantKeys, identity: string, nth: number): Uuid {
  return keyed(keys.id, `bank-line|${nth}|${identity}`);
}

/**
 * Id of a task. Without a key, because it must come out the same in the night, at the desk and in a replay; all it says
 * is in its row anyway.
 *
 * @param anchorDay epoch day from which the ladder counts; null for a ladder without one
 */
export function deriveTaskId(
  accountId: string,
  ladder: string,
  step: string,
  anchorDay: number | null,
  occurrence: number,
): Uuid {
  return uuidOf(hash('sha256', `${accountId}|${ladder}|${step}|${anchorDay ?? ''}|${occurrence}`, 'hex'));
}

/** What stands for a guessable value (a phone number, an e-mail address) where only equality is asked. 32 bytes. */
export function deriveValueKey(keys: TenantKeys, kind: string, normalised: string): Buffer {
  return hmac(keys.value, `${kind}|${normalised}`);
}

/** Slot of what is unique in a tenant: first ten bits of SHA-256 over its key's parts joined by '|'. */
export function slotOfKey(...parts: readonly string[]): number {
  return Number.parseInt(hash('sha256', parts.join('|'), 'hex').slice(0, 3), 16) >> 2;
}

/** Slot of a reference (domain, source, normalised reference) in `refs`. */
export function slotOfReference(domain: string, source: string, reference: string): number {
  return slotOfKey(domain, source, reference);
}
