import { type InfiniteData, type QueryClient, useInfiniteQuery } from '@tanstack/react-query';
import { readApi } from '../../shared/api.ts';
import type { QueueView } from '../../shared/api-types.ts';

export type QueueTab = 'mine' | 'team' | 'unassigned';

export interface QueueFilter {
  readonly view: QueueTab;
  readonly q: string;
  readonly action: string;
}

/** One request brings this many rows: ten screens, and still small on a slow line. */
const pageRows = 100;

/** The queue page by page, each from the key where the last one ended. */
export function useQueue(filter: QueueFilter) {
  return useInfiniteQuery({
    queryKey: ['queue', filter],
    queryFn: ({ pageParam, signal }) =>
      readApi<QueueView>('/queue', { ...filter, limit: pageRows, cursor: pageParam }, signal),
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
