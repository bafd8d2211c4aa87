import type {
  Act,
  Channel,
  ContactIntent,
  Purpose,
  TargetRole,
  Technology,
} from '@duly/facts/contact-intent.ts';
import type { CreditorKind, GateFacts, Product } from '@duly/facts/gate-facts.ts';
import { effectiveRole } from './effective-role.ts';
import type { Scope } from './scope.ts';

// Every dimension of a scope is in the key, or two acts that a rule tells apart would share an answer. A new dimension does
// not compile until it is listed here, and then belongs into one of the two keys; places are the caller's (`rule-profile.ts` in core).
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
  technologies: true,
  debtUses: true,
  obtained: true,
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
const technologies = codesOf<Technology>({
  manual: true,
  autodialer: true,
  prerecorded: true,
  'ai-voice': true,
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

const useCodes = { personal: 1, business: 2 } as const;

// What scopes read of the debts that the act is about (`debts-of.ts`): the uses there are, that of the first, and whether all
// were obtained before they were in default.
function debtsCode(facts: GateFacts, intent: ContactIntent): number {
  let uses = 0;
  let first = 0;
  let soundAll = 1;
  for (const debt of facts.debts) {
    if (intent.debtIds.length > 0 && !intent.debtIds.includes(debt.debtId)) continue;
    const use = debt.use === null ? 3 : useCodes[debt.use];
    if (uses === 0) first = use;
    uses |= 1 << (use - 1);
    if (debt.inDefaultWhenObtained !== false) soundAll = 0;
  }
  return ((uses << 2) | first) * 2 + soundAll;
}

/**
 * Two numbers that are the same for two acts exactly when every scope answers both alike, places apart: they are
 * open-ended. This one is of what is owed. They hold only within one release; nothing keeps them.
 */
export function debtKey(facts: GateFacts, intent: ContactIntent): number {
  return productsCode(facts.products) * 64 + debtsCode(facts, intent);
}

/** The other number: who does what to whom, by which means. */
export function actKey(facts: GateFacts, intent: ContactIntent): number {
  let key = codeIn(acts, intent.act);
  key = key * channels.size + codeIn(channels, intent.channel);
  key = key * purposes.size + codeIn(purposes, intent.purpose);
  key = key * roles.size + codeIn(roles, effectiveRole(facts, intent));
  key = key * collectors.size + codeIn(collectors, intent.collectedBy);
  key = key * creditors.size + codeIn(creditors, facts.tenant.creditorKind);
  key = key * technologies.size + codeIn(technologies, intent.technology);
  key = key * 2 + (intent.initiatedBy === 'debtor' ? 1 : 0);
  key = key * 2 + (intent.voice === 'informative' ? 1 : 0);
  return key * 2 + (facts.party.kind === 'organisation' ? 1 : 0);
}
