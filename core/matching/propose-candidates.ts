import type { OpenIndex } from './gather-open-items.ts';
import { judgePayer, type Payer, type PayerJudged, partiesOfPayer, readPayer } from './judge-payer.ts';
import type { Candidate, CandidatePart, MatchAccount, MatchItem, MatchLine } from './match-facts.ts';
import { type MatchRule, permilleOf, type ReasonCode } from './match-rules.ts';
import { keysOfText, type ReferenceLevel } from './reference-keys.ts';
import { sumOfItems } from './sum-of-items.ts';

/** A candidate with what decides whether another stands in its way. */
export type RankedCandidate = Candidate & { readonly agrees: boolean };

/** All that may be meant by a line, best first, without an end; `otherCurrency`: a reference led to a debt in another currency. */
export type Candidates = { readonly ranked: readonly RankedCandidate[]; readonly otherCurrency: boolean };

/** Items of one sum that are shown where nothing but the sum speaks for any. */
const mostByAmount = 5;

const partOf = (item: MatchItem, minor = item.openMinor): CandidatePart => ({
  partyId: item.partyId,
  accountId: item.accountId,
  itemId: item.itemId,
  minor,
});
const onAccount = (account: { partyId: string; accountId: string }, minor: bigint): CandidatePart => ({
  partyId: account.partyId,
  accountId: account.accountId,
  itemId: null,
  minor,
});
/** The lesser of two amounts; Math.min takes no bigint. */
function lesserMinor(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}

const sumOf = (items: readonly MatchItem[]) => items.reduce((sum, item) => sum + item.openMinor, 0n);
const byAge = (a: MatchItem, b: MatchItem) => a.dueOn - b.dueOn || (a.itemId < b.itemId ? -1 : 1);

type Search = {
  readonly line: MatchLine;
  readonly payer: Payer;
  readonly index: OpenIndex;
  readonly found: RankedCandidate[];
  readonly fits: Map<string, PayerJudged>;
};

function fitOf(search: Search, partyId: string): PayerJudged {
  let judged = search.fits.get(partyId);
  if (judged === undefined) {
    judged = judgePayer(search.payer, partyId, search.index);
    search.fits.set(partyId, judged);
  }
  return judged;
}

function add(
  search: Search,
  rule: MatchRule,
  judged: PayerJudged,
  parts: readonly CandidatePart[],
  more: readonly ReasonCode[] = [],
): void {
  const permille = permilleOf(rule, judged.fit);
  if (permille === null || parts.length === 0) return;
  const several = new Set(parts.map((part) => part.partyId)).size > 1;
  search.found.push({
    rule,
    permille: several ? Math.min(permille, 900) : permille,
    parts,
    reasons: [judged.reason, ...(several ? (['several-parties'] as const) : []), ...more],
    agrees: judged.fit === 'agrees',
  });
}

/** What a line's text names, at one level: items in its currency, accounts, and whether a debt in another currency is among them. */
function readHits(
  search: Search,
  keys: readonly { level: ReferenceLevel; key: string }[],
  level: ReferenceLevel,
) {
  const items = new Map<string, MatchItem>();
  const accounts = new Map<string, MatchAccount>();
  const homonyms = new Set<string>();
  let otherCurrency = false;
  for (const one of keys) {
    if (one.level !== level) continue;
    const hit = search.index.byReference(level, one.key);
    if (hit === undefined) continue;
    const own = hit.items.filter((item) => item.currency === search.line.currency);
    if (own.length < hit.items.length) otherCurrency = true;
    for (const item of own) items.set(item.itemId, item);
    if (own.length > 1) for (const item of own) homonyms.add(item.itemId);
    for (const account of hit.accounts) {
      if (account.currency === search.line.currency) accounts.set(account.accountId, account);
    }
  }
  return {
    items: [...items.values()].sort(byAge),
    accounts: [...accounts.values()],
    homonyms,
    otherCurrency,
  };
}

