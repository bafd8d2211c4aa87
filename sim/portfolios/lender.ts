import { addDays, addMonths, type Day, partsOf } from '@duly/kernel/day.ts';
import type { BookItem, BookParty } from '../book.ts';
import { inventPoints } from '../invent-points.ts';
import { chinesePerson } from '../names/chinese-names.ts';
import type { Prng } from '../prng.ts';
import { type Debtor, type DebtorOrder, dayInMonth, monthOf, type Portfolio, staffOf } from './portfolio.ts';

/** A consumer lender: instalments of a few hundred to a few thousand, due around pay days. */
export const lender: Portfolio = {
  tenant: {
    code: 'demo-loan',
    name: '衡川消费金融有限公司',
    kind: 'lender',
    currency: 'CNY',
    zone: 'Asia/Shanghai',
    calendar: 'cn',
    language: 'zh-CN',
    designatedAccount: '衡川消费金融有限公司 演示银行 0000 2026 0003',
  },
  users: staffOf('loan', 'zh-CN', ['陆子涵', '方家豪', '谭美玲', '范建平', '邹雅琴', '金文博', '石小满']),
  inventDebtor,
};

function inventDebtor(order: DebtorOrder): Debtor {
  const { prng, number, behaviour } = order;
  const reference = `D${300_000 + number * 7}`;
  const accounts = Array.from({ length: prng.chance(15) ? 2 : 1 }, (_, index) =>
    inventLoan(order, reference, index + 1),
  );
  const spouse = prng.chance(6) ? person(order, `${reference}-G`) : null;
  if (spouse !== null && accounts[0] !== undefined) {
    const first = accounts[0];
    const account = { ...first.account, roles: [{ party: spouse.reference, role: 'co-debtor' as const }] };
    return {
      party: { ...person(order, reference), behaviour },
      relations: [spouse],
      accounts: [{ ...first, account }],
    };
  }
  return { party: person(order, reference), relations: [], accounts };
}

function person({ prng, behaviour, asOf }: DebtorOrder, reference: string): BookParty {
  return {
    reference,
    kind: 'person',
    name: chinesePerson(prng),
    language: 'zh-CN',
    zone: 'Asia/Shanghai',
    country: 'CN',
    points: inventPoints(prng, { kind: 'person', behaviour, place: null, keepsRelatives: true, asOf }),
    behaviour,
  };
}

function inventLoan(order: DebtorOrder, party: string, nth: number): Debtor['accounts'][number] {
  const { prng, number, asOf } = order;
  const openedOn = addDays(asOf, -prng.int(45, 540));
  const reference = `XF-${partsOf(openedOn).year}-${`${number * 10 + nth}`.padStart(6, '0')}`;
  const account = {
    reference,
    party,
    kind: 'loan',
    product: prng.weighted({ 'consumer-finance': 6, 'online-consumer': 4 }),
    currency: 'CNY',
    openedOn,
    roles: [],
  } as const;
  return { account, items: instalments(order, prng, reference, openedOn) };
}

function instalments(order: DebtorOrder, prng: Prng, account: string, openedOn: Day): BookItem[] {
  const term = prng.pick([6, 12, 12, 18, 24]);
  const amountMinor = BigInt(prng.int(28_000, 420_000));
  const dayOfMonth = prng.pick([5, 10, 15, 20, 28]);
  const items: BookItem[] = [];
  for (let period = 1; period <= term; period += 1) {
    const dueOn = dayInMonth(monthOf(openedOn, period), dayOfMonth);
    if (dueOn < order.from || dueOn > addMonths(order.asOf, 3)) continue;
    const reference = `${account}/${`${period}`.padStart(2, '0')}`;
    items.push({ reference, account, kind: 'instalment', issuedOn: openedOn, dueOn, amountMinor });
  }
  return items;
}
