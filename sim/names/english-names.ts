import type { Prng } from '../prng.ts';

const givenNames = [
  'Amelia',
  'Owen',
  'Priya',
  'Marcus',
  'Helen',
  'Tomas',
  'Ingrid',
  'Declan',
  'Naomi',
  'Felix',
  'Grace',
  'Viktor',
  'Leila',
  'Hugh',
  'Carmen',
  'Stefan',
  'Joan',
  'Kenji',
  'Ruth',
  'Elias',
  'Maeve',
  'Bruno',
  'Tessa',
  'Anton',
];
const surnames = [
  'Ashdown',
  'Brennick',
  'Carrow',
  'Dunmere',
  'Ellery',
  'Farrant',
  'Garrow',
  'Hallam',
  'Iverne',
  'Jessop',
  'Kerrich',
  'Lomas',
  'Marlowe',
  'Nethers',
  'Orrell',
  'Penhale',
  'Quarrie',
  'Rowntree',
  'Selwood',
  'Thackray',
  'Underhay',
  'Wexcombe',
];
const brandFirst = [
  'North',
  'Calder',
  'Elm',
  'Harrow',
  'Stone',
  'Wren',
  'Ash',
  'Bright',
  'Fen',
  'Gale',
  'Holm',
  'Kings',
  'Lark',
  'Moor',
];
const brandSecond = [
  'mere',
  'wick',
  'gate',
  'field',
  'bourne',
  'haven',
  'crest',
  'stead',
  'by',
  'ford',
  'well',
  'dale',
];

/** A country that the demo has customers in, with numbers that its regulator keeps for fiction. */
export interface ForeignPlace {
  readonly country: string;
  readonly zone: string;
  readonly currency: string;
  readonly form: string;
  readonly town: string;
  readonly phone: (prng: Prng) => string;
}

const digits = (prng: Prng, count: number): string =>
  Array.from({ length: count }, () => prng.int(0, 9)).join('');

/** Ranges: NANPA 555-0100 to 0199; Ofcom drama numbers; BNetzA drama numbers for Berlin; ACMA fictitious numbers. */
export const foreignPlaces: readonly ForeignPlace[] = [
  {
    country: 'US',
    zone: 'America/New_York',
    currency: 'USD',
    form: 'Inc.',
    town: 'Fenwick Falls, NY',
    phone: (prng) => `+1 212-555-01${digits(prng, 2)}`,
  },
  {
    country: 'US',
    zone: 'America/Los_Angeles',
    currency: 'USD',
    form: 'LLC',
    town: 'Port Larkin, CA',
    phone: (prng) => `+1 213-555-01${digits(prng, 2)}`,
  },
  {
    country: 'GB',
    zone: 'Europe/London',
    currency: 'GBP',
    form: 'Ltd',
    town: 'Wrenbourne',
    phone: (prng) => `+44 20 7946 0${digits(prng, 3)}`,
  },
  {
    country: 'DE',
    zone: 'Europe/Berlin',
    currency: 'EUR',
    form: 'GmbH',
    town: 'Neuholm',
    phone: (prng) => `+49 30 23125 ${digits(prng, 3)}`,
  },
  {
    country: 'AU',
    zone: 'Australia/Sydney',
    currency: 'AUD',
    form: 'Pty Ltd',
    town: 'Galehaven NSW',
    phone: (prng) => `+61 2 5550 ${digits(prng, 4)}`,
  },
];

export function englishPerson(prng: Prng): string {
  return `${prng.pick(givenNames)} ${prng.pick(surnames)}`;
}

/** A firm's name: invented brand, its line of business, the form usual in its country. */
export function englishFirm(prng: Prng, trades: readonly string[], form: string): string {
  return `${prng.pick(brandFirst)}${prng.pick(brandSecond)} ${prng.pick(trades)} ${form}`;
}

export function englishAddress(prng: Prng, town: string): string {
  const road = prng.pick(['Quay', 'Mill', 'Orchard', 'Station', 'Foundry', 'Harbour']);
  return `${prng.int(1, 240)} ${road} Street, ${town}`;
}
