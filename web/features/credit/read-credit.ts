import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { answer, api, cursorOf } from '../../shared/api.ts';

export const creditViews = ['all', 'over-limit', 'over-60', 'over-90', 'held', 'asked'] as const;
export type CreditView = (typeof creditViews)[number];

/** Customers of a view, page by page. */
export function useCreditList(view: CreditView) {
  return useInfiniteQuery({
    queryKey: ['credit', 'list', view],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/credit', { params: { query: { view, limit: 50, ...cursorOf(pageParam) } }, signal }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** A customer's credit. */
export function usePartyCredit(partyId: string, enabled = true) {
  return useQuery({
    queryKey: ['credit', partyId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties/{id}/credit', { params: { path: { id: partyId } }, signal })),
    enabled,
  });
}
