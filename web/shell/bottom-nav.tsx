import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApprovalBadge } from '../features/approvals/approval-badge.tsx';
import { useSession } from '../shared/session.ts';
import { entriesFor } from './nav-entries.ts';

/** The same pages on a phone: a bar in reach of the thumb. */
export function BottomNav() {
  const { t } = useTranslation('shell');
  const { user } = useSession();
  return (
    <nav className="bottom" aria-label={t('nav.label')}>
      {entriesFor(user.permissions).map((entry) => (
        <Link key={entry.to} to={entry.to}>
          {t(`nav.${entry.name}`)}
          {entry.name === 'approvals' ? <ApprovalBadge /> : null}
        </Link>
      ))}
    </nav>
  );
}