function tryOneReference(search: Search, item: MatchItem): void {
  const { openMinor } = search.line;
  const judged = fitOf(search, item.partyId);
  if (openMinor <= item.openMinor) {
    add(search, openMinor === item.openMinor ? 'reference' : 'reference-part', judged, [
      partOf(item, openMinor),
    ]);
    return;
  }
  const rest = openMinor - item.openMinor;
  const others = search.index
    .itemsOfAccount(item.accountId)
    .filter((one) => one.itemId !== item.itemId && one.currency === item.currency);
  const { ways, chosen } = sumOfItems(
    others.map((one) => one.openMinor),
    rest,
  );
  if (chosen.length > 0) {
    const more = chosen.map((at) => others[at] as MatchItem);
    add(
      search,
      'reference-and-more',
      judged,
      [partOf(item), ...more.map((one) => partOf(one))],
      ways === 'one' ? [] : ['several-ways'],
    );
    return;
  }
  add(search, 'reference-over', judged, [partOf(item), onAccount(item, rest)]);
}

function tryReferences(search: Search, items: readonly MatchItem[], homonyms: ReadonlySet<string>): void {
  const [first] = items;
  if (first === undefined) return;
  const clear = items.filter((item) => !homonyms.has(item.itemId));
  for (const item of items) {
    if (homonyms.has(item.itemId) || items.length === 1) tryOneReference(search, item);
  }
  if (clear.length < 2) {
    if (clear.length === 1 && items.length > 1) tryOneReference(search, clear[0] as MatchItem);
    return;
  }
  const judged = fitOf(search, (clear[0] as MatchItem).partyId);
  if (sumOf(clear) === search.line.openMinor) {
    add(
      search,
      'reference-sum',
      judged,
      clear.map((item) => partOf(item)),
    );
    return;
  }
  const { ways, chosen } = sumOfItems(
    clear.map((item) => item.openMinor),
    search.line.openMinor,
  );
  const some = chosen.map((at) => clear[at] as MatchItem);
  if (some.length > 0) {
    add(
      search,
      'reference-some',
      judged,
      some.map((item) => partOf(item)),
      ways === 'one' ? [] : ['several-ways'],
    );
    return;
  }
  let rest = search.line.openMinor;
  const parts: CandidatePart[] = [];
  for (const item of clear) {
    const minor = lesserMinor(item.openMinor, rest);
    if (minor > 0n) parts.push(partOf(item, minor));
    rest -= minor;
  }
  if (rest > 0n) parts.push(onAccount(clear[0] as MatchItem, rest));
  add(search, rest > 0n ? 'reference-over' : 'reference-some', judged, parts);
}

function tryWeakReferences(search: Search, items: readonly MatchItem[], level: 'number' | 'damaged'): void {
  const { openMinor } = search.line;
  const exact = items.filter((item) => item.openMinor === openMinor);
  for (const item of exact) add(search, level, fitOf(search, item.partyId), [partOf(item)]);
  if (exact.length > 0 || level === 'damaged') return;
  const parties = new Set(items.map((item) => item.partyId));
  if (items.length > 1 && parties.size === 1 && sumOf(items) === openMinor) {
    add(
      search,
      'number-sum',
      fitOf(search, (items[0] as MatchItem).partyId),
      items.map((item) => partOf(item)),
    );
    return;
  }
  for (const item of items) {
    if (openMinor < item.openMinor)
      add(search, 'number-part', fitOf(search, item.partyId), [partOf(item, openMinor)]);
  }
}

type SetRules = {
  readonly item: MatchRule;
  readonly all: MatchRule;
  readonly sum: MatchRule;
  readonly rest: MatchRule;
};
const ofAccount: SetRules = { item: 'account-item', all: 'account-all', sum: 'account-sum', rest: 'account' };
const ofPayer: SetRules = { item: 'payer-item', all: 'payer-all', sum: 'payer-sum', rest: 'payer' };

