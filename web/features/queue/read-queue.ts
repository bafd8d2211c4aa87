import { type InfiniteData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { answer, api, cursorOf } from '../../shared/api.ts';
import type { QueueView } from '../../shared/api-types.ts';

export type QueueTab = 'mine' | 'team' | 'unassigned';

export interface QueueFilter {
  readonly view: QueueTab;
  readonly q: string;
  readonly action: string;
}

/** One request brings this many rows: ten screens, and still small on a slow line. */
const pageRows = 100;

/** A filter that is empty is not asked for. */
function asked({ view, q, action }: QueueFilter) {
  return { view, ...(q === '' ? {} : { q }), ...(action === '' ? {} : { action }) };
}

/** The queue page by page, each from the key where the last one ended. */
export function useQueue(filter: QueueFilter) {
  return useInfiniteQuery({
    queryKey: ['queue', filter],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/queue', {
          params: { query: { ...asked(filter), limit: pageRows, ...cursorOf(pageParam) } },
          signal,
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: (before) => before,
    refetchOnWindowFocus: false,
  });
}

/** Takes a finished task out of every list in sight at once; the lists are read again when they are next opened. */
export function dropFromQueue(queries: QueryClient, taskId: string): void {
  queries.setQueriesData<InfiniteData<QueueView>>({ queryKey: ['queue'] }, (data) =>
    data === undefined ? data : { ...data, pages: data.pages.map((page) => withoutTask(page, taskId)) },
  );
  void queries.invalidateQueries({ queryKey: ['queue'], refetchType: 'none' });
}

function withoutTask(page: QueueView, taskId: string): QueueView {
  const rows = page.rows.filter((row) => row.taskId !== taskId);
  return rows.length === page.rows.length ? page : { ...page, rows };
}
