import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { unitOf } from '../../shared/format-money.ts';
import type { QueueFilter } from './read-queue.ts';

const actions = ['call', 'email', 'call-and-email', 'sms', 'letter', 'visit', 'complete-contact-data'];

interface QueueFiltersProps {
  readonly filter: QueueFilter;
  readonly currency: string;
  readonly onFilter: (filter: QueueFilter) => void;
}

/** Narrows the list by words and by act, and says in what unit the sums are. */
export function QueueFilters({ filter, currency, onFilter }: QueueFiltersProps) {
  const { t, i18n } = useTranslation('queue');
  const words = useCodeWords();
  const [typed, setTyped] = useState(filter.q);
  const asked = useDeferredValue(typed.trim());
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new text asks again.
  useEffect(() => {
    if (asked === filter.q) return;
    const timer = setTimeout(() => onFilter({ ...filter, q: asked }), 200);
    return () => clearTimeout(timer);
  }, [asked]);
  return (
    <div className="filters">
      <input
        id="queue-text"
        className="slim"
        type="search"
        aria-label={t('filter.text')}
        placeholder={t('filter.text')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        }}
      />
      <select
        className="slim"
        aria-label={t('filter.action')}
        value={filter.action}
        onChange={(event) => onFilter({ ...filter, action: event.target.value })}
      >
        <option value="">{t('filter.any-action')}</option>
        {actions.map((action) => (
          <option key={action} value={action}>
            {words('action', action)}
          </option>
        ))}
      </select>
      <span className="end mute">{t('unit', { unit: unitOf(currency, i18n.language) })}</span>
    </div>
  );
}
