import './approvals.css';
import { useTranslation } from 'react-i18next';
import { useWaiting } from './read-approvals.ts';

/** How many requests wait, beside the page's name in the navigation; nothing where none does. */
export function ApprovalBadge() {
  const { t } = useTranslation('approvals');
  const waiting = useWaiting(true);
  if (waiting === 0) return null;
  return (
    <span className="nav-count">
      <span aria-hidden="true">{waiting > 99 ? '99+' : waiting}</span>
      <span className="sr">{t('waiting', { count: waiting })}</span>
    </span>
  );
}
