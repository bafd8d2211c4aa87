import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { longDay } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { usePermission } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { RunDayForm } from '../day-run/run-day-form.tsx';
import { AgeingTable } from './ageing-table.tsx';
import { BoardFacts } from './board-facts.tsx';
import { TeamTable } from './team-table.tsx';
import '../day-run/day-run.css';
import './board.css';

const AgeingChart = lazy(() =>
  import('./ageing-chart.tsx').then((module) => ({ default: module.AgeingChart })),
);

/** The day of a team at a glance: work, promises, money, age of what is owed. */
export function BoardPage() {
  const { t, i18n } = useTranslation('board');
  const mayRun = usePermission('day.run');
  const mayAge = usePermission('ageing.read');
  const board = useQuery({
    queryKey: ['board', ''],
    queryFn: ({ signal }) => answer(api.GET('/api/board', { signal })),
    refetchInterval: 60_000,
  });
  const ageing = useQuery({
    queryKey: ['ageing', ''],
    queryFn: ({ signal }) => answer(api.GET('/api/ageing', { signal })),
    enabled: mayAge,
  });
  return (
    <>
      <PageHead
        title={t('title')}
        beside={board.data?.day ? longDay(board.data.day, i18n.language) : undefined}
      />
      <div className="page-body board">
        {mayRun ? (
          <Panel title={t('run')} className="c5" end={t('day-run:idempotent')}>
            <RunDayForm />
          </Panel>
        ) : null}
        <Panel title={t('today')} className={mayRun ? 'c7' : 'c12'}>
          {board.data === undefined ? (
            board.isError ? (
              <Failed error={board.error} retry={() => void board.refetch()} />
            ) : (
              <Loading />
            )
          ) : (
            <BoardFacts board={board.data} />
          )}
        </Panel>
        {mayAge ? (
          <Panel title={t('ageing.title')} className="c5" end={t('ageing.scope')}>
            {ageing.data === undefined ? (
              ageing.isError ? (
                <Failed error={ageing.error} retry={() => void ageing.refetch()} />
              ) : (
                <Loading lines={8} />
              )
            ) : ageing.data.total.count === 0 ? (
              <p className="in soft">{t('ageing.empty')}</p>
            ) : (
              <>
                <Suspense fallback={<div className="chart" />}>
                  <AgeingChart ageing={ageing.data} />
                </Suspense>
                <AgeingTable ageing={ageing.data} />
              </>
            )}
          </Panel>
        ) : null}
        <Panel title={t('team.title')} className={mayAge ? 'c7' : 'c12'} end={t('team.scope')}>
          {board.data === undefined ? <Loading lines={8} /> : <TeamTable board={board.data} />}
        </Panel>
      </div>
      <div className="sr">
        <Button onClick={() => void board.refetch()}>{t('reread')}</Button>
      </div>
    </>
  );
}
