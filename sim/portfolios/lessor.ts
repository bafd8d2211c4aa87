import { addDays, addMonths, type Day, partsOf } from '@duly/kernel/day.ts';
import type { BookItem, BookParty } from '../book.ts';
import { inventPoints } from '../invent-points.ts';
import { chineseFirm, chinesePerson, chineseShop } from '../names/chinese-names.ts';
import { type Debtor, type DebtorOrder, dayInMonth, monthOf, type Portfolio, staffOf } from './portfolio.ts';

const trades = ['土石方工程', '建筑劳务', '市政工程', '矿业', '混凝土', '园林工程'];

/** Excavators, loaders and cranes on 24 or 36 monthly rents; most lessees have a guarantor. */
export const lessor: Portfolio = {
  tenant: {
    code: 'demo-lease',
    name: '南陌恒砺设备租赁有限公司',
    kind: 'lessor',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    calendar: 'cn',
    language: 'zh-CN',
    designatedAccount: '南陌恒砺设备租赁有限公司 演示银行 0000 2026 0002',
  },
  users: staffOf('lease', 'zh-CN', ['郭长林', '宋晓彤', '邓振东', '韩广田', '曹玉清', '许思源', '傅云帆']),
  inventDebtor,
};

function inventDebtor(order: DebtorOrder): Debtor {
  const { prng, number, behaviour, asOf } = order;
  const reference = `C${20_000 + number}`;
  const kind = prng.chance(60) ? 'organisation' : 'person';
  const name =
    kind === 'person'
      ? chinesePerson(prng)
      : prng.chance(80)
        ? chineseFirm(prng, trades)
        : chineseShop(prng, ['机械队', '工程队']);
  const party = member(order, reference, kind, name);
  const guarantor = prng.chance(65) ? member(order, `${reference}-B1`, 'person', chinesePerson(prng)) : null;
  const openedOn = addDays(asOf, -prng.int(70, 620));
  const contract = `ZL-${partsOf(openedOn).year}-${`${number}`.padStart(4, '0')}`;
  const account = {
    reference: contract,
    party: reference,
    kind: 'lease',
    product: prng.pick(['挖掘机', '装载机', '起重机', '压路机', '高空作业平台']),
    currency: 'CNY',
    openedOn,
    roles: guarantor === null ? [] : [{ party: guarantor.reference, role: 'guarantor' as const }],
  } as const;
  return {
    party: { ...party, behaviour },
    relations: guarantor === null ? [] : [guarantor],
    accounts: [{ account, items: rents(order, contract, openedOn) }],
  };
}

function member(order: DebtorOrder, reference: string, kind: BookParty['kind'], name: string): BookParty {
  const { prng, behaviour, asOf } = order;
  return {
    reference,
    kind,
    name,
    language: 'zh-CN',
    zone: 'Asia/Shanghai',
    country: 'CN',
    points: inventPoints(prng, { kind, behaviour, place: null, keepsRelatives: false, asOf }),
    behaviour,
  };
}

/** The rents of the year and the three next ones; what fell due before the year is settled and not told. */
function rents({ prng, from, asOf }: DebtorOrder, contract: string, openedOn: Day): BookItem[] {
  const term = prng.pick([24, 24, 36]);
  const rentMinor = BigInt(prng.int(36, 320)) * 10_000n;
  const dayOfMonth = prng.pick([5, 10, 15, 20, 25, 28]);
  const items: BookItem[] = [];
  for (let period = 1; period <= term; period += 1) {
    const dueOn = dayInMonth(monthOf(openedOn, period), dayOfMonth);
    if (dueOn < from || dueOn > addMonths(asOf, 3)) continue;
    const kind = 'rent';
    items.push({
      reference: `${contract}/${`${period}`.padStart(2, '0')}`,
      account: contract,
      kind,
      issuedOn: openedOn,
      dueOn,
      amountMinor: rentMinor,
    });
  }
  return items;
}
