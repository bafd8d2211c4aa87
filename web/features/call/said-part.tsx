import { outcomesFor } from '@duly/core/contacts/event-outcome.ts';
import type { Day } from '@duly/kernel/day.ts';
import { useTranslation } from 'react-i18next';
import type { CaseAccount, CaseView } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { SelectField } from '../../shared/fields.tsx';
import { PreferenceFields } from '../states/preference-fields.tsx';
import type { CallDraft } from './call-draft.ts';
import type { SaidDraft } from './said-draft.ts';
import '../states/states.css';

const agreeable = ['', 'sms', 'email', 'im'] as const;

interface SaidPartProps {
  readonly draft: CallDraft;
  /** Debts beside the one that the call is about. */
  readonly accounts: readonly CaseAccount[];
  readonly points: CaseView['contactPoints'];
  readonly today: Day;
  readonly onDraft: (change: Partial<CallDraft>) => void;
}

/** How the call ended where the laws count it finer, which debts were spoken of, and what else was said; all optional. */
export function SaidPart({ draft, accounts, points, today, onDraft }: SaidPartProps) {
  const { t } = useTranslation('call');
  const words = useCodeWords();
  const { answeredBy, result, said } = draft;
  if (answeredBy === null || result === null) return null;
  const outcomes = outcomesFor('call', result, answeredBy).filter((one) => one !== 'unknown');
  const talked = outcomes.includes('conversation');
  const say = (change: Partial<SaidDraft>) => onDraft({ said: { ...said, ...change } });
  return (
    <>
      {outcomes.length > 1 ? (
        <SelectField
          label={t('outcome')}
          value={draft.outcome === '' ? (outcomes[0] ?? 'conversation') : draft.outcome}
          onValue={(outcome) => onDraft({ outcome })}
          options={outcomes.map((code) => ({ value: code, label: words('outcome', code) }))}
        />
      ) : null}
      {talked && accounts.length > 0 ? (
        <fieldset className="checks">
          <legend className="choice-label">{t('also-about')}</legend>
          {accounts.map((account) => (
            <label key={account.accountId} className="check">
              <input
                type="checkbox"
                checked={draft.alsoAbout.includes(account.accountId)}
                onChange={(event) =>
                  onDraft({
                    alsoAbout: event.target.checked
                      ? [...draft.alsoAbout, account.accountId]
                      : draft.alsoAbout.filter((one) => one !== account.accountId),
                  })
                }
              />
              {account.reference}
            </label>
          ))}
        </fieldset>
      ) : null}
      {talked ? (
        <details>
          <summary>{t('said.title')}</summary>
          <div className="form">
            <SelectField
              label={t('said.consent')}
              value={said.consent}
              onValue={(consent) => say({ consent })}
              options={agreeable.map((code) => ({
                value: code,
                label: code === '' ? t('said.none') : words('channel', code),
              }))}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={said.employerProhibits}
                onChange={(event) => say({ employerProhibits: event.target.checked })}
              />
              {t('said.employer')}
            </label>
            <label className="check">
              <input
                type="checkbox"
                checked={said.asksTime}
                onChange={(event) => say({ asksTime: event.target.checked })}
              />
              {t('said.asks')}
            </label>
            {said.asksTime ? (
              <PreferenceFields
                draft={said.preference}
                points={points}
                today={today}
                onDraft={(change) => say({ preference: { ...said.preference, ...change } })}
              />
            ) : null}
          </div>
        </details>
      ) : null}
    </>
  );
}
