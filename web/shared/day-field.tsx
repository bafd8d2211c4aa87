import { addDays, type Day, formatDay, parseDay } from '@duly/kernel/day.ts';
import { useTranslation } from 'react-i18next';
import { Field } from './fields.tsx';
import { readTypedDay, weekdayName } from './format-day.ts';

interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly today: Day;
  readonly error?: string | null;
  readonly hint?: string;
}

/** A day by keyboard: "+1", "13", "11-13" or in full; the weekday it was understood as stands beside it. */
export function DayField({ label, value, onValue, today, error, hint }: DayFieldProps) {
  const { t, i18n } = useTranslation();
  const read = readTypedDay(value, today);
  const settle = () => {
    if (read !== null) onValue(formatDay(read));
  };
  const words =
    read === null
      ? ''
      : `${weekdayName(read, i18n.language)}${read === today ? ` ${t('day.today')}` : read === today + 1 ? ` ${t('day.tomorrow')}` : ''}`;
  const wrong = value !== '' && read === null ? t('day.unreadable') : null;
  return (
    <Field label={label} hint={hint} error={error ?? wrong}>
      {({ id, describedBy }) => (
        <span className="inp">
          <input
            id={id}
            value={value}
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('day.form')}
            aria-describedby={describedBy}
            aria-invalid={(error ?? wrong) ? true : undefined}
            onChange={(event) => onValue(event.target.value)}
            onBlur={settle}
            onKeyDown={(event) => {
              const step = { ArrowUp: 1, ArrowDown: -1 }[event.key];
              if (step === undefined) return;
              event.preventDefault();
              onValue(formatDay(addDays(read ?? today, step)));
            }}
          />
          <span className="mute nowrap">{words}</span>
        </span>
      )}
    </Field>
  );
}

/** The day on which the desk works; the browser's own day only before the first run. */
export function deskToday(businessDay: string | null): Day {
  const day = businessDay === null ? null : parseDay(businessDay);
  return day ?? (Math.floor((Date.now() - new Date().getTimezoneOffset() * 60_000) / 86_400_000) as Day);
}
