import { useTranslation } from 'react-i18next';
import { type ApprovalTab, approvalTabs, useWaiting } from './read-approvals.ts';

/** Waiting for me, asked by me, closed. */
export function ApprovalTabs({
  view,
  onView,
}: {
  readonly view: ApprovalTab;
  readonly onView: (view: ApprovalTab) => void;
}) {
  const { t } = useTranslation('approvals');
  const waiting = useWaiting(true);
  return (
    <div className="tabs">
      <div role="group" aria-label={t('tabs.label')}>
        {approvalTabs.map((tab) => (
          <button key={tab} type="button" aria-pressed={tab === view} onClick={() => onView(tab)}>
            {t(`tabs.${tab}`)} {tab === 'inbox' ? <span>{waiting}</span> : null}
          </button>
        ))}
      </div>
    </div>
  );
}
