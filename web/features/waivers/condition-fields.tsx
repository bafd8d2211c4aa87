import type { Day } from '@duly/kernel/day.ts';
import { useTranslation } from 'react-i18next';
import type { CaseAccount } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { DayField } from '../../shared/day-field.tsx';
import { TextField } from '../../shared/fields.tsx';
import { longDay } from '../../shared/format-day.ts';
import { formatMoney } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import type { WaiverDraft } from './waiver-draft.ts';

interface ConditionFieldsProps {
  readonly draft: WaiverDraft;
  readonly account: CaseAccount;
  readonly today: Day;
  readonly onDraft: (draft: WaiverDraft) => void;
}

/** What has to be paid by when, and whether the waiver waits for it or falls with it. */
export function ConditionFields({ draft, account, today, onDraft }: ConditionFieldsProps) {
  const { t, i18n } = useTranslation('waivers');
  const { tenant } = useSession();
  const promise = account.promise?.status === 'open' ? account.promise : null;
  const bounds: WaiverDraft['bound'][] =
    promise === null ? ['none', 'payment'] : ['none', 'payment', 'promise'];
  return (
    <>
      <Choice
        label={t('bound')}
        value={draft.bound}
        onValue={(bound) => onDraft({ ...draft, bound })}
        options={bounds.map((value) => ({ value, label: t(`bound-${value}`) }))}
      />
      {draft.bound === 'promise' && promise !== null ? (
        <p className="note">
          {t('bound-promise-is', {
            sum: formatMoney(promise, i18n.language),
            day: longDay(promise.dueOn, i18n.language, tenant.businessDay),
          })}
        </p>
      ) : null}
      {draft.bound === 'payment' ? (
        <div className="grid-2">
          <DayField
            label={t('bound-by')}
            value={draft.by}
            onValue={(by) => onDraft({ ...draft, by })}
            today={today}
          />
          <TextField
            label={t('bound-minor')}
            value={draft.minor}
            onValue={(minor) => onDraft({ ...draft, minor })}
            inputMode="decimal"
            autoComplete="off"
          />
        </div>
      ) : null}
      {draft.bound === 'none' ? null : (
        <Choice
          label={t('effect')}
          value={draft.effect}
          onValue={(effect) => onDraft({ ...draft, effect })}
          options={(['now', 'on-completion'] as const).map((value) => ({
            value,
            label: t(`effect-${value}`),
          }))}
        />
      )}
    </>
  );
}
