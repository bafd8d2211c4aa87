import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, useDeferredValue, useId, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../shared/api.ts';
import { formatMoney } from '../shared/format-money.ts';
import { Icon } from '../shared/icon.tsx';

/** Finds people, accounts and references: type, arrow, Enter. */
export function PartySearch({ phone }: { readonly phone: boolean }) {
  const { t, i18n } = useTranslation('shell');
  const navigate = useNavigate();
  const list = useId();
  const input = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const asked = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['party-search', asked],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties', { params: { query: { q: asked, limit: 12 } }, signal })),
    enabled: open && asked.length > 0,
  });
  const rows = found.data?.rows ?? [];
  const choose = (hit: (typeof rows)[number] | undefined) => {
    if (hit === undefined) return;
    setOpen(false);
    setTyped('');
    input.current?.blur();
    void navigate({ to: '/parties/$partyId', params: { partyId: hit.partyId } });
  };
  const press = (event: KeyboardEvent) => {
    // While an input method composes, Enter takes its word.
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setAt((at + step + Math.max(rows.length, 1)) % Math.max(rows.length, 1));
    } else if (event.key === 'Enter') choose(rows[at]);
    else if (event.key === 'Escape') {
      setOpen(false);
      input.current?.blur();
    }
  };
  const showing = open && asked.length > 0;
  return (
    <div className="find" role="search">
      <Icon name="search" />
      <input
        ref={input}
        id="find"
        type="text"
        role="combobox"
        aria-label={t('search.label')}
        aria-expanded={showing}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={showing && rows.length > 0 ? `${list}-${at}` : undefined}
        placeholder={t(phone ? 'search.short' : 'search.label')}
        autoComplete="off"
        value={typed}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={press}
      />
      {phone ? null : <kbd aria-hidden="true">/</kbd>}
      <ul id={list} role="listbox" className="find-list" aria-label={t('search.results')} hidden={!showing}>
        {rows.map((hit, index) => (
          <li
            key={hit.partyId}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => {
              // The list must not lose to the blur of the field before the press arrives.
              event.preventDefault();
              choose(hit);
            }}
          >
            <span className="cut">
              <b>{hit.name}</b> <span className="mute">{hit.reference}</span>
            </span>
            <span className="num">
              {hit.open.map((money) => formatMoney(money, i18n.language)).join(t('everywhere:comma'))}
            </span>
          </li>
        ))}
        {rows.length === 0 ? (
          <li className="mute" role="option" aria-selected="false" aria-disabled="true">
            {t(
              found.isError
                ? 'search.failed'
                : found.data === undefined
                  ? 'everywhere:loading'
                  : 'search.none',
            )}
          </li>
        ) : null}
      </ul>
    </div>
  );
}
