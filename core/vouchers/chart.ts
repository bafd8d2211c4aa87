import type { AccountKind } from '@duly/facts/account-facts.ts';
import type { PostingCause } from '../ledger/posting-causes.ts';
import type { PostingKind } from '../ledger/posting-kinds.ts';

/** An account of the general ledger, as the tenant's own books name it. */
export type GlAccount = { readonly code: string; readonly zh: string; readonly en: string };

/** Where what is owed stands; a dimension that is left out means any. */
export type ReceivableLine = {
  readonly account?: AccountKind;
  readonly kind?: PostingKind;
  readonly code: string;
};

/** What stands against it: income, bank, allowance … */
export type CounterLine = ReceivableLine & {
  readonly cause: PostingCause;
  /** How money came, for causes that move money. */
  readonly method?: string;
};

/**
 * Which accounts of the general ledger a posting goes to. Of several lines that fit the first holds, so that the particular
 * stands before the general.
 */
export type Chart = {
  readonly accounts: readonly GlAccount[];
  readonly receivable: readonly ReceivableLine[];
  /** Money received that no item has taken yet. */
  readonly onAccount: string;
  readonly counter: readonly CounterLine[];
  /** Between the two legs of a movement inside the ledger; comes to nothing at every period's end. */
  readonly clearing: string;
};

/** Causes whose two legs both stand in the ledger: nothing stands against them but one another. */
export const innerCauses: readonly PostingCause[] = ['allocation', 'transfer'];

type Asked = {
  readonly cause: PostingCause;
  readonly account: AccountKind;
  readonly kind: PostingKind;
  readonly method: string | null;
};

const fits = (line: ReceivableLine, asked: Pick<Asked, 'account' | 'kind'>) =>
  (line.account === undefined || line.account === asked.account) &&
  (line.kind === undefined || line.kind === asked.kind);

/** The account in which a receivable stands; undefined where the chart has none. */
export function receivableCode(chart: Chart, asked: Pick<Asked, 'account' | 'kind'>): string | undefined {
  return chart.receivable.find((line) => fits(line, asked))?.code;
}

/** The account that stands against a posting; undefined where the chart has none. */
export function counterCode(chart: Chart, asked: Asked): string | undefined {
  if (innerCauses.includes(asked.cause)) return chart.clearing;
  return chart.counter.find(
    (line) =>
      line.cause === asked.cause &&
      fits(line, asked) &&
      (line.method === undefined || line.method === asked.method),
  )?.code;
}
