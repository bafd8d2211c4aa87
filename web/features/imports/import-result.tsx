import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ImportRun } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { RejectsTable } from './rejects-table.tsx';

const counts = ['rows', 'accepted', 'rejected', 'created', 'changed', 'unchanged'] as const;

/** What came in, what did not and why, and what to do next. */
export function ImportResultView({ run }: { readonly run: ImportRun }) {
  const { t } = useTranslation('imports');
  const { result } = run;
  if (result === null) {
    return (
      <p className="note stop" role="alert">
        {t('result.failed', { error: run.error ?? '' })}
      </p>
    );
  }
  return (
    <>
      <Panel title={t(run.dryRun ? 'result.trial' : 'result.title')} end={run.fileName}>
        <div className="in form" role="status">
          <dl className="facts">
            {counts.map((name) => (
              <div key={name}>
                <dt>{t(`result.${name}`)}</dt>
                <dd className={name === 'rejected' && result.rejected > 0 ? 't-wait' : ''}>{result[name]}</dd>
              </div>
            ))}
            {Object.entries(result.totals).map(([currency, total]) => (
              <div key={currency}>
                <dt>{t('result.total', { currency })}</dt>
                <dd>{formatMinor(total.minor, currency)}</dd>
              </div>
            ))}
          </dl>
          <p className={`note ${result.accepted > 0 ? 'ok' : 'stop'}`}>
            {t(run.dryRun ? 'result.say-trial' : result.accepted > 0 ? 'result.say-done' : 'result.say-none')}
          </p>
          {run.dryRun || result.accepted === 0 ? null : (
            <p>
              <Link to="/day-runs" className="btn">
                {t('result.next')}
              </Link>
            </p>
          )}
        </div>
      </Panel>
      {result.rejected > 0 ? <RejectsTable run={run} /> : null}
    </>
  );
}
