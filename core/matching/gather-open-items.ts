import { type FoldedName, foldName } from './fold-name.ts';
import { likeNames, type NameLikeness } from './like-names.ts';
import type { MatchAccount, MatchItem, MatchParty, StandingPayment } from './match-facts.ts';
import { keysOfReference, type ReferenceLevel } from './reference-keys.ts';

/** Parties that one piece of a name leads to at most; what leads to more tells nothing (贸易, TRADING). */
const mostOfGram = 400;
/** Parties whose whole name is compared for one payer. */
const mostCompared = 40;

export type ReferenceHit = {
  readonly items: readonly MatchItem[];
  readonly accounts: readonly MatchAccount[];
};

/** Everything open of a tenant, found by reference, payer and sum. Built once for many lines. */
export type OpenIndex = {
  byReference(level: ReferenceLevel, key: string): ReferenceHit | undefined;
  /** Items of a party in a currency, oldest first (due day, then id). */
  itemsOf(partyId: string, currency: string): readonly MatchItem[];
  accountsOf(partyId: string, currency: string): readonly MatchAccount[];
  itemsOfAccount(accountId: string): readonly MatchItem[];
  /** Items of one open sum. */
  byAmount(currency: string, minor: bigint): readonly MatchItem[];
  nameOf(partyId: string): FoldedName;
  partiesLike(payer: FoldedName): readonly { readonly partyId: string; readonly likeness: NameLikeness }[];
  bookedLike(partyId: string, currency: string, minor: bigint): readonly StandingPayment[];
};

/** Pieces by which similar names are found: pairs of Chinese characters, threes of other letters. */
export function gramsOf(name: FoldedName): string[] {
  const size = name.han ? 2 : 3;
  const text = name.han ? name.core : name.core.replaceAll(' ', '');
  const grams = new Set<string>();
  for (let at = 0; at + size <= text.length; at += 1) grams.add(text.slice(at, at + size));
  return [...grams];
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

const byAge = (a: MatchItem, b: MatchItem) => a.dueOn - b.dueOn || (a.itemId < b.itemId ? -1 : 1);

/** Builds the index. The order in which things are handed in does not matter. */
export function indexOpenItems(facts: {
  readonly items: Iterable<MatchItem>;
  readonly accounts: Iterable<MatchAccount>;
  readonly parties: Iterable<MatchParty>;
  readonly payments: Iterable<StandingPayment>;
}): OpenIndex {
  const references = new Map<string, { items: MatchItem[]; accounts: MatchAccount[] }>();
  const at = (level: ReferenceLevel, key: string) => {
    const whole = level === 'damaged' ? `~${key}` : key;
    let hit = references.get(whole);
    if (hit === undefined) {
      hit = { items: [], accounts: [] };
      references.set(whole, hit);
    }
    return hit;
  };
  const ofParty = new Map<string, MatchItem[]>();
  const ofAccount = new Map<string, MatchItem[]>();
  const ofAmount = new Map<string, MatchItem[]>();
  for (const item of facts.items) {
    for (const { level, key } of keysOfReference(item.reference)) at(level, key).items.push(item);
    pushTo(ofParty, `${item.partyId}${item.currency}`, item);
    pushTo(ofAccount, item.accountId, item);
    pushTo(ofAmount, `${item.currency}${item.openMinor}`, item);
  }
  for (const list of [...ofParty.values(), ...ofAccount.values(), ...ofAmount.values()]) {
    if (list.length > 1) list.sort(byAge);
  }
  const accountsOfParty = new Map<string, MatchAccount[]>();
  for (const account of facts.accounts) {
    for (const { level, key } of keysOfReference(account.reference)) at(level, key).accounts.push(account);
    pushTo(accountsOfParty, `${account.partyId}${account.currency}`, account);
  }
  for (const list of accountsOfParty.values()) list.sort((a, b) => (a.accountId < b.accountId ? -1 : 1));
  const names = new Map<string, FoldedName>();
  const sameName = new Map<string, string[]>();
  const grams = new Map<string, string[]>();
  for (const party of facts.parties) {
    const name = foldName(party.name);
    names.set(party.partyId, name);
    if (name.core === '') continue;
    pushTo(sameName, name.core, party.partyId);
    for (const gram of gramsOf(name)) pushTo(grams, gram, party.partyId);
  }
  const booked = new Map<string, StandingPayment[]>();
  for (const payment of facts.payments) {
    pushTo(booked, `${payment.partyId}${payment.currency}${payment.amountMinor}`, payment);
  }
  const nobody: FoldedName = { core: '', han: false };
  const nameOf = (partyId: string) => names.get(partyId) ?? nobody;
  return {
    byReference: (level, key) => references.get(level === 'damaged' ? `~${key}` : key),
    itemsOf: (partyId, currency) => ofParty.get(`${partyId}${currency}`) ?? [],
    accountsOf: (partyId, currency) => accountsOfParty.get(`${partyId}${currency}`) ?? [],
    itemsOfAccount: (accountId) => ofAccount.get(accountId) ?? [],
    byAmount: (currency, minor) => ofAmount.get(`${currency}${minor}`) ?? [],
    nameOf,
    partiesLike: (payer) => {
      const same = sameName.get(payer.core);
      if (same !== undefined) {
        return [...same].sort().map((partyId) => ({ partyId, likeness: 'same' as const }));
      }
      const hits = new Map<string, number>();
      for (const gram of gramsOf(payer)) {
        const list = grams.get(gram);
        if (list === undefined || list.length > mostOfGram) continue;
        for (const partyId of list) hits.set(partyId, (hits.get(partyId) ?? 0) + 1);
      }
      return [...hits]
        .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
        .slice(0, mostCompared)
        .map(([partyId]) => ({ partyId, likeness: likeNames(payer, nameOf(partyId)) }))
        .filter((one) => one.likeness !== 'none');
    },
    bookedLike: (partyId, currency, minor) => booked.get(`${partyId}${currency}${minor}`) ?? [],
  };
}
