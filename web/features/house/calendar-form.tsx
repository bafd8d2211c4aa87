import { formatDay } from '@duly/kernel/day.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { HouseCalendar } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { TextField } from '../../shared/fields.tsx';
import { longDay, readTypedDay } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';

interface SpanDraft {
  readonly place: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

const emptySpan: SpanDraft = { place: '', from: '', to: '', title: '' };

/** Country, days of mourning and the like, and places of disasters: each line is saved when it is added or removed. */
export function CalendarForm({ calendar }: { readonly calendar: HouseCalendar }) {
  const { t, i18n } = useTranslation('house');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const today = deskToday(tenant.businessDay);
  const [country, setCountry] = useState(calendar.country);
  const [span, setSpan] = useState<SpanDraft>(emptySpan);
  const save = useAct({
    send: (body: HouseCalendar, key) => answer(api.POST('/api/house/calendar', { body, ...keyed(key) })),
    say: () => t('calendar-saved'),
    done: () => {
      setSpan(emptySpan);
      void queries.invalidateQueries({ queryKey: ['house', 'calendar'] });
    },
  });
  const day = (text: string) => longDay(text, i18n.language, null);
  const from = readTypedDay(span.from, today);
  const to = span.to.trim() === '' ? null : readTypedDay(span.to, today);
  const unreadable = span.to.trim() !== '' && to === null;
  const add = () => {
    if (from === null || unreadable) return;
    const title = span.title.trim();
    const place = span.place.trim().toUpperCase();
    const first = formatDay(from);
    save.mutate(
      place === ''
        ? {
            ...calendar,
            sensitiveDays: [...calendar.sensitiveDays, { from: first, to: formatDay(to ?? from), title }],
          }
        : {
            ...calendar,
            disasters: [
              ...calendar.disasters,
              { place, from: first, until: to === null ? null : formatDay(to), title },
            ],
          },
    );
  };
  return (
    <Panel title={t('calendar')}>
      <p className="in soft">{t('calendar-effect')}</p>
      <ProblemNote error={save.error} />
      <ul className="points">
        {calendar.sensitiveDays.map((one, index) => (
          <li key={`${one.from} ${one.to} ${one.title}`}>
            <span>{one.title || t('sensitive')}</span>
            <small className="mute">{`${day(one.from)} – ${day(one.to)}`}</small>
            <button
              type="button"
              className="link"
              onClick={() =>
                save.mutate({
                  ...calendar,
                  sensitiveDays: calendar.sensitiveDays.filter((_, at) => at !== index),
                })
              }
            >
              {t('remove')}
              <span className="sr"> {one.title}</span>
            </button>
          </li>
        ))}
        {calendar.disasters.map((one, index) => (
          <li key={`${one.place} ${one.from} ${one.title}`}>
            <span>{`${one.title || t('disaster')} ${one.place}`}</span>
            <small className="mute">{`${day(one.from)} – ${one.until === null ? t('no-end') : day(one.until)}`}</small>
            <button
              type="button"
              className="link"
              onClick={() =>
                save.mutate({ ...calendar, disasters: calendar.disasters.filter((_, at) => at !== index) })
              }
            >
              {t('remove')}
              <span className="sr"> {one.title}</span>
            </button>
          </li>
        ))}
        {calendar.sensitiveDays.length + calendar.disasters.length === 0 ? (
          <li className="mute">{t('no-days')}</li>
        ) : null}
      </ul>
      <div className="set form">
        <div className="figures">
          <TextField
            label={t('day-title')}
            value={span.title}
            onValue={(title) => setSpan({ ...span, title })}
            autoComplete="off"
          />
          <DayField
            label={t('day-from')}
            value={span.from}
            onValue={(text) => setSpan({ ...span, from: text })}
            today={today}
          />
          <DayField
            label={t('day-to')}
            value={span.to}
            onValue={(text) => setSpan({ ...span, to: text })}
            today={today}
          />
          <TextField
            label={t('day-place')}
            value={span.place}
            onValue={(place) => setSpan({ ...span, place })}
            hint={t('day-place-hint')}
            autoComplete="off"
          />
        </div>
        <div className="line">
          <Button busy={save.isPending} refused={from === null || unreadable} onClick={add}>
            {t('add-days')}
          </Button>
        </div>
        <div className="figures">
          <TextField
            label={t('country')}
            value={country}
            onValue={(text) => setCountry(text.toUpperCase())}
            hint={t('country-hint')}
            maxLength={2}
            autoComplete="off"
          />
        </div>
        <div className="line">
          <Button
            busy={save.isPending}
            refused={!/^[A-Z]{2}$/.test(country) || country === calendar.country}
            onClick={() => {
              if (/^[A-Z]{2}$/.test(country) && country !== calendar.country)
                save.mutate({ ...calendar, country });
            }}
          >
            {t('save-country')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
