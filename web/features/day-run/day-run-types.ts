/** A day run as the API tells it. */
export interface DayRun {
  readonly runId: string;
  readonly day: string;
  readonly status: 'running' | 'done' | 'failed';
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly error: string | null;
  readonly progress: { readonly chunks: number; readonly chunksDone: number; readonly decided: number };
  /** Only of a run that is done. */
  readonly result: {
    readonly accounts: number;
    readonly decided: number;
    readonly changed: number;
    readonly tasks: number;
    readonly parked: number;
    readonly seconds: number;
    readonly rulesetHash: string;
    readonly outcomeHash: string;
  } | null;
}
