import { normalisePoint } from '@duly/core/contacts/normalise-point.ts';
import {
  normaliseAddress,
  normaliseEmail,
  normaliseIdentity,
  normalisePhone,
  splitPoints,
} from '@duly/core/imports/normalise-point.ts';
import { termsOfName } from '@duly/core/parties/search-terms.ts';
import { pointBits } from '@duly/facts/party-flags.ts';
import type { Tx } from '../db/tenant-tx.ts';
import { deriveValueKey } from '../keys/derive-id.ts';
import type { Keys } from '../keys/open-keys.ts';
import { openTexts, sealTexts } from '../keys/seal-text.ts';
import type { GatheredParty } from './gather-parties.ts';
import { insertContactPoints, type NewPoint } from './store-contact-points.ts';
import { insertParties, type PartyRow, updateParties } from './store-parties.ts';
import { insertSearchTerms } from './store-search-terms.ts';

/** What holds for parties that a file does not describe further. */
export type PartyDefaults = {
  readonly kind: 'person' | 'organisation';
  readonly language: string;
  readonly zone: string;
};

/** The parties that were made and those whose data changed. */
export type WrittenParties = { readonly created: ReadonlySet<string>; readonly changed: ReadonlySet<string> };

function pointsOf(party: GatheredParty, keys: Keys, tenantId: string): NewPoint[] {
  const tenantKeys = keys.ofTenant(tenantId);
  const point = (kind: NewPoint['kind'], value: string, normalised: string): NewPoint => ({
    partyId: party.partyId,
    kind,
    value,
    // The desk's form first: a number that was stopped there must not come back as another one with the next file.
    valueKey: deriveValueKey(tenantKeys, kind, normalisePoint(kind, value) ?? normalised),
    ownerName: party.contactPerson,
  });
  return [
    ...[...party.phones]
      .flatMap(splitPoints)
      .filter((value) => normalisePhone(value).length >= 5)
      .map((value) => point('phone', value, normalisePhone(value))),
    ...[...party.emails]
      .flatMap(splitPoints)
      .filter((value) => value.includes('@'))
      .map((value) => point('email', value, normaliseEmail(value))),
    ...[...party.addresses].map((value) => point('address', value, normaliseAddress(value))),
  ];
}

/** Identities as they stand in clear, for parties that have one. */
export async function readIdentities(
  tx: Tx,
  keys: Keys,
  known: Iterable<PartyRow>,
): Promise<Map<string, string>> {
  const withOne = [...known].filter((party) => party.identityCipher !== null);
  const opened = await openTexts(
    tx,
    keys,
    withOne.map((party) => ({ partyId: party.partyId, cipher: party.identityCipher })),
  );
  const identities = new Map<string, string>();
  withOne.forEach((party, at) => {
    const text = opened[at];
    if (text !== null && text !== undefined) identities.set(party.partyId, normaliseIdentity(text));
  });
  return identities;
}

async function sealIdentities(
  tx: Tx,
  keys: Keys,
  gathered: readonly GatheredParty[],
  known: ReadonlyMap<string, PartyRow>,
): Promise<Map<string, Uint8Array>> {
  const stated = gathered.filter((party) => party.identity !== null);
  if (stated.length === 0) return new Map();
  const before = await readIdentities(
    tx,
    keys,
    stated.flatMap((party) => known.get(party.partyId) ?? []),
  );
  const fresh = stated.filter(
    (party) => before.get(party.partyId) !== normaliseIdentity(party.identity ?? ''),
  );
  const sealed = await sealTexts(
    tx,
    keys,
    fresh.map((party) => ({ partyId: party.partyId, text: party.identity ?? '' })),
  );
  const ciphers = new Map<string, Uint8Array>();
  fresh.forEach((party, at) => {
    const cipher = sealed[at];
    if (cipher) ciphers.set(party.partyId, cipher);
  });
  return ciphers;
}

/** A known party under its known name has its terms already. */
function hasNewTerms(party: GatheredParty, before: PartyRow | undefined): boolean {
  return before === undefined || [...party.names].some((name) => name !== before.name);
}

function* termsOf(gathered: readonly GatheredParty[]): Generator<{ partyId: string; term: string }> {
  for (const party of gathered) {
    // References are found through `refs`; a term each would only double the table.
    for (const term of new Set([...party.names].flatMap(termsOfName))) yield { partyId: party.partyId, term };
  }
}

/**
 * Makes the parties that are not known yet and brings names, identities, contact points and search terms of the others up
 * to date. Nothing is taken away: a file that says nothing about a phone leaves it. The caller has locked the known ones.
 */
export async function writeParties(
  tx: Tx,
  keys: Keys,
  gathered: readonly GatheredParty[],
  known: ReadonlyMap<string, PartyRow>,
  defaults: PartyDefaults,
): Promise<WrittenParties> {
  const fresh = gathered.filter((party) => !known.has(party.partyId));
  await insertParties(
    tx,
    fresh.map((party) => ({
      partyId: party.partyId,
      kind: party.kind ?? defaults.kind,
      name: party.name ?? [...party.references.values()][0] ?? '',
      language: defaults.language,
      zone: defaults.zone,
    })),
  );
  const ciphers = await sealIdentities(tx, keys, gathered, known);
  const changes = gathered.flatMap((party) => {
    const before = known.get(party.partyId);
    const name = before && party.name !== null && party.name !== before.name ? party.name : null;
    const kind = before && party.kind !== null && party.kind !== before.kind ? party.kind : null;
    const identityCipher = ciphers.get(party.partyId) ?? null;
    if (name === null && kind === null && identityCipher === null) return [];
    return [{ partyId: party.partyId, name, kind, identityCipher }];
  });
  await updateParties(tx, changes);
  const pointed = await insertContactPoints(
    tx,
    gathered.flatMap((party) => pointsOf(party, keys, tx.tenantId)),
    pointBits,
  );
  await insertSearchTerms(
    tx,
    termsOf(gathered.filter((party) => hasNewTerms(party, known.get(party.partyId)))),
  );
  const created = new Set(fresh.map((party) => party.partyId));
  const changed = new Set(
    [...changes.map((change) => change.partyId), ...pointed].filter((id) => !created.has(id)),
  );
  return { created, changed };
}
