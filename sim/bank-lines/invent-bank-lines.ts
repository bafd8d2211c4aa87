import { chinesePerson } from '../names/chinese-names.ts';
import { makePrng, type Prng } from '../prng.ts';
import { damageName, maskName, rewriteReference, spoilReference } from './damage-text.ts';
import type { InventedAccount, InventedDebtor, InventedDebts, InventedItem } from './invent-debts.ts';

/** What a line was really paid for: items and how much of each; `rest`: on account. Nothing at all: no debt is meant. */
export interface TrueMeaning {
  readonly parts: readonly { readonly item: number; readonly minor: bigint }[];
  readonly account: number | null;
  readonly restMinor: bigint;
}

export interface InventedLine {
  /** How it was made; what recall is told by. */
  readonly made: string;
  readonly kind: 'transfer' | 'wallet' | 'cheque' | 'fee' | 'interest' | 'return' | 'internal';
  readonly currency: string;
  readonly amountMinor: bigint;
  readonly payerName: string;
  readonly remittance: string;
  readonly daysAgo: number;
  readonly truth: TrueMeaning;
}

const weights = {
  exact: 200,
  rewritten: 130,
  spoilt: 50,
  several: 60,
  abbreviated: 15,
  part: 40,
  halves: 20,
  account: 60,
  'payer-item': 130,
  'payer-sum': 45,
  'payer-odd': 30,
  fee: 20,
  over: 10,
  behalf: 45,
  other: 35,
  currency: 10,
  twin: 15,
  wrong: 12,
  'wrong-alike': 8,
  'own-other': 15,
  settled: 12,
  namesake: 6,
  discount: 12,
  wallet: 25,
  stranger: 35,
  coincidence: 15,
  outflow: 20,
  own: 10,
  return: 8,
} as const;
type Made = keyof typeof weights;

const greetings = [
  '',
  '货款',
  '付货款 ',
  '支付 ',
  '发票号:',
  '房租 ',
  '物业费',
  'payment of ',
  'Invoice ',
  '/INV/',
  'RE: ',
  '摘要：',
];
const tails = ['', ' 谢谢', '，请查收', ' 2026年度', ' thanks', '（补）', '-3月'];

function pickItems(
  prng: Prng,
  pool: readonly InventedItem[],
  taken: Set<number>,
  count: number,
): InventedItem[] {
  const free = pool.filter((item) => !taken.has(item.item));
  const from = free.length > count ? prng.int(0, free.length - count) : 0;
  return free.slice(from, from + count);
}

const nothing: TrueMeaning = { parts: [], account: null, restMinor: 0n };
const whole = (items: readonly InventedItem[]): TrueMeaning => ({
  parts: items.map((item) => ({ item: item.item, minor: item.openMinor })),
  account: items[0]?.account ?? null,
  restMinor: 0n,
});
const sumOf = (items: readonly InventedItem[]) => items.reduce((sum, item) => sum + item.openMinor, 0n);

