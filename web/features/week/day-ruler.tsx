import { parseDay } from '@duly/kernel/day.ts';
import type { KeyboardEvent, PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { clock, shortDay, weekdayName } from '../../shared/format-day.ts';
import type { DayStretch } from './read-week.ts';

interface DayRulerProps {
  readonly day: string;
  /** The first day shown; the year is written only where it differs. */
  readonly near: string;
  readonly stretches: readonly DayStretch[];
  readonly chosen: number | null;
  readonly onChoose: (stretch: number) => void;
}

const percent = (minutes: number) => `${(minutes / 1440) * 100}%`;

/** The stretch at a place of the ruler, or the nearest where the day's beginning is past. */
function stretchAt(stretches: readonly DayStretch[], minute: number): number {
  const index = stretches.findIndex(({ toMinute }) => minute < toMinute);
  return index < 0 ? stretches.length - 1 : index;
}

/**
 * One day as a ruler of 24 hours: filled where it is open, dotted where a supervisor has to approve, hatched where it is
 * closed. Pointer, tap or the arrow keys choose a stretch, whose rules are told below.
 */
export function DayRuler({ day, near, stretches, chosen, onChoose }: DayRulerProps) {
  const { t, i18n } = useTranslation('week');
  const parsed = parseDay(day);
  const name = `${parsed === null ? '' : weekdayName(parsed, i18n.language)} ${shortDay(day, i18n.language, near)}`;
  const open = stretches.filter(({ state }) => state !== 'closed');
  const hours = open
    .map((one) => {
      const span = `${clock(one.fromMinute)}–${clock(one.toMinute)}`;
      return one.state === 'open' ? span : t('with-approval', { span });
    })
    .join(t('everywhere:comma'));
  const said = hours === '' ? t('none-open') : hours;
  const point = (event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    onChoose(stretchAt(stretches, ((event.clientX - box.left) / Math.max(box.width, 1)) * 1440));
  };
  const press = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onChoose(Math.max(0, Math.min((chosen ?? 0) + step, stretches.length - 1)));
  };
  if (stretches.length === 0) return null;
  return (
    <>
      <span className="nowrap" aria-hidden="true">
        {name}
      </span>
      <button
        type="button"
        className="week-day"
        aria-label={t('day', { day: name, hours: said })}
        onPointerMove={point}
        onPointerDown={point}
        onFocus={() => {
          if (chosen === null) onChoose(0);
        }}
        onKeyDown={press}
      >
        {stretches.map((one, index) => (
          <i
            key={one.fromMinute}
            className={`${one.state}${index === chosen ? ' on' : ''}`}
            style={{ left: percent(one.fromMinute), width: percent(one.toMinute - one.fromMinute) }}
          />
        ))}
      </button>
    </>
  );
}
