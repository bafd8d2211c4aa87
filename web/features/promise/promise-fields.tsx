import { addDays, type Day, formatDay } from '@duly/kernel/day.ts';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAccount } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { clock, longDay, readTypedDay, readTypedTime } from '../../shared/format-day.ts';
import { formatMinor, readTypedMinor, unitOf } from '../../shared/format-money.ts';
import {
  type HorizonReason,
  type MoneySource,
  needsHorizonReason,
  type PromiseDraft,
} from './promise-draft.ts';

const sources: readonly MoneySource[] = [
  'salary',
  'customer-payment',
  'sale',
  'savings',
  'family-voluntary',
  'other',
];
const reasons: readonly HorizonReason[] = [
  'pay-day',
  'payment-run',
  'customer-payment-date',
  'bank-processing',
  'approval',
  'other',
];

interface PromiseFieldsProps {
  readonly draft: PromiseDraft;
  readonly account: CaseAccount;
  readonly today: Day;
  readonly name: string;
  readonly onDraft: (draft: PromiseDraft) => void;
  readonly amountRef?: Ref<HTMLInputElement>;
}

/** Sum, exact day and time, where the money comes from; beyond tomorrow a reason; and the sentence to read back. */
export function PromiseFields({ draft, account, today, name, onDraft, amountRef }: PromiseFieldsProps) {
  const { t, i18n } = useTranslation('promise');
  const words = useCodeWords();
  const set = (change: Partial<PromiseDraft>) => onDraft({ ...draft, ...change });
  const unit = unitOf(account.currency, i18n.language);
  const minor = readTypedMinor(draft.amount, account.currency);
  const day = readTypedDay(draft.day, today);
  const minute = readTypedTime(draft.time);
  const far = needsHorizonReason(draft, today);
  const options = <Code extends string>(family: string, codes: readonly Code[]) => [
    { value: '' as const, label: t('choose') },
    ...codes.map((code) => ({ value: code, label: words(family, code) })),
  ];
  return (
    <div className="form">
      <div className="grid-3">
        <TextField
          label={t('amount', { unit })}
          value={draft.amount}
          onValue={(amount) => set({ amount })}
          inputMode="decimal"
          autoComplete="off"
          {...(amountRef === undefined ? {} : { ref: amountRef })}
          error={draft.amount !== '' && minor === null ? t('amount-unreadable') : null}
          read={t('overdue', { sum: formatMinor(account.overdue, account.currency) })}
        />
        <DayField label={t('day')} value={draft.day} onValue={(value) => set({ day: value })} today={today} />
        <TextField
          label={t('time')}
          value={draft.time}
          onValue={(time) => set({ time })}
          autoComplete="off"
          error={draft.time !== '' && minute === null ? t('time-unreadable') : null}
          read={t('before')}
        />
      </div>
      <div className="line" role="group" aria-label={t('quick')}>
        {[0, 1].map((ahead) => (
          <button
            key={ahead}
            type="button"
            className="chip"
            aria-pressed={day === addDays(today, ahead)}
            onClick={() => set({ day: formatDay(addDays(today, ahead)) })}
          >
            {t(ahead === 0 ? 'today' : 'tomorrow')}
          </button>
        ))}
      </div>
      <div className="grid-2">
        <SelectField
          label={t('source')}
          value={draft.moneySource}
          onValue={(moneySource) => set({ moneySource })}
          options={options('money-source', sources)}
        />
        {far ? (
          <SelectField
            label={t('horizon')}
            value={draft.horizonReason}
            onValue={(horizonReason) => set({ horizonReason })}
            options={options('horizon', reasons)}
            error={draft.horizonReason === '' ? t('horizon-needed') : null}
          />
        ) : null}
      </div>
      {minor === null || day === null || minute === null ? null : (
        <div className="note">
          <small className="mute">{t('read-back.title')}</small>
          <p>
            {t('read-back.words', {
              name,
              day: longDay(formatDay(day), i18n.language, formatDay(today)),
              time: clock(minute),
              sum: `${formatMinor(minor, account.currency)} ${unit}`,
            })}
          </p>
        </div>
      )}
    </div>
  );
}