/** One item of the sum, all that is open, one set of items, or the account itself. */
function trySet(
  search: Search,
  rules: SetRules,
  judged: PayerJudged,
  items: readonly MatchItem[],
  accounts: readonly { partyId: string; accountId: string }[],
): void {
  const { openMinor } = search.line;
  const exact = items.filter((item) => item.openMinor === openMinor);
  const several: readonly ReasonCode[] = exact.length > 1 ? ['several-items'] : [];
  for (const item of exact) add(search, rules.item, judged, [partOf(item)], several);
  const whole = items.length > 1 && sumOf(items) === openMinor;
  if (whole)
    add(
      search,
      rules.all,
      judged,
      items.map((item) => partOf(item)),
    );
  const found = sumOfItems(
    items.map((item) => item.openMinor),
    openMinor,
  );
  const isNew = found.chosen.length > 1 && !(whole && found.chosen.length === items.length);
  if (isNew) {
    const chosen = found.chosen.map((at) => items[at] as MatchItem);
    add(
      search,
      rules.sum,
      judged,
      chosen.map((item) => partOf(item)),
      found.ways === 'one' ? [] : ['several-ways'],
    );
  }
  if (exact.length > 0 || whole || isNew) return;
  for (const account of accounts) add(search, rules.rest, judged, [onAccount(account, openMinor)]);
}

const signatureOf = (parts: readonly CandidatePart[]) =>
  parts
    .map((part) => `${part.accountId}/${part.itemId ?? ''}/${part.minor}`)
    .sort()
    .join('|');

/** Better first; the rest of the order is by what is meant, so that it never depends on how things came. */
function rank(found: readonly RankedCandidate[]): RankedCandidate[] {
  const keyed = found.map((one) => ({ one, signature: signatureOf(one.parts) }));
  keyed.sort(
    (a, b) =>
      b.one.permille - a.one.permille ||
      a.one.parts.length - b.one.parts.length ||
      (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0),
  );
  const seen = new Set<string>();
  return keyed.flatMap(({ one, signature }) => {
    if (seen.has(signature)) return [];
    seen.add(signature);
    return [one];
  });
}

/**
 * Everything that a line of money received may mean: by references in its words, by its payer, by its sum. Each candidate is
 * made from the line and its own items alone, so that another open item can only add candidates and never raise one.
 */
export function proposeCandidates(line: MatchLine, index: OpenIndex): Candidates {
  const search: Search = { line, payer: readPayer(line), index, found: [], fits: new Map() };
  const keys = keysOfText(`${line.structuredReference}，${line.remittance}，${line.endToEndId}`);
  const whole = readHits(search, keys, 'whole');
  const number = readHits(search, keys, 'number');
  const damaged = readHits(search, keys, 'damaged');
  tryReferences(search, whole.items, whole.homonyms);
  if (whole.items.length === 0) {
    tryWeakReferences(search, number.items, 'number');
    tryWeakReferences(search, damaged.items, 'damaged');
  }
  const accounts = new Map([...whole.accounts, ...number.accounts].map((one) => [one.accountId, one]));
  for (const account of accounts.values()) {
    const items = index.itemsOfAccount(account.accountId).filter((item) => item.currency === line.currency);
    trySet(search, ofAccount, fitOf(search, account.partyId), items, [account]);
  }
  for (const [partyId, judged] of partiesOfPayer(search.payer, index)) {
    const items = index.itemsOf(partyId, line.currency);
    trySet(search, ofPayer, judged, items, items.length > 0 ? index.accountsOf(partyId, line.currency) : []);
  }
  if (search.found.length === 0) {
    for (const item of index.byAmount(line.currency, line.openMinor).slice(0, mostByAmount)) {
      add(search, 'amount', fitOf(search, item.partyId), [partOf(item)]);
    }
  }
  return {
    ranked: rank(search.found),
    otherCurrency: whole.otherCurrency && whole.items.length === 0,
  };
}
