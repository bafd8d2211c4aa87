import { useDeferredValue, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LineFilter } from './read-matching.ts';

/** Narrows the list by a name, a word or a sum. */
export function LineFilters(props: {
  readonly filter: LineFilter;
  readonly onFilter: (filter: LineFilter) => void;
}) {
  const { filter, onFilter } = props;
  const { t } = useTranslation('matching');
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
        id="matching-text"
        className="slim"
        type="search"
        aria-label={t('find')}
        placeholder={t('find')}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' || event.key === 'Enter') event.currentTarget.blur();
        }}
      />
    </div>
  );
}
