import { useTranslation } from 'react-i18next';
import type { DayRun } from '../../shared/api-types.ts';
import { longDay, longInstant } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { useDayRuns } from './read-day-runs.ts';
import { RunDayForm } from './run-day-form.tsx';
import './day-run.css';

const figures = ['accounts', 'decided', 'changed', 'tasks', 'parked'] as const;

/** Every run with what it decided; running a day twice shows the same fingerprint. */
export function DayRunsPage() {
  const { t } = useTranslation('day-run');
  const runs = useDayRuns();
  const mayRun = usePermission('day.run');
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        {mayRun ? (
          <Panel title={t('run')} end={t('idempotent')}>
            <RunDayForm />
          </Panel>
        ) : null}
        <Panel title={t('list')}>
          {runs.isPending ? (
            <Loading />
          ) : runs.isError ? (
            <Failed error={runs.error} retry={() => void runs.refetch()} />
          ) : runs.data.rows.length === 0 ? (
            <p className="in soft">{t('empty')}</p>
          ) : (
            <ScrollAcross>
              <table className="data">
                <thead>
                  <tr>
                    <th scope="col">{t('day')}</th>
                    <th scope="col">{t('status.label')}</th>
                    {figures.map((name) => (
                      <th key={name} scope="col" className="num">
                        {t(name)}
                      </th>
                    ))}
                    <th scope="col" className="num">
                      {t('took')}
                    </th>
                    <th scope="col">{t('hash')}</th>
                  </tr>
                </thead>
                <tbody>
                  {runs.data.rows.map((run) => (
                    <RunRow key={run.runId} run={run} />
                  ))}
                </tbody>
              </table>
            </ScrollAcross>
          )}
        </Panel>
      </div>
    </>
  );
}

function RunRow({ run }: { readonly run: DayRun }) {
  const { t, i18n } = useTranslation('day-run');
  const { tenant } = useSession();
  const tone = { running: '', done: 't-ok', failed: 't-stop' }[run.status];
  const { result } = run;
  return (
    <tr>
      <th scope="row" className="nowrap">
        {longDay(run.day, i18n.language, tenant.businessDay)}
        <small>{longInstant(run.startedAt, tenant.zone, i18n.language, tenant.businessDay)}</small>
      </th>
      <td className={tone}>
        {t(`status.${run.status}`)}
        {run.error === null ? null : <small className="t-stop">{run.error}</small>}
      </td>
      {figures.map((name) => (
        <td key={name} className={`num${name === 'parked' && (result?.parked ?? 0) > 0 ? ' t-wait' : ''}`}>
          {result === null ? '—' : groupThousands(result[name])}
        </td>
      ))}
      <td className="num">{result === null ? '—' : t('seconds', { seconds: result.seconds })}</td>
      <td className="mute">{result === null ? '—' : result.outcomeHash.slice(0, 12)}</td>
    </tr>
  );
}

/** "186,400" */
function groupThousands(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
