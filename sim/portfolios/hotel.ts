import { addDays } from '@duly/kernel/day.ts';
import type { BookItem, BookParty } from '../book.ts';
import { inventPoints } from '../invent-points.ts';
import { chineseFirm, chinesePerson } from '../names/chinese-names.ts';
import { englishFirm, foreignPlaces } from '../names/english-names.ts';
import {
  type Debtor,
  type DebtorOrder,
  dayInMonth,
  monthOf,
  type Portfolio,
  shortMonth,
  staffOf,
} from './portfolio.ts';

/** A hotel that works in English: firms on city ledger, a third of them abroad, and the accounts of its own staff. */
export const hotel: Portfolio = {
  tenant: {
    code: 'demo-hotel',
    name: 'Heron Quay Hotel',
    kind: 'hotel',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    calendar: 'cn',
    language: 'en',
    designatedAccount: 'Heron Quay Hotel, Demonstration Bank 0000 2026 0005',
  },
  users: staffOf('hotel', 'en', [
    'Naomi Ellery',
    'Owen Jessop',
    'Helen Marlowe',
    'Marcus Garrow',
    'Grace Selwood',
    'Felix Lomas',
    'Ruth Penhale',
  ]),
  inventDebtor,
};

function inventDebtor(order: DebtorOrder): Debtor {
  const { prng, number, behaviour, asOf, from } = order;
  const staff = prng.chance(18);
  const place = !staff && prng.chance(33) ? prng.pick(foreignPlaces) : null;
  const kind = staff ? 'person' : 'organisation';
  const reference = staff ? `S${1000 + number}` : `CL${4000 + number}`;
  const party: BookParty = {
    reference,
    kind,
    name: staff
      ? chinesePerson(prng)
      : place === null
        ? firmHere(order)
        : englishFirm(prng, ['Travel', 'Events', 'Consulting'], place.form),
    language: place === null && !prng.chance(25) ? 'zh-CN' : 'en',
    zone: place?.zone ?? 'Asia/Shanghai',
    country: place?.country ?? 'CN',
    points: inventPoints(prng, { kind, behaviour, place, keepsRelatives: false, asOf }),
    behaviour,
  };
  const account = {
    reference,
    party: reference,
    kind: staff ? 'staff' : 'hotel',
    product: null,
    currency: 'CNY',
    openedOn: addDays(from, -prng.int(20, 900)),
    roles: [],
  } as const;
  return { party, relations: [], accounts: [{ account, items: bills(order, reference, staff) }] };
}

function firmHere({ prng }: DebtorOrder): string {
  return chineseFirm(prng, ['国际旅行社', '会展服务', '咨询', '航空服务', '影视文化', '软件']);
}

/** Firms are billed for their stays and have 30 days; staff are billed on day 5 and settle by day 15. */
function bills({ prng, from, asOf, number }: DebtorOrder, account: string, staff: boolean): BookItem[] {
  const items: BookItem[] = [];
  for (let month = 0; month <= 12; month += 1) {
    const at = monthOf(from, month);
    for (let line = 1, lines = staff ? 1 : prng.int(0, 3); line <= lines; line += 1) {
      const issuedOn = dayInMonth(at, staff ? 5 : prng.int(1, 28));
      if (issuedOn < from || issuedOn >= asOf) continue;
      items.push({
        reference: `${staff ? 'ST' : 'FO'}${shortMonth(at)}-${`${number}`.padStart(4, '0')}-${line}`,
        account,
        kind: staff ? 'staff-account' : 'city-ledger',
        issuedOn,
        dueOn: staff ? dayInMonth(at, 15) : addDays(issuedOn, 30),
        amountMinor: BigInt(staff ? prng.int(3_000, 120_000) : prng.int(120_000, 6_800_000)),
      });
    }
  }
  return items;
}
