import { useQuery } from '@tanstack/react-query';
import { readApi } from '../../shared/api.ts';
import type { Page } from '../../shared/api-types.ts';
import type { DayRun } from './day-run-types.ts';

/** Asks again so often while a run is under way. */
const askAgainMs = 800;

/** The runs, newest first; followed while one is under way. */
export function useDayRuns() {
  return useQuery({
    queryKey: ['day-runs'],
    queryFn: ({ signal }) => readApi<Page<DayRun>>('/day-runs', { limit: 50 }, signal),
    refetchInterval: (query) =>
      query.state.data?.rows.some((run) => run.status === 'running') === true ? askAgainMs : false,
  });
}
