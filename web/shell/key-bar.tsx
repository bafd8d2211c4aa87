import { useTranslation } from 'react-i18next';
import { usePreferences } from '../shared/preferences.ts';
import { type KeyAct, useKeyActs } from '../shared/use-keys.ts';

/** A key as it stands on the keyboard. */
export function keyCaps(act: KeyAct): readonly string[] {
  if (act.shown !== undefined) return act.shown;
  const names: Record<string, string> = { Enter: '↵', 'mod+Enter': 'Ctrl ↵', Escape: 'Esc', ' ': 'Space' };
  return [names[act.key] ?? act.key.toUpperCase()];
}

/** What the keys do on this page, always in sight. */
export function KeyBar({ openMap }: { readonly openMap: () => void }) {
  const { t } = useTranslation('shell');
  const acts = useKeyActs().filter((act) => act.quiet !== true);
  const { letterKeys } = usePreferences();
  return (
    <footer className="keys">
      {acts.map((act) => (
        <span key={act.key}>
          {keyCaps(act).map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}{' '}
          {act.label}
        </span>
      ))}
      {letterKeys ? null : <span>{t('keys.off')}</span>}
      <button type="button" className="link end" onClick={openMap}>
        <kbd aria-hidden="true">?</kbd> {t('keys.map')}
      </button>
    </footer>
  );
}
