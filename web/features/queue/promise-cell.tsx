import { useTranslation } from 'react-i18next';
import type { QueueRow } from '../../shared/api-types.ts';
import { localParts, nearInstant } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';

interface PromiseCellProps {
  readonly promise: QueueRow['promise'];
  readonly currency: string;
}

/** The newest promise: its sum, and when it is due or what became of it. */
export function PromiseCell({ promise, currency }: PromiseCellProps) {
  const { t, i18n } = useTranslation('queue');
  const { tenant } = useSession();
  if (promise === null || promise.status === 'withdrawn') return <span className="mute">—</span>;
  const today = tenant.businessDay;
  const due = localParts(promise.dueAt, tenant.zone).day;
  const when = nearInstant(promise.dueAt, tenant.zone, i18n.language, today);
  const open = promise.status === 'open';
  const tone = promise.status === 'broken' ? 't-stop' : promise.status === 'kept' ? 't-ok' : 't-wait';
  const words = open
    ? due === today
      ? t('promise.today', { when })
      : when
    : t(`codes:promise-status.${promise.status}`);
  return (
    <>
      <b>{formatMinor(promise.minor, currency)}</b>
      <small className={open && due !== today ? '' : tone}>{words}</small>
    </>
  );
}
