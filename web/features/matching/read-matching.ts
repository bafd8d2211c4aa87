import {
  type InfiniteData,
  keepPreviousData,
  type QueryClient,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query';
import { answer, api, cursorOf } from '../../shared/api.ts';
import type { MatchLinesPage, MatchSettling } from '../../shared/api-types.ts';

export const lineViews = ['open', 'suspense', 'set-aside', 'posted'] as const;
export type LineView = (typeof lineViews)[number];
export type AsideReason = Extract<MatchSettling, { to: 'set-aside' }>['reason'];
export const asideReasons: readonly AsideReason[] = [
  'own-transfer',
  'bank-fee',
  'interest',
  'supplier-refund',
  'supplier-payment',
  'payroll',
  'tax',
  'other',
];

export interface LineFilter {
  readonly view: LineView;
  readonly q: string;
}

const pageRows = 100;
const key = 'matching';

/** Bank lines of one view, page by page. */
export function useLines({ view, q }: LineFilter) {
  return useInfiniteQuery({
    queryKey: [key, 'lines', view, q],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/matching/lines', {
          params: { query: { view, limit: pageRows, ...(q === '' ? {} : { q }), ...cursorOf(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: false,
  });
}

const lineQuery = (lineId: string) => ({
  queryKey: [key, 'line', lineId],
  queryFn: ({ signal }: { signal: AbortSignal }) =>
    answer(api.GET('/api/matching/lines/{id}', { params: { path: { id: lineId } }, signal })),
  staleTime: 20_000,
});

/** One line with its candidates. */
export function useLine(lineId: string | null) {
  return useQuery({ ...lineQuery(lineId ?? ''), enabled: lineId !== null });
}

/** Reads the lines that come next, so that nobody waits between two of three hundred. */
export function readAhead(queries: QueryClient, lineIds: readonly string[]): void {
  for (const lineId of lineIds) void queries.prefetchQuery(lineQuery(lineId));
}

export function useProof() {
  return useQuery({
    queryKey: [key, 'proof'],
    queryFn: ({ signal }) => answer(api.GET('/api/matching/proof', { params: { query: {} }, signal })),
    placeholderData: keepPreviousData,
  });
}

export function useDebts(partyId: string) {
  return useQuery({
    queryKey: [key, 'debts', partyId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/matching/parties/{id}', { params: { path: { id: partyId } }, signal })),
  });
}

export function useFoundParties(q: string) {
  return useQuery({
    queryKey: ['party-search', q],
    queryFn: ({ signal }) => answer(api.GET('/api/parties', { params: { query: { q, limit: 9 } }, signal })),
    enabled: q.length > 0,
  });
}

/** The newest run of the matching; asked again each second while it goes on. */
export function useNewestRun() {
  return useQuery({
    queryKey: [key, 'run'],
    queryFn: async ({ signal }) => {
      try {
        return await answer(api.GET('/api/matching/runs/newest', { signal }));
      } catch {
        // Before the first run there is none.
        return null;
      }
    },
    refetchInterval: (query) => (query.state.data?.status === 'running' ? 1000 : false),
  });
}

/** Takes a line that is done out of its list at once; sums and the other lists are read again. */
export function dropLine(queries: QueryClient, view: LineView, lineId: string, to: LineView): void {
  queries.setQueriesData<InfiniteData<MatchLinesPage>>({ queryKey: [key, 'lines', view] }, (data) =>
    data === undefined
      ? data
      : {
          ...data,
          pages: data.pages.map((page) => ({
            ...page,
            counts: { ...page.counts, [view]: Math.max(0, page.counts[view] - 1), [to]: page.counts[to] + 1 },
            rows: page.rows.filter((row) => row.lineId !== lineId),
          })),
        },
  );
  void queries.invalidateQueries({ queryKey: [key, 'line'], refetchType: 'none' });
  void queries.invalidateQueries({ queryKey: [key, 'debts'], refetchType: 'none' });
  void queries.invalidateQueries({ queryKey: [key, 'proof'] });
  for (const other of lineViews.filter((one) => one !== view)) {
    void queries.removeQueries({ queryKey: [key, 'lines', other] });
  }
}

/** Everything is read again: after a run, an undo, or when somebody else was quicker. */
export function rereadMatching(queries: QueryClient): void {
  void queries.invalidateQueries({ queryKey: [key] });
}
