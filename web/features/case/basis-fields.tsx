import type { Day } from '@duly/kernel/day.ts';
import { useTranslation } from 'react-i18next';
import { DayField } from '../../shared/day-field.tsx';
import { SelectField } from '../../shared/fields.tsx';
import { type BasisDraft, basisDays } from './basis-draft.ts';

const labels: Readonly<Record<(typeof basisDays)[number], string>> = {
  usedByPersonOn: 'point.used',
  consentOn: 'point.consent',
  noticeOn: 'point.notice',
  noticeOptOutUntil: 'point.opt-out-until',
  optedOutOn: 'point.opted-out',
  textedOn: 'point.texted',
  reassignedCheckOn: 'point.reassigned',
};

interface BasisFieldsProps {
  readonly draft: BasisDraft;
  readonly today: Day;
  readonly onDraft: (change: Partial<BasisDraft>) => void;
}

/** On what texts and e-mails to a point rest; closed until somebody opens it, since few need it. */
export function BasisFields({ draft, today, onDraft }: BasisFieldsProps) {
  const { t } = useTranslation('case');
  return (
    <details>
      <summary>{t('point.basis')}</summary>
      <div className="form">
        <small className="mute">{t('point.basis-hint')}</small>
        <div className="grid-2">
          {basisDays.map((name) => (
            <DayField
              key={name}
              label={t(labels[name])}
              value={draft[name]}
              onValue={(value) => onDraft({ [name]: value })}
              today={today}
            />
          ))}
          <SelectField
            label={t('point.public-domain')}
            value={draft.publicDomain}
            onValue={(publicDomain) => onDraft({ publicDomain })}
            options={[
              { value: '' as const, label: t('point.employer-unknown') },
              { value: 'yes' as const, label: t('everywhere:yes') },
              { value: 'no' as const, label: t('everywhere:no') },
            ]}
          />
        </div>
        {(['creditorUsed', 'priorCollectorUsed'] as const).map((name) => (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={draft[name]}
              onChange={(event) => onDraft({ [name]: event.target.checked })}
            />
            {t(name === 'creditorUsed' ? 'point.creditor-used' : 'point.prior')}
          </label>
        ))}
      </div>
    </details>
  );
}
