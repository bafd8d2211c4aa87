import type { PartyDetails } from '@duly/core/imports/party-details.ts';

/** What a file says of one party, all its rows together: the latest word wins, every name is kept for the search. */
export type GatheredParty = {
  readonly partyId: string;
  /** Spellings of its references by their comparable form, first spelling first. */
  readonly references: Map<string, string>;
  readonly names: Set<string>;
  name: string | null;
  kind: 'person' | 'organisation' | null;
  contactPerson: string | null;
  identity: string | null;
  readonly phones: Set<string>;
  readonly emails: Set<string>;
  readonly addresses: Set<string>;
};

/** Gathers parties while rows stream by; so much memory as there are parties, not rows. */
export class PartyGathering {
  readonly parties = new Map<string, GatheredParty>();

  add(partyId: string, reference: { key: string; spelling: string } | null, details: PartyDetails): void {
    let party = this.parties.get(partyId);
    if (party === undefined) {
      party = {
        partyId,
        references: new Map(),
        names: new Set(),
        name: null,
        kind: null,
        contactPerson: null,
        identity: null,
        phones: new Set(),
        emails: new Set(),
        addresses: new Set(),
      };
      this.parties.set(partyId, party);
    }
    if (reference !== null && !party.references.has(reference.key)) {
      party.references.set(reference.key, reference.spelling);
    }
    if (details.name !== null && details.name !== party.name) {
      party.name = details.name;
      party.names.add(details.name);
    }
    party.kind = details.kind ?? party.kind;
    party.contactPerson = details.contactPerson ?? party.contactPerson;
    party.identity = details.identity ?? party.identity;
    if (details.phone !== null) party.phones.add(details.phone);
    if (details.email !== null) party.emails.add(details.email);
    if (details.address !== null) party.addresses.add(details.address);
  }
}
