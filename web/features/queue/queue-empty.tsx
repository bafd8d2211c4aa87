import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { Empty } from '../../shared/states.tsx';
import type { QueueFilter } from './read-queue.ts';

interface QueueEmptyProps {
  readonly filter: QueueFilter;
  readonly onFilter: (filter: QueueFilter) => void;
}

/** Why nothing is here, and what to do next. */
export function QueueEmpty({ filter, onFilter }: QueueEmptyProps) {
  const { t } = useTranslation('queue');
  const { tenant } = useSession();
  const mayImport = usePermission('import.run');
  const mayRun = usePermission('day.run');
  if (filter.q !== '' || filter.action !== '') {
    return (
      <Empty say={t('empty.filtered')}>
        <Button onClick={() => onFilter({ ...filter, q: '', action: '' })}>{t('empty.clear')}</Button>
      </Empty>
    );
  }
  if (tenant.businessDay === null) {
    return (
      <Empty say={t('empty.no-day')}>
        <div className="pair">
          {mayImport ? (
            <Link className="btn" to="/imports">
              {t('empty.import')}
            </Link>
          ) : null}
          {mayRun ? (
            <Link className="btn" to="/day-runs">
              {t('empty.run')}
            </Link>
          ) : null}
        </div>
      </Empty>
    );
  }
  const other = filter.view === 'mine' ? 'unassigned' : 'mine';
  return (
    <Empty say={t(`empty.${filter.view}`)}>
      <Button onClick={() => onFilter({ ...filter, view: other })}>{t(`empty.see-${other}`)}</Button>
    </Empty>
  );
}
