declare const uuidBrand: unique symbol;

/** A UUID in its usual small-letter text form. */
export type Uuid = string & { readonly [uuidBrand]: true };

const uuidForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Whether text is a UUID in small letters; capitals are refused so that one id has one spelling. */
export function isUuid(text: string): text is Uuid {
  return uuidForm.test(text);
}

/** Rows are spread over 1,024 slots, so that chunks, locks and chain heads of one party meet on one shard. */
export const slotCount = 1024;

/** The slot of a party: the first ten bits of its UUID, 0 to 1,023. */
export function slotOf(partyId: string): number {
  const slot = Number.parseInt(partyId.slice(0, 3), 16) >> 2;
  if (!isUuid(partyId)) throw new RangeError('A slot needs a UUID in small letters.');
  return slot;
}
