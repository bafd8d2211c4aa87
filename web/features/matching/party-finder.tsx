import { type KeyboardEvent, useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMoney } from '../../shared/format-money.ts';
import { useFoundParties } from './read-matching.ts';

/** Finds a debtor by name, account or number: type, arrow, Enter. */
export function PartyFinder({ onFound }: { readonly onFound: (partyId: string) => void }) {
  const { t, i18n } = useTranslation('matching');
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(typed.trim());
  const found = useFoundParties(asked);
  const rows = asked === '' ? [] : (found.data?.rows ?? []);
  const choose = (row: (typeof rows)[number] | undefined) => {
    if (row === undefined) return;
    setTyped('');
    setAt(0);
    onFound(row.partyId);
  };
  const press = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const many = Math.max(rows.length, 1);
      setAt((at + (event.key === 'ArrowDown' ? 1 : -1) + many) % many);
    } else if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      choose(rows[at]);
    }
  };
  return (
    <div className="field">
      <label htmlFor="matching-party">{t('split.find')}</label>
      <span className="inp">
        <input
          id="matching-party"
          role="combobox"
          aria-expanded={rows.length > 0}
          aria-controls="matching-found"
          aria-activedescendant={rows.length > 0 ? `matching-found-${at}` : undefined}
          autoComplete="off"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value);
            setAt(0);
          }}
          onKeyDown={press}
        />
      </span>
      <ul
        id="matching-found"
        role="listbox"
        aria-label={t('split.found')}
        className="found"
        hidden={rows.length === 0}
      >
        {rows.map((row, index) => (
          <li
            key={row.partyId}
            id={`matching-found-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              event.preventDefault();
              choose(row);
            }}
          >
            <span className="cut">
              <b>{row.name}</b> <span className="mute">{row.reference}</span>
            </span>
            <span className="num">
              {row.open.map((money) => formatMoney(money, i18n.language)).join(t('everywhere:comma'))}
            </span>
          </li>
        ))}
      </ul>
      {asked !== '' && found.data !== undefined && rows.length === 0 ? (
        <small className="mute">{t('split.nobody')}</small>
      ) : null}
    </div>
  );
}
