import type { Person } from '../../shared/api-types.ts';

/** A day run as the API tells it (0002). */
export interface DayRun {
  readonly runId: string;
  readonly day: string;
  readonly status: 'running' | 'done' | 'failed';
  readonly workers: number;
  readonly accounts: number;
  readonly decided: number;
  readonly changed: number;
  readonly tasks: number;
  readonly parked: number;
  readonly progress: { readonly chunks: number; readonly chunksDone: number; readonly decided: number };
  readonly startedAt: string;
  readonly finishedAt: string | null;
  readonly outcomeHash: string | null;
  readonly askedBy: Person | null;
  readonly error: string | null;
}
