import { nextPeriod, previousPeriod } from '@duly/core/vouchers/period.ts';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, cursorOf } from '../../shared/api.ts';
import type { Books } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { usePermission } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { ChartPanel } from './chart-panel.tsx';
import { PeriodActs } from './period-acts.tsx';
import { TiePanel } from './tie-panel.tsx';
import { VoucherTable } from './voucher-table.tsx';
import './vouchers.css';

function stateOf(books: Books): 'closed' | 'open' | 'running' {
  if (books.closed) return 'closed';
  return books.over ? 'open' : 'running';
}

/** A month of the books: does it tie, what are its vouchers, and can it be closed. */
export function VouchersPage() {
  const { t } = useTranslation('vouchers');
  const [asked, setAsked] = useState<string | null>(null);
  const mayMake = usePermission('voucher.make');
  const books = useInfiniteQuery({
    queryKey: ['vouchers', asked],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/vouchers', {
          params: { query: { ...(asked === null ? {} : { period: asked }), ...cursorOf(pageParam) } },
          signal,
        }),
      ),
    getNextPageParam: (page) => page.next,
  });
  const first = books.data?.pages[0];
  const vouchers = books.data?.pages.flatMap((page) => page.vouchers) ?? [];
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        {books.isError ? (
          <Failed error={books.error} retry={() => void books.refetch()} />
        ) : first === undefined ? (
          <Loading lines={8} />
        ) : (
          <>
            <div className="period-bar">
              <Button onClick={() => setAsked(previousPeriod(first.period))}>{t('previous')}</Button>
              <label>
                <span className="sr">{t('period')}</span>
                <input
                  className="slim"
                  type="month"
                  value={first.period}
                  onChange={(event) => {
                    if (/^\d{4}-\d{2}$/.test(event.target.value)) setAsked(event.target.value);
                  }}
                />
              </label>
              <Button onClick={() => setAsked(nextPeriod(first.period))}>{t('next')}</Button>
              <span className={`tag ${first.closed ? 'ok' : first.over ? 'wait' : ''}`}>
                {t(`state.${stateOf(first)}`)}
              </span>
            </div>
            <TiePanel books={first} />
            <PeriodActs books={first} />
            <Panel title={t('list')}>
              {vouchers.length === 0 ? (
                <p className="in soft">
                  {t('empty')} {first.closed ? null : t(mayMake ? 'empty-make' : 'empty-wait')}
                </p>
              ) : (
                <VoucherTable period={first.period} vouchers={vouchers} />
              )}
              {books.hasNextPage ? (
                <p className="in">
                  <Button busy={books.isFetchingNextPage} onClick={() => void books.fetchNextPage()}>
                    {t('more')}
                  </Button>
                </p>
              ) : null}
            </Panel>
            <ChartPanel />
          </>
        )}
      </div>
    </>
  );
}
