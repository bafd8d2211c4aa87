import { useTranslation } from 'react-i18next';
import type { Board, MoneyText } from '../../shared/api-types.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { ProgressBar } from '../../shared/progress-bar.tsx';

/** Work done of the day's work, promises and what became of them, money that came, what stands overdue. */
export function BoardFacts({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const { tasks, promises, payments, overdue, run } = board;
  const whole = tasks.completed + tasks.open;
  return (
    <div className="in form">
      <div className="aim">
        <p>
          <span>{t('tasks')}</span>
          <span>
            <b>{tasks.completed}</b> / {whole}
          </span>
        </p>
        <ProgressBar label={t('tasks')} done={tasks.completed} total={whole} />
        <p className="mute">
          {t('tasks-more', { open: tasks.open, unassigned: tasks.unassigned, withdrawn: tasks.withdrawn })}
        </p>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('promises')}</dt>
          <dd>
            {promises.dueToday.count}
            <Sums sums={promises.dueToday.total} />
          </dd>
        </div>
        <div>
          <dt>{t('judged')}</dt>
          <dd>
            <span className="t-ok">{promises.kept}</span>
            <small>{t('kept')}</small> <span className="t-stop">{promises.broken + promises.part}</span>
            <small>{t('broken')}</small>
          </dd>
        </div>
        <div>
          <dt>{t('payments')}</dt>
          <dd>
            {payments.count}
            <Sums sums={payments.total} />
          </dd>
        </div>
        <div>
          <dt>{t('overdue')}</dt>
          <dd>
            {overdue.accounts}
            <Sums sums={overdue.total} />
          </dd>
        </div>
      </dl>
      {run !== null && run.parked > 0 ? (
        <p className="note wait">{t('parked', { count: run.parked })}</p>
      ) : null}
    </div>
  );
}

function Sums({ sums }: { readonly sums: readonly MoneyText[] }) {
  const { i18n } = useTranslation();
  return sums.map((sum) => (
    <small key={sum.currency} className="nowrap">
      {formatMinor(sum.minor, sum.currency)} {unitOf(sum.currency, i18n.language)}
    </small>
  ));
}
