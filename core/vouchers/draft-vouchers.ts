import type { AccountKind } from '@duly/facts/account-facts.ts';
import type { Day } from '@duly/kernel/day.ts';
import { type PostingCause, postingCauses } from '../ledger/posting-causes.ts';
import type { PostingKind } from '../ledger/posting-kinds.ts';
import { type Chart, counterCode, receivableCode } from './chart.ts';

/** Postings that go to the same accounts on the same day. Sums in minor units, both not negative. */
export type PostingGroup = {
  readonly groupNo: number;
  /** Day on which they count in the general ledger. */
  readonly onDay: Day;
  readonly currency: string;
  readonly cause: PostingCause;
  readonly account: AccountKind;
  readonly kind: PostingKind;
  /** Money that rests on account: no item. */
  readonly resting: boolean;
  readonly method: string | null;
  /** Sum of those that owe more, and of those that owe less. */
  readonly moreMinor: bigint;
  readonly lessMinor: bigint;
  readonly postings: number;
};

export type LineRole = 'receivable' | 'on-account' | 'counter' | 'clearing';

export type VoucherLine = {
  readonly account: string;
  readonly role: LineRole;
  readonly debitMinor: bigint;
  readonly creditMinor: bigint;
  readonly postings: number;
};

export type VoucherDraft = {
  readonly onDay: Day;
  readonly currency: string;
  readonly cause: PostingCause;
  readonly lines: readonly VoucherLine[];
  readonly minor: bigint;
  readonly postings: number;
  readonly groupNos: readonly number[];
};

type Sums = { account: string; role: LineRole; debit: bigint; credit: bigint; postings: number };

function ledgerSide(chart: Chart, group: PostingGroup): { account: string; role: LineRole } {
  if (group.resting) return { account: chart.onAccount, role: 'on-account' };
  const account = receivableCode(chart, group);
  if (account === undefined)
    throw new Error(`the chart has no receivable for ${group.account} ${group.kind}`);
  return { account, role: 'receivable' };
}

function counterSide(chart: Chart, group: PostingGroup): { account: string; role: LineRole } {
  const account = counterCode(chart, group);
  if (account === undefined) throw new Error(`the chart has nothing against ${group.cause} ${group.kind}`);
  return { account, role: account === chart.clearing ? 'clearing' : 'counter' };
}

function add(sums: Map<string, Sums>, side: { account: string; role: LineRole }, more: Partial<Sums>): void {
  const key = `${side.role} ${side.account}`;
  const sum = sums.get(key) ?? { ...side, debit: 0n, credit: 0n, postings: 0 };
  sum.debit += more.debit ?? 0n;
  sum.credit += more.credit ?? 0n;
  sum.postings += more.postings ?? 0;
  sums.set(key, sum);
}

// Both sides of an account are shown, since a reversal is no smaller business; between two legs only what is left is.
function linesOf({ account, role, debit, credit, postings }: Sums): VoucherLine[] {
  const less = debit < credit ? debit : credit;
  const net = role === 'clearing' ? less : 0n;
  const both = { account, role, postings };
  const lines: VoucherLine[] = [];
  if (debit - net > 0n) lines.push({ ...both, debitMinor: debit - net, creditMinor: 0n });
  if (credit - net > 0n) lines.push({ ...both, debitMinor: 0n, creditMinor: credit - net });
  return lines;
}

const byCode = (a: VoucherLine, b: VoucherLine) =>
  a.account < b.account ? -1 : a.account > b.account ? 1 : 0;

function draft(chart: Chart, groups: readonly PostingGroup[]): VoucherDraft {
  const sums = new Map<string, Sums>();
  for (const group of groups) {
    const { moreMinor, lessMinor, postings } = group;
    add(sums, ledgerSide(chart, group), { debit: moreMinor, credit: lessMinor, postings });
    add(sums, counterSide(chart, group), { debit: lessMinor, credit: moreMinor, postings });
  }
  const lines = [...sums.values()].flatMap(linesOf);
  const debits = lines.filter((line) => line.debitMinor > 0n).sort(byCode);
  const credits = lines.filter((line) => line.creditMinor > 0n).sort(byCode);
  const [first] = groups;
  if (first === undefined) throw new Error('a voucher of nothing');
  return {
    onDay: first.onDay,
    currency: first.currency,
    cause: first.cause,
    lines: [...debits, ...credits],
    minor: debits.reduce((sum, line) => sum + line.debitMinor, 0n),
    postings: groups.reduce((sum, group) => sum + group.postings, 0),
    groupNos: groups.map((group) => group.groupNo),
  };
}

/**
 * The vouchers of these postings: one a day, currency and cause, in that order; debit lines before credit lines. Debit equals
 * credit in each, by how it is made.
 *
 * @throws when the chart lacks an account for a posting; `checkChart` finds that when the chart is saved
 */
export function draftVouchers(groups: readonly PostingGroup[], chart: Chart): VoucherDraft[] {
  const together = new Map<string, PostingGroup[]>();
  for (const group of groups) {
    const key = `${group.onDay} ${group.currency} ${group.cause}`;
    const list = together.get(key);
    if (list) list.push(group);
    else together.set(key, [group]);
  }
  return [...together.values()]
    .map((list) => draft(chart, list))
    .sort(
      (a, b) =>
        a.onDay - b.onDay ||
        (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : 0) ||
        postingCauses.indexOf(a.cause) - postingCauses.indexOf(b.cause),
    );
}
