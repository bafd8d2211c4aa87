import { type ResultCode, reasonCodes } from '@duly/core/contacts/result-codes.ts';
import type { Day } from '@duly/kernel/day.ts';
import type { Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAccount } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { DayField } from '../../shared/day-field.tsx';
import { AreaField, SelectField, TextField } from '../../shared/fields.tsx';
import { PromiseFields } from '../promise/promise-fields.tsx';
import { NoteWords } from '../words/note-words.tsx';
import { type CallDraft, isRightPerson } from './call-draft.ts';

interface ResultPartProps {
  readonly draft: CallDraft;
  readonly results: readonly ResultCode[];
  readonly account: CaseAccount | null;
  readonly name: string;
  readonly today: Day;
  readonly amountRef: Ref<HTMLInputElement>;
  readonly onDraft: (change: Partial<CallDraft>) => void;
  readonly onResult: (code: string) => void;
}

/** The result, and only what that result needs. */
export function ResultPart(props: ResultPartProps) {
  const { draft, results, account, name, today, amountRef, onDraft, onResult } = props;
  const { t, i18n } = useTranslation('call');
  const own = (words: { readonly zh: string; readonly en: string }) =>
    i18n.language === 'en' ? words.en : words.zh;
  const result = results.find((one) => one.code === draft.result) ?? null;
  const needs = result?.needs ?? [];
  return (
    <>
      <Choice
        label={t('result')}
        across
        numbered
        value={draft.result}
        onValue={onResult}
        options={results.map((one) => ({ value: one.code, label: own(one) }))}
      />
      {result === null ? null : (
        <>
          {needs.includes('promise') && account !== null ? (
            <PromiseFields
              draft={draft.promise}
              account={account}
              today={today}
              name={name}
              amountRef={amountRef}
              onDraft={(promise) => onDraft({ promise })}
            />
          ) : null}
          {needs.includes('call-back-at') ? (
            <div className="grid-2">
              <DayField
                label={t('call-back-day')}
                value={draft.callBackDay}
                onValue={(callBackDay) => onDraft({ callBackDay })}
                today={today}
              />
              <TextField
                label={t('call-back-time')}
                value={draft.callBackTime}
                onValue={(callBackTime) => onDraft({ callBackTime })}
                autoComplete="off"
              />
            </div>
          ) : null}
          {isRightPerson(draft.answeredBy) && result.outcome === 'effective' ? (
            <SelectField
              label={t(needs.includes('reason') ? 'reason-needed' : 'reason')}
              value={draft.reason}
              onValue={(reason) => onDraft({ reason })}
              options={[
                { value: '', label: t('reason-choose') },
                ...reasonCodes.map((one) => ({ value: one.code, label: own(one) })),
              ]}
            />
          ) : null}
          <div id="call-note">
            <AreaField
              label={t(needs.includes('note') ? 'note-needed' : 'note')}
              value={draft.note}
              onValue={(note) => onDraft({ note })}
              hint={t('note-hint')}
            />
            <NoteWords text={draft.note} />
          </div>
          <Consequence result={result} />
        </>
      )}
    </>
  );
}

/** What saving does beside the record, said before it is done. */
function Consequence({ result }: { readonly result: ResultCode }) {
  const { t } = useTranslation('call');
  const effects = [
    result.stop === null
      ? null
      : t(result.stop.scope === 'party' ? 'effect.stop-party' : 'effect.stop-point'),
    result.pointStatus === null ? null : t(`effect.point.${result.pointStatus}`),
    t(result.completes ? 'effect.completes' : 'effect.stays'),
  ].filter((effect): effect is string => effect !== null);
  return <p className={result.stop === null ? 'note' : 'note wait'}>{effects.join(t('everywhere:sep'))}</p>;
}
