import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAccount, CaseView } from '../../shared/api-types.ts';
import { formatMoney } from '../../shared/format-money.ts';
import type { Opened } from './before-call.tsx';

interface CallBarProps {
  readonly view: CaseView;
  readonly account: CaseAccount | null;
  readonly opened: Opened;
  /** Somebody else answered: no sum stands on the screen that could be read out by mistake. */
  readonly hidden: boolean;
}

/** How long the call lasts, whom it reaches at which number, and what is owed, unless a third party is on the line. */
export function CallBar({ view, account, opened, hidden }: CallBarProps) {
  const { t, i18n } = useTranslation('call');
  const number = opened.point?.value ?? opened.point?.valueMasked ?? null;
  return (
    <div className="call-bar">
      <Elapsed since={opened.startedAt} />
      <div>
        <b>{view.party.name}</b>
        <small className="mute">{t(opened.direction === 'in' ? 'bar.in' : 'bar.out')}</small>
      </div>
      {number === null ? null : (
        <a className="number" href={`tel:${number.replace(/[^\d+]/g, '')}`}>
          {number}
        </a>
      )}
      <div className="end num">
        {hidden ? (
          <span className="tag wait">{t('bar.hidden')}</span>
        ) : account === null ? null : (
          <>
            <b>{formatMoney({ minor: account.overdue, currency: account.currency }, i18n.language)}</b>
            <small className="mute">{t('bar.overdue', { reference: account.reference })}</small>
          </>
        )}
      </div>
    </div>
  );
}

function Elapsed({ since }: { readonly since: string }) {
  const { t } = useTranslation('call');
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - Date.parse(since)) / 1000));
  const text = `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <span className="elapsed" role="timer" aria-label={t('bar.elapsed')}>
      {text}
    </span>
  );
}
