import { useQuery } from '@tanstack/react-query';
import { answer, api } from '../../shared/api.ts';

/** Asks again so often while a run is under way. */
const askAgainMs = 800;

/** The runs, newest first; followed while one is under way. */
export function useDayRuns() {
  return useQuery({
    queryKey: ['day-runs'],
    queryFn: ({ signal }) => answer(api.GET('/api/day-runs', { params: { query: { limit: 50 } }, signal })),
    refetchInterval: (query) =>
      query.state.data?.rows.some((run) => run.status === 'running') === true ? askAgainMs : false,
  });
}
