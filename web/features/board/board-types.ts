import type { MoneyText, Person } from '../../shared/api-types.ts';

interface CountAndSums {
  readonly count: number;
  readonly total: readonly MoneyText[];
}

/** The day of a team; sums stand apart by currency. */
export interface Board {
  readonly day: string | null;
  readonly run: {
    readonly runId: string;
    readonly status: 'running' | 'done' | 'failed';
    readonly finishedAt: string | null;
    readonly parked: number;
  } | null;
  readonly tasks: {
    readonly open: number;
    readonly unassigned: number;
    readonly opened: number;
    readonly completed: number;
    readonly withdrawn: number;
  };
  readonly byCollector: readonly {
    readonly user: Person | null;
    readonly open: number;
    readonly completed: number;
    readonly contacts: number;
    readonly effective: number;
    readonly promises: number;
    readonly collected: readonly MoneyText[];
  }[];
  readonly promises: {
    readonly dueToday: CountAndSums;
    readonly open: CountAndSums;
    readonly kept: number;
    readonly part: number;
    readonly broken: number;
  };
  readonly payments: CountAndSums;
  readonly overdue: { readonly accounts: number; readonly total: readonly MoneyText[] };
}

/** What is open by age and by kind, on a day. */
export interface Ageing {
  readonly date: string;
  readonly currencies: readonly string[];
  readonly buckets: readonly AgeingLine<'bucket'>[];
  readonly byKind: readonly AgeingLine<'kind'>[];
  readonly total: { readonly count: number; readonly minor: Readonly<Record<string, string>> };
}

type AgeingLine<Name extends string> = Readonly<Record<Name, string>> & {
  readonly count: number;
  readonly minor: Readonly<Record<string, string>>;
};
