import type { Act, Channel, ContactIntent, Purpose, TargetRole } from '@duly/facts/contact-intent.ts';
import type { CreditorKind, GateFacts, Product } from '@duly/facts/gate-facts.ts';
import { effectiveRole } from './effective-role.ts';
import type { Scope } from './scope.ts';

// Every dimension of a scope is in the key, or two acts that a rule tells apart would share an answer. A new dimension does
// not compile until it is listed here, and then belongs into `scopeKey`; places are the caller's (`rule-profile.ts` in core).
const inKey: Record<keyof Scope, true> = {
  acts: true,
  places: true,
  creditorKinds: true,
  debtorKinds: true,
  products: true,
  collectedBy: true,
  initiatedBy: true,
  channels: true,
  voices: true,
  purposes: true,
  roles: true,
};

/** The dimensions that the key is made of. */
export const keyedDimensions: readonly string[] = Object.keys(inKey);

type Codes<T extends string> = ReadonlyMap<T, number>;

function codesOf<T extends string>(values: Record<T, true>): Codes<T> {
  return new Map((Object.keys(values) as T[]).map((value, index) => [value, index]));
}

const acts = codesOf<Act>({
  contact: true,
  publish: true,
  'stake-out': true,
  'enter-premises': true,
  restrain: true,
  'take-goods': true,
  'sell-goods': true,
  'receive-money': true,
  'deduct-wages': true,
  'obtain-data': true,
  'keep-data': true,
  entrust: true,
  'report-credit': true,
  'cut-supply': true,
  'restrict-access': true,
  charge: true,
  claim: true,
  sue: true,
});
const channels = codesOf<Channel>({
  call: true,
  sms: true,
  email: true,
  letter: true,
  visit: true,
  im: true,
});
const purposes = codesOf<Purpose>({ collect: true, locate: true, reply: true, notice: true, service: true });
const roles = codesOf<TargetRole>({
  debtor: true,
  'co-debtor': true,
  guarantor: true,
  'payer-contact': true,
  agent: true,
  representative: true,
  heir: true,
  'third-party': true,
});
const collectors = codesOf<ContactIntent['collectedBy']>({
  own: true,
  'own-other-name': true,
  agency: true,
  buyer: true,
});
const creditors = codesOf<CreditorKind>({
  trade: true,
  lessor: true,
  lender: true,
  property: true,
  hotel: true,
});
const lent = codesOf<Product>({
  card: true,
  'bank-consumer': true,
  'consumer-finance': true,
  'online-consumer': true,
  'micro-loan': true,
  'private-lending': true,
  none: true,
});

function codeIn<T extends string>(codes: Codes<T>, value: T): number {
  const code = codes.get(value);
  if (code === undefined) throw new RangeError(`${value} is no value of a scope.`);
  return code;
}

// Which products, and which of them stands first, since that one is named when none of them is covered.
function productsCode(products: readonly Product[]): number {
  const [first] = products;
  if (first === undefined) return 0;
  let set = 0;
  for (const product of products) set |= 1 << codeIn(lent, product);
  return set * (lent.size + 1) + codeIn(lent, first) + 1;
}

/**
 * A number that is the same for two acts exactly when every scope answers both alike, places apart: they are open-ended.
 * It holds only within one release; nothing keeps it.
 */
export function scopeKey(facts: GateFacts, intent: ContactIntent): number {
  let key = codeIn(acts, intent.act);
  key = key * channels.size + codeIn(channels, intent.channel);
  key = key * purposes.size + codeIn(purposes, intent.purpose);
  key = key * roles.size + codeIn(roles, effectiveRole(facts, intent));
  key = key * collectors.size + codeIn(collectors, intent.collectedBy);
  key = key * creditors.size + codeIn(creditors, facts.tenant.creditorKind);
  key = key * 2 + (intent.initiatedBy === 'debtor' ? 1 : 0);
  key = key * 2 + (intent.voice === 'informative' ? 1 : 0);
  key = key * 2 + (facts.party.kind === 'organisation' ? 1 : 0);
  return key * ((1 << lent.size) * (lent.size + 1)) + productsCode(facts.products);
}
