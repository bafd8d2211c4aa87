const byAccountKind: Readonly<Record<string, string>> = {
  loan: 'consumer',
  card: 'consumer',
  property: 'property-fee',
};

/**
 * The ladder on which a new account of a kind (`accountKinds`) begins. Leases, hotel and staff accounts climb the trade
 * ladder until they have one of their own.
 */
export function defaultLadder(accountKind: string): string {
  return byAccountKind[accountKind] ?? 'trade-payment';
}