/** Invents what a month of statements holds, about `count` lines, with what each was really paid for. The same for the same seed. */
export function inventBankLines(seed: string, debts: InventedDebts, count: number): InventedLine[] {
  const prng = makePrng(`${seed}/lines`);
  const ofAccount = Map.groupBy(debts.items, (item) => item.account);
  const taken = new Set<number>();
  const lines: InventedLine[] = [];
  const write = (reference: string) => `${prng.pick(greetings)}${reference}${prng.pick(tails)}`;
  const bare = () => prng.pick(['货款', '转账', 'payment', '往来款', '房租', '', '付款', '服务费']);
  const line = (
    made: Made,
    account: InventedAccount,
    amountMinor: bigint,
    payerName: string,
    remittance: string,
    truth: TrueMeaning,
    kind: InventedLine['kind'] = 'transfer',
  ) =>
    lines.push({
      made,
      kind,
      currency: account.currency,
      amountMinor,
      payerName,
      remittance,
      daysAgo: prng.int(0, 27),
      truth,
    });

  const strangers: Readonly<Partial<Record<Made, () => void>>> = {
    stranger: () =>
      line(
        'stranger',
        anyAccount(),
        BigInt(prng.int(5_000, 30_000_000)),
        damageName(prng, chinesePerson(prng)),
        write(`XS2025${prng.int(1_000_000, 9_999_999)}`),
        nothing,
      ),
    coincidence: () => {
      const item = prng.pick(debts.items);
      line(
        'coincidence',
        debts.accounts[item.account] as InventedAccount,
        item.openMinor,
        chinesePerson(prng),
        bare(),
        nothing,
      );
    },
    outflow: () =>
      line(
        'outflow',
        anyAccount(),
        -BigInt(prng.int(5_000, 30_000_000)),
        prng.pick(debts.debtors).name,
        '付供应商',
        nothing,
      ),
    own: () =>
      line(
        'own',
        anyAccount(),
        BigInt(prng.int(-90_000, 90_000)) || 1n,
        '',
        prng.pick(['手续费', '结息', 'INTEREST']),
        nothing,
        prng.pick(['fee', 'interest', 'internal'] as const),
      ),
    return: () => {
      const old = lines.at(-prng.int(1, 50));
      const amount = old === undefined || old.amountMinor <= 0n ? 10_000n : old.amountMinor;
      line('return', anyAccount(), -amount, old?.payerName ?? '', '退汇', nothing, 'return');
    },
  };
  const anyAccount = () => prng.pick(debts.accounts);
  const alike = Map.groupBy(debts.items, (item) => `${item.currency}${item.openMinor}`);

  const draw = (): { account: InventedAccount; debtor: InventedDebtor; items: readonly InventedItem[] } => {
    for (;;) {
      const account = anyAccount();
      const items = ofAccount.get(account.account) ?? [];
      if (items.some((item) => !taken.has(item.item)))
        return { account, debtor: debts.debtors[account.party] as InventedDebtor, items };
    }
  };

  const pay = (made: Made): void => {
    const { account, debtor, items } = draw();
    const many = made === 'several' || made === 'payer-sum' || made === 'abbreviated';
    const chosen = pickItems(prng, items, taken, many ? prng.int(2, 5) : 1);
    const [item] = chosen;
    if (item === undefined) return;
    for (const one of chosen) taken.add(one.item);
    const sum = sumOf(chosen);
    const payer = damageName(prng, debtor.name);
    const truth = whole(chosen);
    const most = sum - 1n > 0n ? sum : 2n;
    const share = (percent: number) => (most * BigInt(percent)) / 100n + 1n;
    const partly = (minor: bigint): TrueMeaning => ({
      parts: [{ item: item.item, minor }],
      account: item.account,
      restMinor: 0n,
    });
    switch (made) {
      case 'exact':
        return void line(made, account, sum, payer, write(item.reference), truth);
      case 'rewritten':
        return void line(made, account, sum, payer, write(rewriteReference(prng, item.reference)), truth);
      case 'spoilt':
        return void line(made, account, sum, payer, write(spoilReference(prng, item.reference)), truth);
      case 'several':
        return void line(
          made,
          account,
          sum,
          payer,
          write(
            chosen
              .map((one) => (prng.chance(75) ? one.reference : rewriteReference(prng, one.reference)))
              .join(prng.pick([',', '、', ' ', '; ', '+'])),
          ),
          truth,
        );
      case 'abbreviated':
        return void line(
          made,
          account,
          sum,
          payer,
          write(
            `${item.reference}/${chosen
              .slice(1)
              .map((one) => one.reference.slice(-2))
              .join('/')}`,
          ),
          truth,
        );
      case 'part': {
        const minor = share(prng.int(10, 90));
        return void line(made, account, minor, payer, write(item.reference), partly(minor));
      }
      case 'halves': {
        const first = share(prng.int(20, 80));
        if (first >= sum) return;
        line(made, account, first, payer, write(item.reference), partly(first));
        return void line(made, account, sum - first, payer, write(item.reference), partly(sum - first));
      }
      case 'account':
        return void line(
          made,
          account,
          sum,
          payer,
          write(prng.chance(70) ? account.reference : rewriteReference(prng, account.reference)),
          truth,
        );
      case 'payer-item':
      case 'payer-sum':
        return void line(made, account, sum, payer, bare(), truth);
      case 'payer-odd': {
        const minor = BigInt(prng.int(1, 900)) * 1_000n;
        return void line(made, account, minor, payer, bare(), {
          parts: [],
          account: account.account,
          restMinor: minor,
        });
      }
      case 'fee': {
        const minor = sum > 20_000n ? sum - BigInt(prng.pick([1_500, 2_500, 4_000])) : sum;
        return void line(made, account, minor, payer, write(item.reference), partly(minor));
      }
      case 'discount': {
        const minor = (sum * 98n) / 100n;
        if (minor > 0n) line(made, account, minor, payer, write(item.reference), partly(minor));
        return;
      }
      case 'over': {
        const rest = BigInt(prng.int(100, 90_000));
        return void line(made, account, sum + rest, payer, write(item.reference), {
          ...truth,
          restMinor: rest,
        });
      }
      case 'behalf':
        return void line(
          made,
          account,
          sum,
          chinesePerson(prng),
          prng.pick([
            `代${debtor.name}付货款`,
            `替${debtor.name}缴费 ${item.reference}`,
            `on behalf of ${debtor.name}`,
            `${debtor.name} ${item.reference}`,
          ]),
          truth,
        );
      case 'other':
        return void line(
          made,
          account,
          sum,
          prng.chance(30) ? prng.pick(debts.debtors).name : chinesePerson(prng),
          write(item.reference),
          truth,
        );
      case 'currency':
        return void line(
          made,
          { ...account, currency: account.currency === 'CNY' ? 'USD' : 'CNY' },
          sum,
          payer,
          write(item.reference),
          nothing,
        );
      case 'twin': {
        // Paid twice by mistake: the second has nothing to pay any more.
        line(made, account, sum, payer, write(item.reference), nothing);
        return void line(made, account, sum, payer, write(item.reference), nothing);
      }
      case 'wrong':
        // The number of somebody else's item, typed by mistake; what is meant is their own.
        return void line(made, account, sum, payer, write(prng.pick(debts.items).reference), truth);
      case 'wrong-alike': {
        // The same mistake where the sums are the same, as rents are: nothing but the payer's name could tell.
        const others = (alike.get(`${item.currency}${item.openMinor}`) ?? []).filter(
          (one) => one.party !== item.party,
        );
        if (others.length === 0) return;
        return void line(made, account, sum, payer, write(prng.pick(others).reference), truth);
      }
      case 'own-other': {
        // The number of an older bill of theirs stands on the order that they use again and again.
        const others = items.filter((one) => one.item !== item.item);
        return void line(
          made,
          account,
          sum,
          payer,
          write((others.length > 0 ? prng.pick(others) : item).reference),
          truth,
        );
      }
      case 'settled':
        // A bill that is not in the book, of the sum of one that is.
        return void line(
          made,
          account,
          sum,
          payer,
          write(`XS202501${prng.int(1_000_000, 9_999_999)}`),
          nothing,
        );
      case 'namesake':
        // Somebody else of that name, or money for something else than a debt.
        return void line(made, account, sum, debtor.name, bare(), nothing);
      default:
        return void line(
          made,
          account,
          sum,
          maskName(debtor.name),
          prng.chance(40) ? write(item.reference) : bare(),
          truth,
          'wallet',
        );
    }
  };
  while (lines.length < count) {
    const made = prng.weighted(weights);
    const stranger = strangers[made];
    if (stranger) stranger();
    else pay(made);
  }
  return lines;
}
