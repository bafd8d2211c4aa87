import { addDays } from '@duly/kernel/day.ts';
import type { BookItem, BookParty } from '../book.ts';
import { inventPoints } from '../invent-points.ts';
import { chineseFirm } from '../names/chinese-names.ts';
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

const trades = [
  '机械配件',
  '包装材料',
  '家具',
  '电子',
  '纺织',
  '五金制品',
  '食品',
  '医疗器械',
  '塑胶',
  '供应链管理',
];
const tradesEn = ['Tooling', 'Outfitters', 'Components', 'Home Goods', 'Instruments', 'Bicycles'];

/** A logistics firm that carries on account and bills each month; one customer in twelve is abroad. */
export const trade: Portfolio = {
  tenant: {
    code: 'demo-trade',
    name: '望潮通达物流有限公司',
    kind: 'trade',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    calendar: 'cn',
    language: 'zh-CN',
    designatedAccount: '望潮通达物流有限公司 演示银行 0000 2026 0001',
  },
  users: staffOf('trade', 'zh-CN', ['王思敏', '李景行', '林若楠', '赵守信', '周惠民', '沈安然', '何书瑶']),
  inventDebtor,
};

function inventDebtor(order: DebtorOrder): Debtor {
  const { prng, number, behaviour, asOf, from } = order;
  const place = prng.chance(8) ? prng.pick(foreignPlaces) : null;
  const reference = `K${10_000 + number}`;
  const party: BookParty = {
    reference,
    kind: 'organisation',
    name: place === null ? chineseFirm(prng, trades) : englishFirm(prng, tradesEn, place.form),
    language: place === null ? 'zh-CN' : 'en',
    zone: place?.zone ?? 'Asia/Shanghai',
    country: place?.country ?? 'CN',
    points: inventPoints(prng, { kind: 'organisation', behaviour, place, keepsRelatives: false, asOf }),
    behaviour,
  };
  const account = {
    reference,
    party: reference,
    kind: 'trade',
    product: null,
    currency: place?.currency ?? 'CNY',
    openedOn: addDays(from, -prng.int(20, 900)),
    roles: [],
  } as const;
  return { party, relations: [], accounts: [{ account, items: invoices(order, reference) }] };
}

function invoices({ prng, from, asOf, number }: DebtorOrder, account: string): BookItem[] {
  const termDays = prng.pick([30, 30, 45, 60]);
  const size = prng.weighted({ small: 6, middle: 3, large: 1 });
  const ceiling = { small: 18_000, middle: 90_000, large: 420_000 }[size];
  const items: BookItem[] = [];
  for (let month = 0; month <= 12; month += 1) {
    const at = monthOf(from, month);
    for (let line = 1, lines = prng.int(1, size === 'small' ? 1 : 3); line <= lines; line += 1) {
      const issuedOn = dayInMonth(at, prng.int(3, 27));
      if (issuedOn < from || issuedOn >= asOf) continue;
      items.push({
        reference: `INV-${shortMonth(at)}-${`${number}`.padStart(4, '0')}-${line}`,
        account,
        kind: 'invoice',
        issuedOn,
        dueOn: addDays(issuedOn, termDays),
        amountMinor: BigInt(prng.int(Math.floor(ceiling / 12), ceiling)) * 100n + BigInt(prng.int(0, 99)),
      });
    }
  }
  return items;
}
