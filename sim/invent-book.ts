import { addDays, type Day } from '@duly/kernel/day.ts';
import { pickBehaviour } from './behave.ts';
import type { Book, BookParty, CreditorKind } from './book.ts';
import { type DebtorHistory, liveDebtor } from './live-debtor.ts';
import { hotel } from './portfolios/hotel.ts';
import { lender } from './portfolios/lender.ts';
import { lessor } from './portfolios/lessor.ts';
import type { Debtor, Portfolio } from './portfolios/portfolio.ts';
import { property } from './portfolios/property.ts';
import { trade } from './portfolios/trade.ts';
import { makePrng } from './prng.ts';

const portfolios: Readonly<Record<CreditorKind, Portfolio>> = { trade, lessor, lender, property, hotel };

/** Who a kind's creditor is and who works there, without inventing the year. */
export function creditorOf(kind: CreditorKind): Pick<Portfolio, 'tenant' | 'users'> {
  return portfolios[kind];
}

/** How long the invented past is: twelve months and the days that statements look back. */
const historyDays = 365;

export interface BookOrder {
  readonly kind: CreditorKind;
  readonly seed: string;
  /** The business day at whose start the book ends. */
  readonly asOf: Day;
  /** How many debtors; those who stand beside them (guarantors, co-debtors) come on top. */
  readonly parties: number;
}

/** Invents a creditor's year. The same order gives the same book, on every machine and for ever. */
export function inventBook(order: BookOrder): Book {
  const portfolio = portfolios[order.kind];
  const debtors = Array.from({ length: order.parties }, (_, index) =>
    inventDebtor(portfolio, order, index + 1),
  );
  const histories = debtors.map((debtor) => live(portfolio, order, debtor));
  const lives = histories.flatMap(({ accounts }) => accounts);
  return {
    tenant: portfolio.tenant,
    seed: order.seed,
    asOf: order.asOf,
    users: portfolio.users,
    parties: debtors.flatMap(({ relations }, index): readonly BookParty[] => [
      ...(histories[index] === undefined ? [] : [histories[index].party]),
      ...relations,
    ]),
    accounts: debtors.flatMap((debtor) => debtor.accounts.map(({ account }) => account)),
    items: debtors.flatMap((debtor) => debtor.accounts.flatMap(({ items }) => items)),
    payments: lives.flatMap(({ payments }) => payments),
    contacts: lives.flatMap(({ contacts }) => contacts),
    promises: lives.flatMap(({ promises }) => promises),
    disputes: lives.flatMap(({ disputes }) => disputes),
    stops: lives.flatMap(({ stops }) => stops),
  };
}

function inventDebtor(portfolio: Portfolio, { kind, seed, asOf }: BookOrder, number: number): Debtor {
  const prng = makePrng(`${seed}/${kind}/${number}`);
  const behaviour = pickBehaviour(prng.fork('behaviour'), kind);
  return portfolio.inventDebtor({ prng, number, behaviour, from: addDays(asOf, -historyDays), asOf });
}

function live(portfolio: Portfolio, { seed, asOf }: BookOrder, debtor: Debtor): DebtorHistory {
  return liveDebtor({
    prng: makePrng(`${seed}/life`),
    creditor: portfolio.tenant.kind,
    language: portfolio.tenant.language,
    party: debtor.party,
    accounts: debtor.accounts,
    from: addDays(asOf, -historyDays),
    asOf,
  });
}
