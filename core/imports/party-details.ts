import type { RowReader } from './row-reader.ts';

/** What a row tells of a customer besides the number. Null: it says nothing, and what is known stays. */
export interface PartyDetails {
  readonly name: string | null;
  readonly kind: 'person' | 'organisation' | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly address: string | null;
  readonly contactPerson: string | null;
  readonly identity: string | null;
}

const personWords = /^(?:个人|自然人|person|individual|private|consumer|p)$/i;
const organisationWords = /^(?:企业|公司|法人|单位|机构|organi[sz]ation|company|business|corporate|o)$/i;
// A resident identity number has 18 characters, the last a check character that may be X.
const residentNumber = /^\d{17}[\dX]$/i;

/** Reads the details of a customer; kinds in other words than ours are left open, never a reason to lose an invoice. */
export function readPartyDetails(reader: RowReader): PartyDetails {
  const identity = reader.text('identity');
  const stated = reader.text('partyKind') ?? '';
  return {
    name: reader.text('customerName'),
    kind: kindOf(stated, identity),
    phone: reader.text('phone'),
    email: reader.text('email'),
    address: reader.text('address'),
    contactPerson: reader.text('contactPerson'),
    identity,
  };
}

function kindOf(stated: string, identity: string | null): 'person' | 'organisation' | null {
  if (personWords.test(stated)) return 'person';
  if (organisationWords.test(stated)) return 'organisation';
  return identity !== null && residentNumber.test(identity) ? 'person' : null;
}
