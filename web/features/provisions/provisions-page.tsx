import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { ProvisionRuns } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { longInstant } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { useAct } from '../../shared/use-act.ts';
import { MonthReport } from './month-report.tsx';
import { RatesForm } from './rates-form.tsx';

/** Provisions month by month: how they moved, and the rates. */
export function ProvisionsPage() {
  const { t } = useTranslation('provisions');
  const runs = useQuery({
    queryKey: ['provisions', 'runs'],
    queryFn: ({ signal }) => answer(api.GET('/api/provisions', { signal })),
  });
  const rates = useQuery({
    queryKey: ['provisions', 'rates'],
    queryFn: ({ signal }) => answer(api.GET('/api/provisions/rates', { signal })),
  });
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        {runs.isError ? (
          <Failed error={runs.error} retry={() => void runs.refetch()} />
        ) : runs.data === undefined ? (
          <Loading lines={8} />
        ) : (
          <Months runs={runs.data} />
        )}
        {rates.data === undefined ? null : <RatesForm key={rates.data.version} rates={rates.data} />}
      </div>
    </>
  );
}

function Months({ runs }: { readonly runs: ProvisionRuns }) {
  const { t, i18n } = useTranslation('provisions');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const manages = usePermission('provision.manage');
  const [chosen, setChosen] = useState<string | null>(null);
  const run = runs.rows.find((one) => one.month === chosen) ?? runs.rows[0];
  const reread = () => void queries.invalidateQueries({ queryKey: ['provisions'] });
  const provide = useAct({
    send: (month: string, key) => answer(api.POST('/api/provisions', { body: { month }, ...keyed(key) })),
    say: (done) => t('ran', { month: done.run.month }),
    done: (done) => {
      setChosen(done.run.month);
      reread();
    },
  });
  const close = useAct({
    send: (month: string, key) =>
      answer(api.POST('/api/provisions/{month}/close', { params: { path: { month } }, ...keyed(key) })),
    say: (done) => t('closed', { month: done.month }),
    done: reread,
  });
  const { nextMonth } = runs;
  return (
    <>
      <Panel
        title={t('months')}
        end={
          <span className="line">
            {run === undefined ? null : (
              <select
                className="slim"
                aria-label={t('pick')}
                value={run.month}
                onChange={(event) => setChosen(event.target.value)}
              >
                {runs.rows.map((one) => (
                  <option key={one.month} value={one.month}>
                    {one.month}
                  </option>
                ))}
              </select>
            )}
            {manages && nextMonth !== null ? (
              <Button look="primary" busy={provide.isPending} onClick={() => provide.mutate(nextMonth)}>
                {t('run', { month: nextMonth })}
              </Button>
            ) : null}
          </span>
        }
      >
        <ProblemNote error={provide.error ?? close.error} />
        {run === undefined ? (
          <p className="in mute">{t('none')}</p>
        ) : (
          <div className="in line">
            <span>
              {run.month}{' '}
              <span className={`tag ${run.closedAt === null ? 'wait' : 'ok'}`}>
                {run.closedAt === null
                  ? t('open')
                  : t('is-closed', {
                      day: longInstant(run.closedAt, tenant.zone, i18n.language, tenant.businessDay),
                      by: run.closedBy ?? '',
                    })}
              </span>
            </span>
            <span className="mute">{t('ran-by', { runs: run.runs, version: run.matrixVersion })}</span>
            {manages && run.closedAt === null ? (
              <>
                <Button busy={provide.isPending} onClick={() => provide.mutate(run.month)}>
                  {t('rerun')}
                </Button>
                <Button
                  look="end"
                  busy={close.isPending}
                  title={t('close-sure')}
                  onClick={() => close.mutate(run.month)}
                >
                  {t('close')}
                </Button>
              </>
            ) : null}
            <a className="btn" href={`/api/provisions/${run.month}/lines.csv`} download>
              {t('csv')}
            </a>
          </div>
        )}
      </Panel>
      {run === undefined ? null : <MonthReport month={run.month} />}
    </>
  );
}
