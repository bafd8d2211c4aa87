import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Empty } from '../shared/states.tsx';

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <Empty say={t('not-found')}>
      <Link to="/queue" className="btn">
        {t('to-queue')}
      </Link>
    </Empty>
  );
}
