/**
 * What parties who share a number or an address are counted under: the key of its value, and the slot in which all of
 * them meet.
 */
export type PointKey = { readonly slot: number; readonly value: Buffer; readonly key: string };

/** The key of a value (`contact_points.value_key`); its slot is its first ten bits, as that of a party is. */
export function pointKeyOf(value: Buffer): PointKey {
  const slot = (((value[0] ?? 0) << 8) | (value[1] ?? 0)) >> 6;
  return { slot, value, key: `value:${value.toString('hex')}` };
}
