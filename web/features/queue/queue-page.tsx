import { useNavigate } from '@tanstack/react-router';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow } from '../../shared/api-types.ts';
import { longDay } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { useKeys } from '../../shared/use-keys.ts';
import { phoneQuery, useMedia } from '../../shared/use-media.ts';
import { keepWorkList } from '../../shared/work-list.ts';
import { CallPane } from '../call/call-pane.tsx';
import { QueueEmpty } from './queue-empty.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueGrid } from './queue-grid.tsx';
import { QueuePeek } from './queue-peek.tsx';
import { QueueTabs } from './queue-tabs.tsx';
import { dropFromQueue, type QueueFilter, useQueue } from './read-queue.ts';
import './queue.css';
import { useQueryClient } from '@tanstack/react-query';

// Whoever comes back from a case finds the list as it was left.
let lastFilter: QueueFilter | null = null;
let lastTask: string | null = null;

/** Today's work in the order of its priority; the selected one explained at the right. */
export function QueuePage() {
  const { t, i18n } = useTranslation('queue');
  const { user, tenant } = useSession();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const phone = useMedia(phoneQuery);
  const own = user.roles.includes('collector') ? 'mine' : 'team';
  const [filter, setFilter] = useState<QueueFilter>(lastFilter ?? { view: own, q: '', action: '' });
  const [taskId, setTaskId] = useState<string | null>(lastTask);
  const [calling, setCalling] = useState<QueueRow | null>(null);
  const queue = useQueue(filter);
  const rows = useMemo(() => (queue.data?.pages ?? []).flatMap((page) => page.rows), [queue.data]);
  const counts = queue.data?.pages[0]?.counts ?? null;
  const at = Math.max(
    0,
    rows.findIndex((row) => row.taskId === taskId),
  );
  const row = rows[at];
  useEffect(() => {
    lastFilter = filter;
  }, [filter]);
  useEffect(() => {
    lastTask = row?.taskId ?? null;
    const items = rows.map(({ partyId, taskId: id }) => ({ partyId, taskId: id }));
    keepWorkList(items, queue.hasNextPage ? (counts?.[filter.view] ?? 0) : 0);
  }, [rows, row, counts, filter.view, queue.hasNextPage]);
  const select = (index: number) => {
    const next = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (next !== undefined) setTaskId(next.taskId);
    if (index >= rows.length - 20 && queue.hasNextPage && !queue.isFetchingNextPage)
      void queue.fetchNextPage();
  };
  const open = (chosen: QueueRow | undefined) => {
    if (chosen === undefined) return;
    setTaskId(chosen.taskId);
    void navigate({ to: '/parties/$partyId', params: { partyId: chosen.partyId } });
  };
  const call = () => {
    if (row !== undefined) setCalling(row);
  };
  useKeys([
    { key: 'j', shown: ['J', 'K'], label: t('keys.move'), run: () => select(at + 1) },
    { key: 'k', run: () => select(at - 1) },
    { key: 'ArrowDown', run: () => select(at + 1) },
    { key: 'ArrowUp', run: () => select(at - 1) },
    { key: 'PageDown', run: () => select(at + 10) },
    { key: 'PageUp', run: () => select(at - 10) },
    { key: 'Home', run: () => select(0) },
    { key: 'End', run: () => select(rows.length - 1) },
    { key: 'Enter', label: t('keys.open'), run: () => open(row) },
    { key: 'c', label: t('keys.call'), run: call },
    {
      key: '1',
      shown: ['1', '2', '3'],
      label: t('keys.tabs'),
      quiet: true,
      run: () => setFilter({ ...filter, view: 'mine' }),
    },
    { key: '2', run: () => setFilter({ ...filter, view: 'team' }) },
    { key: '3', run: () => setFilter({ ...filter, view: 'unassigned' }) },
    { key: 'f', label: t('keys.filter'), run: () => document.getElementById('queue-text')?.focus() },
  ]);
  return (
    <>
      <PageHead
        title={t('title')}
        beside={tenant.businessDay === null ? undefined : longDay(tenant.businessDay, i18n.language)}
      />
      <QueueTabs view={filter.view} counts={counts} onView={(view) => setFilter({ ...filter, view })} />
      <div className="split">
        <div className="list">
          <QueueFilters filter={filter} currency={tenant.currency} onFilter={setFilter} />
          {queue.data === undefined ? (
            queue.isError ? (
              <Failed error={queue.error} retry={() => void queue.refetch()} />
            ) : (
              <Loading lines={12} />
            )
          ) : rows.length === 0 ? (
            <QueueEmpty filter={filter} onFilter={setFilter} />
          ) : (
            <QueueGrid
              rows={rows}
              at={at}
              more={queue.hasNextPage}
              stale={queue.isPlaceholderData}
              phone={phone}
              onSelect={select}
              onOpen={open}
              onNearEnd={() => {
                if (queue.hasNextPage && !queue.isFetchingNextPage) void queue.fetchNextPage();
              }}
            />
          )}
        </div>
        {phone || row === undefined ? null : (
          <QueuePeek key={row.taskId} row={row} place={at + 1} onCall={call} onOpen={() => open(row)} />
        )}
      </div>
      {calling === null ? null : (
        <CallPane
          partyId={calling.partyId}
          taskId={calling.taskId}
          onClose={() => setCalling(null)}
          onSaved={(saved) => {
            const next = rows[at + 1] ?? rows[at - 1];
            if (saved.task === 'completed' || saved.task === 'withdrawn') {
              dropFromQueue(queries, calling.taskId);
              setTaskId(next?.taskId ?? null);
            } else select(at + 1);
            setCalling(null);
          }}
        />
      )}
    </>
  );
}
