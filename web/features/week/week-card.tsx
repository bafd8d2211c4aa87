import { parseDay } from '@duly/kernel/day.ts';
import { type ReactNode, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock, shortDay, weekdayName } from '../../shared/format-day.ts';
import { RuleLink } from '../../shared/rule-link.tsx';
import { useFindingWords } from '../gate/finding-words.ts';
import { DayRuler } from './day-ruler.tsx';
import { dayStretches } from './day-stretches.ts';
import type { DayStretch, WeekStretch } from './read-week.ts';
import './week.css';

interface WeekCardProps {
  readonly title: ReactNode;
  readonly zone: string;
  readonly days: readonly { readonly day: string; readonly from: string; readonly to: string }[];
  readonly stretches: readonly WeekStretch[];
}

/** One channel over the week: a ruler a day, and below them the stretch that is pointed at, with its rules. */
export function WeekCard({ title, zone, days, stretches }: WeekCardProps) {
  const { t } = useTranslation('week');
  const id = useId();
  const [at, setAt] = useState<{ day: number; stretch: number } | null>(null);
  const byDay = days.map((day) => dayStretches(stretches, day, zone));
  const day = at === null ? undefined : days[at.day];
  const chosen = at === null ? undefined : byDay[at.day]?.[at.stretch];
  return (
    <section className="panel week-card" aria-labelledby={id}>
      <header>
        <h2 id={id}>{title}</h2>
      </header>
      <div className="week-rows">
        <span />
        <span className="hours" aria-hidden="true">
          <span>0</span>
          <span>6</span>
          <span>12</span>
          <span>18</span>
          <span>24</span>
        </span>
        {days.map((one, index) => (
          <DayRuler
            key={one.day}
            day={one.day}
            near={days[0]?.day ?? one.day}
            stretches={byDay[index] ?? []}
            chosen={at?.day === index ? at.stretch : null}
            onChoose={(stretch) => setAt({ day: index, stretch })}
          />
        ))}
      </div>
      <div className="week-said" role="status">
        {chosen === undefined || day === undefined ? (
          <p className="mute">{t('choose')}</p>
        ) : (
          <Said day={day.day} near={days[0]?.day ?? day.day} stretch={chosen} />
        )}
      </div>
    </section>
  );
}

interface SaidProps {
  readonly day: string;
  readonly near: string;
  readonly stretch: DayStretch;
}

function Said({ day, near, stretch }: SaidProps) {
  const { t, i18n } = useTranslation('week');
  const words = useFindingWords();
  const parsed = parseDay(day);
  const tone = { open: 't-ok', approval: 't-wait', closed: 't-stop' }[stretch.state];
  return (
    <>
      <p>
        <b>
          {parsed === null ? '' : weekdayName(parsed, i18n.language)} {shortDay(day, i18n.language, near)}{' '}
          {clock(stretch.fromMinute)}–{clock(stretch.toMinute)}
        </b>{' '}
        <span className={tone}>{t(`state.${stretch.state}`)}</span>
      </p>
      <ul>
        {stretch.grounds.map((ground) => (
          <li key={`${ground.ruleId} ${ground.code}`}>
            <RuleLink ruleId={ground.ruleId} /> {words.says(ground)}
          </li>
        ))}
      </ul>
    </>
  );
}
