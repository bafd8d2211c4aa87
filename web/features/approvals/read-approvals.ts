import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, cursorOf } from '../../shared/api.ts';

export const approvalTabs = ['inbox', 'mine', 'done'] as const;
export type ApprovalTab = (typeof approvalTabs)[number];

/** A minute: a request waits for days, and the figure beside the page's name may be that old. */
const freshMs = 60_000;

/** A tab of the page, page by page. */
export function useApprovals(view: ApprovalTab) {
  return useInfiniteQuery({
    queryKey: ['approvals', view],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/approvals', { params: { query: { view, limit: 50, ...cursorOf(pageParam) } }, signal }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** How many wait for whoever is signed in. */
export function useWaiting(enabled: boolean): number {
  const { data } = useQuery({
    queryKey: ['approvals', 'waiting'],
    queryFn: ({ signal }) => answer(api.GET('/api/approvals/waiting', { signal })),
    enabled,
    staleTime: freshMs,
    refetchInterval: freshMs,
  });
  return data?.waiting ?? 0;
}
