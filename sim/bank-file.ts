import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import { formatDecimal } from '@duly/kernel/money.ts';
import type { Book, BookItem } from './book.ts';
import { makePrng } from './prng.ts';

/** A file as online banking gives it: what reached the creditor's account on the last day and nobody has posted yet. */
export type InventedBankFile = { readonly name: string; readonly text: string };

type Row = { readonly minor: bigint; readonly payer: string; readonly words: string };

/** Items of an account that nothing has been paid on, the oldest first; payments pay the oldest first. */
function unpaidItems(items: readonly BookItem[], paidMinor: bigint): BookItem[] {
  let left = paidMinor;
  return [...items]
    .sort((a, b) => a.dueOn - b.dueOn)
    .filter(({ amountMinor }) => {
      if (left <= 0n) return true;
      left -= amountMinor;
      return false;
    });
}

/** Accounts that are due and unpaid, with the name of who owes. */
function owing(book: Book): { payer: string; items: readonly BookItem[] }[] {
  const names = new Map(book.parties.map(({ reference, name }) => [reference, name]));
  const items = Map.groupBy(book.items, ({ account }) => account);
  const paid = new Map<string, bigint>();
  for (const { account, amountMinor } of book.payments)
    paid.set(account, (paid.get(account) ?? 0n) + amountMinor);
  return book.accounts.flatMap(({ reference, party }) => {
    const due = (items.get(reference) ?? []).filter(({ dueOn }) => dueOn <= book.asOf);
    const open = unpaidItems(due, paid.get(reference) ?? 0n);
    return open.length === 0 ? [] : [{ payer: names.get(party) ?? '', items: open }];
  });
}

const words = {
  'zh-CN': {
    headings: '交易日期,本方账号,收入金额,支出金额,账户余额,对方户名,附言,交易流水号',
    pays: (references: string) => `付 ${references}`,
    plain: '货款',
    stranger: '陌生往来单位',
    fee: '账户管理费',
    interest: '结息',
    supplier: '办公用品款',
    bank: '演示银行',
  },
  en: {
    headings: 'Booking date,Account,Credit,Debit,Balance,Counterparty,Description,Transaction reference',
    pays: (references: string) => `Payment ${references}`,
    plain: 'Settlement',
    stranger: 'Unknown Holdings',
    fee: 'Account fee',
    interest: 'Interest',
    supplier: 'Office supplies',
    bank: 'Demonstration Bank',
  },
} as const;

const sum = (items: readonly BookItem[]) => items.reduce((total, { amountMinor }) => total + amountMinor, 0n);

/** Rows that show what comes in: exact ones, two invoices at once, a part, a name alone, a stranger, and what is no receivable. */
function inventRows(book: Book): Row[] {
  const say = words[book.tenant.language];
  const chance = makePrng(`${book.tenant.code}|bank-file`);
  const debtors = owing(book);
  const taken: (typeof debtors)[number][] = [];
  while (taken.length < 10 && debtors.length > 0)
    taken.push(...debtors.splice(chance.int(0, debtors.length - 1), 1));
  const rows = taken.map(({ payer, items }, at): Row => {
    const [first] = items;
    if (first === undefined) throw new Error('somebody owes nothing');
    const two = items.slice(0, 2);
    if (at < 4) return { minor: first.amountMinor, payer, words: say.pays(first.reference) };
    if (at < 6)
      return { minor: sum(two), payer, words: say.pays(two.map(({ reference }) => reference).join(' ')) };
    if (at < 8) return { minor: first.amountMinor, payer, words: say.plain };
    return { minor: first.amountMinor / 2n + 1n, payer, words: say.pays(first.reference) };
  });
  return [
    ...rows,
    { minor: 123_456n, payer: say.stranger, words: say.plain },
    { minor: 1_873n, payer: say.bank, words: say.interest },
    { minor: -2_000n, payer: say.bank, words: say.fee },
    { minor: -86_400n, payer: say.stranger, words: say.supplier },
  ];
}

/** The bank's file for the morning of the demo day; it adds up, and every line of it waits to be matched. */
export function inventBankFile(book: Book): InventedBankFile {
  const { currency, language, designatedAccount, code } = book.tenant;
  const on: Day = addDays(book.asOf, -1);
  let balance = 50_000_000n;
  const lines = inventRows(book).map(({ minor, payer, words: said }, at) => {
    balance += minor;
    const [credit, debit] =
      minor > 0n ? [formatDecimal(minor, currency), ''] : ['', formatDecimal(-minor, currency)];
    const reference = `${formatDay(on).replaceAll('-', '')}${String(at + 1).padStart(6, '0')}`;
    const cells = [
      formatDay(on),
      designatedAccount,
      credit,
      debit,
      formatDecimal(balance, currency),
      payer,
      said,
      reference,
    ];
    return cells.map((cell) => (/[",]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');
  });
  return {
    name: `${code}-${formatDay(on)}.csv`,
    text: `${[words[language].headings, ...lines].join('\n')}\n`,
  };
}
