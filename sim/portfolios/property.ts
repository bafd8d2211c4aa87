import { addDays } from '@duly/kernel/day.ts';
import type { BookItem, BookParty } from '../book.ts';
import { inventPoints } from '../invent-points.ts';
import { chinesePerson, chineseShop } from '../names/chinese-names.ts';
import {
  type Debtor,
  type DebtorOrder,
  dayInMonth,
  monthOf,
  type Portfolio,
  shortMonth,
  staffOf,
} from './portfolio.ts';

/** A property manager: homes and ground-floor shops, a fee by area, and parking. */
export const property: Portfolio = {
  tenant: {
    code: 'demo-property',
    name: '云泊里物业服务有限公司',
    kind: 'property',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    calendar: 'cn',
    language: 'zh-CN',
    designatedAccount: '云泊里物业服务有限公司 演示银行 0000 2026 0004',
  },
  users: staffOf('property', 'zh-CN', ['崔桂花', '康永康', '毛春梅', '邱国强', '秦秋生', '江佳怡', '史海燕']),
  inventDebtor,
};

function inventDebtor(order: DebtorOrder): Debtor {
  const { prng, number, behaviour, asOf, from } = order;
  const shop = prng.chance(10);
  const floor = Math.floor((number - 1) / 4) % 24;
  const building = 1 + Math.floor((number - 1) / 96);
  const unit = `${building}-${floor + 1}0${((number - 1) % 4) + 1}`;
  const kind = shop ? 'organisation' : 'person';
  const party: BookParty = {
    reference: `云泊里${unit}`,
    kind,
    name: shop ? chineseShop(prng, ['便利店', '药房', '面馆', '美发店']) : chinesePerson(prng),
    language: 'zh-CN',
    zone: 'Asia/Shanghai',
    country: 'CN',
    points: inventPoints(prng, { kind, behaviour, place: null, keepsRelatives: false, asOf }),
    behaviour,
  };
  const account = {
    reference: party.reference,
    party: party.reference,
    kind: 'property',
    product: null,
    currency: 'CNY',
    openedOn: addDays(from, -prng.int(100, 1500)),
    roles: [],
  } as const;
  return { party, relations: [], accounts: [{ account, items: fees(order, party.reference, shop) }] };
}

/** 2.80 yuan a month for a square metre of a home, 4.50 of a shop; parking 300 yuan a month where there is a place. */
function fees({ prng, from, asOf, number }: DebtorOrder, unit: string, shop: boolean): BookItem[] {
  const squareMetres = BigInt(shop ? prng.int(35, 160) : prng.int(62, 148));
  const parks = prng.chance(45);
  const items: BookItem[] = [];
  // One phase of the estate is billed by the month, the older one by the quarter.
  const months = number % 2 === 0 ? 1 : 3;
  for (let month = number % months; month <= 12; month += months) {
    const at = monthOf(from, month);
    const issuedOn = dayInMonth(at, 1);
    if (issuedOn < from || issuedOn >= asOf) continue;
    const common = { account: unit, kind: 'property-fee' as const, issuedOn, dueOn: dayInMonth(at, 25) };
    items.push({
      ...common,
      reference: `${unit}/${shortMonth(at)}/物业`,
      amountMinor: squareMetres * (shop ? 450n : 280n) * BigInt(months),
    });
    if (parks)
      items.push({
        ...common,
        reference: `${unit}/${shortMonth(at)}/车位`,
        amountMinor: 30_000n * BigInt(months),
      });
  }
  return items;
}
