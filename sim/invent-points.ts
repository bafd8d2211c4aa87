import { addDays, type Day } from '@duly/kernel/day.ts';
import type { Behaviour, BookPoint } from './book.ts';
import { chineseAddress, chinesePerson } from './names/chinese-names.ts';
import { englishAddress, englishPerson, type ForeignPlace } from './names/english-names.ts';
import type { Prng } from './prng.ts';

/** Whom the points are for. `place` is null for somebody in China. */
export interface PointOwner {
  readonly kind: 'person' | 'organisation';
  readonly behaviour: Behaviour;
  readonly place: ForeignPlace | null;
  /** Lenders keep emergency contacts, whom the law does not let them collect from; the others have none. */
  readonly keepsRelatives: boolean;
  readonly asOf: Day;
}

type Draft = Pick<BookPoint, 'kind' | 'value' | 'label'> & Partial<BookPoint>;

/** The contact points of one party: usually one good one, sometimes several, sometimes none at all. */
export function inventPoints(prng: Prng, owner: PointOwner): BookPoint[] {
  const drafts = prng.chance(2) ? [] : draftPoints(prng, owner);
  return drafts.map((draft) => complete(prng, owner.asOf, draft));
}

function draftPoints(prng: Prng, owner: PointOwner): Draft[] {
  const lost = owner.behaviour === 'lost-contact';
  // A firm is called through somebody; a person's own telephone has no other name on it.
  const answerer = personName(prng, owner);
  const drafts: Draft[] = [
    {
      kind: 'phone',
      value: mobile(prng, owner.place),
      label: 'mobile',
      ownerName: owner.kind === 'organisation' ? answerer : null,
      preferred: !lost,
      ...(lost ? { status: 'unverified' as const } : {}),
    },
  ];
  if (owner.kind === 'organisation') {
    drafts.push({
      kind: 'phone',
      value: landline(prng, owner.place),
      label: 'office',
      ownerRelation: 'front-desk',
    });
  }
  if (prng.chance(owner.kind === 'organisation' ? 80 : 35)) {
    drafts.push({
      kind: 'email',
      value: email(prng),
      label: owner.kind === 'organisation' ? 'billing' : 'home',
    });
  }
  if (prng.chance(70)) {
    const value = owner.place === null ? chineseAddress(prng) : englishAddress(prng, owner.place.town);
    drafts.push({ kind: 'address', value, label: owner.kind === 'organisation' ? 'office' : 'home' });
  }
  if (owner.keepsRelatives && prng.chance(55)) drafts.push(relative(prng, owner));
  if (prng.chance(8)) {
    drafts.push({
      kind: 'phone',
      value: mobile(prng, owner.place),
      label: 'mobile',
      status: 'retired',
      ownerRelation: 'new-owner',
    });
  }
  return drafts;
}

function relative(prng: Prng, owner: PointOwner): Draft {
  const ownerRelation = prng.weighted({ spouse: 4, family: 4, colleague: 2 });
  return {
    kind: 'phone',
    value: mobile(prng, owner.place),
    label: 'emergency',
    ownerRelation,
    ownerName: personName(prng, owner),
    status: 'unverified',
  };
}

function complete(prng: Prng, asOf: Day, draft: Draft): BookPoint {
  const status = draft.status ?? prng.weighted({ verified: 7, unverified: 3 });
  return {
    ownerRelation: 'self',
    ownerName: null,
    preferred: false,
    ...draft,
    status,
    verifiedOn: status === 'verified' ? addDays(asOf, -prng.int(10, 340)) : null,
  };
}

function personName(prng: Prng, owner: PointOwner): string {
  return owner.place === null ? chinesePerson(prng) : englishPerson(prng);
}

const fourDigits = (prng: Prng): string => `${prng.int(0, 9999)}`.padStart(4, '0');

/** 142 is a prefix that no Chinese operator has, and its block 0000 less than any. */
function mobile(prng: Prng, place: ForeignPlace | null): string {
  return place === null ? `1420000${fourDigits(prng)}` : place.phone(prng);
}

/** No local number in China begins with 0, so that none of these can ring. */
function landline(prng: Prng, place: ForeignPlace | null): string {
  return place === null ? `0${prng.int(310, 999)}-0000${fourDigits(prng)}` : place.phone(prng);
}

/** example.com is kept for documentation (RFC 2606). */
function email(prng: Prng): string {
  return `${prng.pick(['accounts', 'ap', 'office', 'mail', 'finance'])}.${prng.int(1000, 9999)}@example.com`;
}
