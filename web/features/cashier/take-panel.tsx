import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useDeferredValue, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { formatMinor, readTypedMinor, unitOf } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useAct } from '../../shared/use-act.ts';

/** Who pays, for what, how much: three fields and Enter. */
export function TakePanel({ desk }: { readonly desk: string }) {
  const { t, i18n } = useTranslation('cashier');
  const queries = useQueryClient();
  const search = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [partyId, setPartyId] = useState<string | null>(null);
  const [accountId, setAccountId] = useState('');
  const [amount, setAmount] = useState('');
  const [tried, setTried] = useState(false);
  const asked = useDeferredValue(typed.trim());
  const found = useQuery({
    queryKey: ['party-search', asked],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties', { params: { query: { q: asked, limit: 12 } }, signal })),
    enabled: asked.length > 0,
  });
  const rows = found.data?.rows ?? [];
  const chosen = partyId ?? rows[0]?.partyId ?? null;
  const view = useQuery({
    queryKey: ['case', chosen],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/parties/{id}/case', { params: { path: { id: chosen ?? '' } }, signal })),
    enabled: chosen !== null,
  });
  const accounts = view.data?.accounts ?? [];
  const account = accounts.find((one) => one.accountId === accountId) ?? accounts[0];
  const currency = account?.currency ?? 'CNY';
  const minor = readTypedMinor(amount, currency);
  const take = useAct({
    send: (body: { partyId: string; accountId: string; minor: string }, key) =>
      answer(
        api.POST('/api/cashier/receipts', {
          body: {
            partyId: body.partyId,
            accountId: body.accountId,
            amount: { minor: body.minor, currency },
            desk,
          },
          ...keyed(key),
        }),
      ),
    say: ({ number, accountClosed }) => t(accountClosed ? 'take.saved-closed' : 'take.saved', { number }),
    done: () => {
      void queries.invalidateQueries({ queryKey: ['cashier'] });
      void queries.invalidateQueries({ queryKey: ['case', chosen] });
      setTyped('');
      setPartyId(null);
      setAmount('');
      setTried(false);
      search.current?.focus();
    },
  });
  const submit = () => {
    setTried(true);
    if (chosen !== null && account !== undefined && minor !== null)
      take.mutate({ partyId: chosen, accountId: account.accountId, minor });
  };
  return (
    <Panel title={t('take.title')} className="no-print">
      <form
        className="in form"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <TextField
          ref={search}
          label={t('take.find')}
          hint={t('take.find-hint')}
          value={typed}
          autoComplete="off"
          onValue={(value) => {
            setTyped(value);
            setPartyId(null);
            setAccountId('');
          }}
          error={
            tried && chosen === null
              ? t('take.needed')
              : asked !== '' && found.data !== undefined && rows.length === 0
                ? t('take.none')
                : null
          }
        />
        {rows.length > 0 ? (
          <SelectField
            label={t('receipts.who')}
            value={chosen ?? ''}
            onValue={(value) => {
              setPartyId(value);
              setAccountId('');
            }}
            options={rows.map((row) => ({ value: row.partyId, label: `${row.name} ${row.reference}` }))}
          />
        ) : null}
        {account === undefined ? null : (
          <SelectField
            label={t('take.account')}
            value={account.accountId}
            onValue={setAccountId}
            options={accounts.map((one) => ({
              value: one.accountId,
              label: `${one.reference} ${formatMinor(one.balance.total, one.currency)} ${one.currency}`,
            }))}
          />
        )}
        <TextField
          label={t('take.amount', { unit: unitOf(currency, i18n.language) })}
          value={amount}
          onValue={setAmount}
          inputMode="decimal"
          autoComplete="off"
          error={tried && minor === null ? t('take.needed') : null}
        />
        <ProblemNote error={take.error} />
        <div className="line">
          <Button type="submit" look="primary" tall busy={take.isPending}>
            {t('take.save')}
          </Button>
        </div>
      </form>
    </Panel>
  );
}
