import { useTranslation } from 'react-i18next';
import type { CaseView } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay, longInstant } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { Icon } from '../../shared/icon.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from './case-panes.tsx';
import { sumsByCurrency } from './case-sums.ts';

interface CaseHeadProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** Who it is, what comes next, what is owed, and the acts. */
export function CaseHead({ view, onPane }: CaseHeadProps) {
  const { t } = useTranslation('case');
  const words = useCodeWords();
  const { party } = view;
  const call = view.allowed.channels.some((one) => one.channel === 'call' && one.state === 'now');
  const may = {
    contact: usePermission('contact.make'),
    promise: usePermission('promise.make'),
    payment: usePermission('payment.record'),
    assign: usePermission('task.assign'),
  };
  return (
    <header className="case-head">
      <div className="line">
        <p className="big">{party.erased ? t('erased') : party.name}</p>
        <span className="soft">{words('party-kind', party.kind)}</span>
        {party.reference === null ? null : <span className="tag">{party.reference}</span>}
        {party.flags.map((flag) => (
          <span key={flag} className="tag wait">
            {words('flag', flag)}
          </span>
        ))}
        <div className="end line">
          {may.assign ? <Button onClick={() => onPane({ name: 'assign' })}>{t('act.assign')}</Button> : null}
          {may.payment ? (
            <Button keyName="M" onClick={() => onPane({ name: 'payment' })}>
              {t('act.payment')}
            </Button>
          ) : null}
          {may.promise ? (
            <Button keyName="P" onClick={() => onPane({ name: 'promise' })}>
              {t('act.promise')}
            </Button>
          ) : null}
          {may.contact ? (
            <Button keyName="O" onClick={() => onPane({ name: 'act' })}>
              {t('act.other')}
            </Button>
          ) : null}
          {may.contact ? (
            <Button
              look={call ? 'primary' : 'plain'}
              refused={!call}
              keyName="C"
              onClick={() => onPane({ name: 'call' })}
            >
              <Icon name="phone" />
              {t('act.call')}
            </Button>
          ) : null}
        </div>
      </div>
      <CaseFacts view={view} />
    </header>
  );
}

function CaseFacts({ view }: { readonly view: CaseView }) {
  const { t, i18n } = useTranslation('case');
  const words = useCodeWords();
  const { tenant } = useSession();
  const task = view.tasks[0];
  const step = view.accounts.find((account) => account.nextStep !== null)?.nextStep;
  const promise = view.accounts
    .map((account) => account.promise)
    .find((one) => one !== null && one.status !== 'withdrawn');
  const oldest = view.accounts.reduce<string | null>(
    (first, account) =>
      account.oldestDue !== null && (first === null || account.oldestDue < first) ? account.oldestDue : first,
    null,
  );
  const action = task?.action ?? step?.action;
  return (
    <dl className="facts">
      <div>
        <dt>{t('fact.next')}</dt>
        <dd>{action === undefined ? t('fact.nothing') : words('action', action)}</dd>
      </div>
      {promise ? (
        <div>
          <dt>{t('fact.promise')}</dt>
          <dd className={promise.status === 'broken' ? 't-stop' : promise.status === 'kept' ? 't-ok' : ''}>
            {formatMinor(promise.minor, promise.currency)}
            <small>
              {longInstant(promise.dueAt, promise.zone, i18n.language, tenant.businessDay)}{' '}
              {words('promise-status', promise.status)}
            </small>
          </dd>
        </div>
      ) : null}
      {sumsByCurrency(view.accounts).map((sum) => (
        <div key={sum.currency}>
          <dt>{t('fact.overdue')}</dt>
          <dd>
            {formatMinor(sum.overdue, sum.currency)}
            <small>{unitOf(sum.currency, i18n.language)}</small>
          </dd>
        </div>
      ))}
      {sumsByCurrency(view.accounts).map((sum) => (
        <div key={sum.currency}>
          <dt>{t('fact.total')}</dt>
          <dd>
            {formatMinor(sum.total, sum.currency)}
            <small>{unitOf(sum.currency, i18n.language)}</small>
          </dd>
        </div>
      ))}
      {oldest === null ? null : (
        <div>
          <dt>{t('fact.oldest')}</dt>
          <dd>{longDay(oldest, i18n.language, tenant.businessDay)}</dd>
        </div>
      )}
      <div>
        <dt>{t('fact.assignee')}</dt>
        <dd>{view.party.assignee?.name ?? t('fact.nobody')}</dd>
      </div>
    </dl>
  );
}
