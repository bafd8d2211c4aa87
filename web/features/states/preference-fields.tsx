import type { Day } from '@duly/kernel/day.ts';
import { useTranslation } from 'react-i18next';
import type { CaseView, PreferenceGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import type { PreferenceDraft } from './preference-draft.ts';

const kinds: readonly PreferenceGiven['kind'][] = [
  'inconvenient-time',
  'busy-now',
  'avoid-channel',
  'avoid-point',
  'inconvenient-place',
];
const channels: readonly NonNullable<PreferenceGiven['channel']>[] = [
  'call',
  'sms',
  'email',
  'letter',
  'visit',
  'im',
];
const places = ['home', 'work', 'other'] as const;

interface PreferenceFieldsProps {
  readonly draft: PreferenceDraft;
  readonly points: CaseView['contactPoints'];
  readonly today: Day;
  readonly onDraft: (change: Partial<PreferenceDraft>) => void;
}

/** What somebody asked for: which kind, and only what that kind needs. */
export function PreferenceFields({ draft, points, today, onDraft }: PreferenceFieldsProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const timed = draft.kind === 'inconvenient-time' || draft.kind === 'busy-now';
  return (
    <>
      <SelectField
        label={t('preference.kind')}
        value={draft.kind}
        onValue={(kind) => onDraft({ kind })}
        options={kinds.map((code) => ({ value: code, label: words('preference', code) }))}
      />
      {timed ? (
        <div className="grid-2">
          {draft.kind === 'busy-now' ? null : (
            <TextField
              label={t('preference.from')}
              value={draft.from}
              onValue={(from) => onDraft({ from })}
              autoComplete="off"
            />
          )}
          <TextField
            label={t('preference.to')}
            value={draft.to}
            onValue={(to) => onDraft({ to })}
            autoComplete="off"
            hint={draft.kind === 'busy-now' ? undefined : t('preference.hours-hint')}
          />
        </div>
      ) : null}
      {draft.kind === 'inconvenient-time' ? <Weekdays draft={draft} onDraft={onDraft} /> : null}
      {draft.kind === 'inconvenient-place' ? (
        <SelectField
          label={t('preference.place')}
          value={draft.place}
          onValue={(place) => onDraft({ place })}
          options={places.map((code) => ({ value: code, label: words('place', code) }))}
        />
      ) : null}
      {draft.kind === 'avoid-point' ? (
        <SelectField
          label={t('preference.point')}
          value={draft.pointId}
          onValue={(pointId) => onDraft({ pointId })}
          options={[
            { value: '', label: t('choose') },
            ...points.map((one) => ({ value: one.pointId, label: one.valueMasked })),
          ]}
        />
      ) : (
        <SelectField
          label={t('preference.channel')}
          value={draft.channel}
          onValue={(channel) => onDraft({ channel })}
          options={[
            { value: '' as const, label: draft.kind === 'avoid-channel' ? t('choose') : t('every-channel') },
            ...channels.map((code) => ({ value: code, label: words('channel', code) })),
          ]}
        />
      )}
      <DayField
        label={t('preference.until')}
        value={draft.until}
        onValue={(until) => onDraft({ until })}
        today={today}
        hint={t(draft.kind === 'busy-now' ? 'preference.until-busy' : 'preference.until-hint')}
      />
    </>
  );
}

type WeekdaysProps = Pick<PreferenceFieldsProps, 'draft' | 'onDraft'>;

function Weekdays({ draft, onDraft }: WeekdaysProps) {
  const { t } = useTranslation('states');
  const names = t('everywhere:weekdays', { returnObjects: true }) as readonly string[];
  return (
    <fieldset className="checks">
      <legend className="choice-label">{t('preference.weekdays')}</legend>
      {names.map((name, index) => {
        const day = index + 1;
        return (
          <label key={name} className="check">
            <input
              type="checkbox"
              checked={draft.weekdays.includes(day)}
              onChange={(event) =>
                onDraft({
                  weekdays: event.target.checked
                    ? [...draft.weekdays, day]
                    : draft.weekdays.filter((one) => one !== day),
                })
              }
            />
            {name}
          </label>
        );
      })}
    </fieldset>
  );
}
