import { creditRatings } from '@duly/core/credit/credit-policy.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, CreditLimitGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { readTypedMinor, unitOf } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';
import { ReasonFields } from '../waivers/reason-field.tsx';
import { usePartyCredit } from './read-credit.ts';

interface LimitPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

// Nothing is a limit too: goods against money.
const readLimit = (text: string, currency: string): string | null =>
  /^0+([.,]0*)?$/.test(text.trim()) ? '0' : readTypedMinor(text, currency);

/** Asks for a limit with rating and terms, by currency. */
export function LimitPane({ view, onClose }: LimitPaneProps) {
  const { t, i18n } = useTranslation('credit');
  const words = useCodeWords();
  const queries = useQueryClient();
  const { tenant } = useSession();
  const { partyId } = view.party;
  const ratings = usePartyCredit(partyId).data?.ratings ?? [];
  const currencies = [...new Set([...view.accounts.map((one) => one.currency), tenant.currency])];
  const [currency, setCurrency] = useState(currencies[0] ?? tenant.currency);
  const [typed, setTyped] = useState('');
  const [rating, setRating] = useState<(typeof creditRatings)[number]>('b');
  const [days, setDays] = useState('');
  const [trades, setTrades] = useState('');
  const [reason, setReason] = useState('');
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const usual = ratings.find((one) => one.rating === rating);
  const minor = readLimit(typed, currency);
  const termDays = days.trim() === '' ? usual?.termDays : /^\d{1,3}$/.test(days.trim()) ? Number(days) : null;
  const save = useAct({
    send: (body: CreditLimitGiven, key) =>
      answer(
        api.POST('/api/parties/{id}/credit/limit', {
          params: { path: { id: partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: ({ status }) => t(status === 'approved' ? 'granted' : 'asked-done'),
    done: () => {
      rereadCase(queries, partyId);
      onClose();
    },
  });
  const ready = minor !== null && reason !== '' && termDays !== null;
  const submit = () => {
    setTried(true);
    if (!ready) return;
    const codes = trades.split(/[,，、\s]+/).filter((one) => one !== '');
    save.mutate({
      limit: { minor, currency },
      rating,
      trades: codes,
      reason,
      proof,
      ...(termDays === undefined ? {} : { termDays }),
    });
  };
  return (
    <Pane
      title={t('limit-title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('send'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('send')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        {currencies.length > 1 ? (
          <SelectField
            label={t('currency')}
            value={currency}
            onValue={setCurrency}
            options={currencies.map((value) => ({ value, label: value }))}
          />
        ) : null}
        <TextField
          label={t('limit-field', { unit: unitOf(currency, i18n.language) })}
          hint={t('limit-hint')}
          inputMode="decimal"
          value={typed}
          onValue={setTyped}
        />
        <SelectField
          label={t('rating')}
          value={rating}
          onValue={setRating}
          options={creditRatings.map((value) => ({ value, label: words('credit-rating', value) }))}
        />
        <TextField
          label={t('term')}
          hint={t('term-hint')}
          inputMode="numeric"
          placeholder={usual === undefined ? '' : `${usual.termDays}`}
          value={days}
          onValue={setDays}
        />
        <TextField label={t('trades-field')} hint={t('trades-hint')} value={trades} onValue={setTrades} />
        <ReasonFields
          kind="credit-limit"
          reason={reason}
          proof={proof}
          onReason={setReason}
          onProof={setProof}
        />
        {tried && !ready ? (
          <p className="note stop" role="alert">
            {t('limit-wrong')}
          </p>
        ) : null}
      </div>
    </Pane>
  );
}
