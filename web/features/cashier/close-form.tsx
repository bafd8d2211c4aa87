import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { formatMinor, readTypedMinor, unitOf } from '../../shared/format-money.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useAct } from '../../shared/use-act.ts';

interface CloseFormProps {
  readonly desk: string;
  readonly day: string;
  readonly currency: string;
}

/** The count at the end of a day, by somebody who took nothing. */
export function CloseForm({ desk, day, currency }: CloseFormProps) {
  const { t, i18n } = useTranslation('cashier');
  const queries = useQueryClient();
  const [counted, setCounted] = useState('');
  const [difference, setDifference] = useState('');
  const [kept, setKept] = useState('');
  // An empty drawer is the usual end of a day, and nothing is a sum like any other here.
  const minor = /^0+([.]0+)?$/.test(counted.trim()) ? '0' : readTypedMinor(counted, currency);
  const close = useAct({
    send: (countedMinor: string, key) =>
      answer(
        api.POST('/api/cashier/close', {
          body: {
            desk,
            day,
            currency,
            countedMinor,
            differenceReason: difference.trim() || null,
            keptReason: kept.trim() || null,
          },
          ...keyed(key),
        }),
      ),
    say: ({ differenceMinor }) =>
      differenceMinor === '0'
        ? t('close.saved')
        : t('close.saved-difference', { sum: formatMinor(differenceMinor, currency) }),
    done: () => void queries.invalidateQueries({ queryKey: ['cashier'] }),
  });
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault();
        if (minor !== null) close.mutate(minor);
      }}
    >
      <h3>
        {t('close.title')} {currency}
      </h3>
      <TextField
        label={t('close.counted', { unit: unitOf(currency, i18n.language) })}
        hint={t('close.hint')}
        value={counted}
        onValue={setCounted}
        inputMode="decimal"
        autoComplete="off"
      />
      <TextField
        label={t('close.difference')}
        hint={t('close.only-if')}
        value={difference}
        onValue={setDifference}
      />
      <TextField label={t('close.kept')} hint={t('close.only-if')} value={kept} onValue={setKept} />
      <ProblemNote error={close.error} />
      <div className="line">
        <Button type="submit" busy={close.isPending} refused={minor === null}>
          {t('close.save')}
        </Button>
      </div>
    </form>
  );
}
