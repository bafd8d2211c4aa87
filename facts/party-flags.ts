/** States of a party that stop or narrow contact: bits of `party_state.flags`. Never re-use a bit. */
export const partyFlags = {
  /** Asked that nobody contacts them any more, on every channel. */
  stopRequest: 1,
  deceased: 2,
  represented: 4,
  insolvent: 8,
  complaintOpen: 16,
  minor: 32,
  incapacitated: 64,
  disaster: 128,
  erased: 256,
  fraudDesk: 512,
  /** Merged into another party, which is worked instead. */
  merged: 1024,
} as const;
export type PartyFlag = keyof typeof partyFlags;

/** Usable contact points by kind: bits of `party_state.points`. */
export const pointBits = { phone: 1, email: 2, address: 4 } as const;

/** The names of the flags that are set, in the order of their bits. */
export function flagNames(flags: number): PartyFlag[] {
  return (Object.keys(partyFlags) as PartyFlag[]).filter((name) => (flags & partyFlags[name]) !== 0);
}
