import { useTranslation } from 'react-i18next';
import type { QueueCounts } from '../../shared/api-types.ts';
import type { QueueTab } from './read-queue.ts';

const tabs: readonly QueueTab[] = ['mine', 'team', 'unassigned'];

interface QueueTabsProps {
  readonly view: QueueTab;
  readonly counts: QueueCounts | null;
  readonly onView: (view: QueueTab) => void;
}

/** Mine, the team's and nobody's, each with its number. */
export function QueueTabs({ view, counts, onView }: QueueTabsProps) {
  const { t } = useTranslation('queue');
  return (
    <div className="tabs">
      <div role="group" aria-label={t('tabs.label')}>
        {tabs.map((tab) => (
          <button key={tab} type="button" aria-pressed={tab === view} onClick={() => onView(tab)}>
            {t(`tabs.${tab}`)} <span>{counts === null ? '' : counts[tab]}</span>
          </button>
        ))}
      </div>
      <p className="end mute">
        {counts === null ? '' : t('promises-today', { count: counts.promisesToday })}
      </p>
    </div>
  );
}
