import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApprovalBadge } from '../features/approvals/approval-badge.tsx';
import { longDay } from '../shared/format-day.ts';
import { Mark } from '../shared/mark.tsx';
import { useSession } from '../shared/session.ts';
import { entriesFor } from './nav-entries.ts';

const groups = ['work', 'books', 'rule'] as const;

/** Pages by group, and at the foot whose book it is and which business day. */
export function SideNav() {
  const { t, i18n } = useTranslation('shell');
  const { user, tenant } = useSession();
  const entries = entriesFor(user.permissions);
  return (
    <nav className="side" aria-label={t('nav.label')}>
      <Link to="/queue" className="brand">
        <Mark />
        <span>{t('brand')}</span>
        <small>{t('brand-other')}</small>
      </Link>
      {groups.map((group) => {
        const own = entries.filter((entry) => entry.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <h3>{t(`nav.${group}`)}</h3>
            <ul>
              {own.map((entry) => (
                <li key={entry.to}>
                  <Link to={entry.to}>
                    {t(`nav.${entry.name}`)}
                    {entry.name === 'approvals' ? <ApprovalBadge /> : null}
                  </Link>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <p className="foot">
        {tenant.name}
        <br />
        {tenant.businessDay === null
          ? t('no-day')
          : t('business-day', { day: longDay(tenant.businessDay, i18n.language) })}
      </p>
    </nav>
  );
}
