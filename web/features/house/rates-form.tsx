import { rateSeries } from '@duly/facts/tenant-settings.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { percentText } from '@duly/law/rates/reference-rate.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { HouseCalendar } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { longDay, readTypedDay } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { readTypedRate } from '../ledger/rate-words.ts';

const empty = { from: '', until: '', percent: '', source: '' };

/** Published reference rates by their days. None ships with Duly; a day without one is asked for wherever it is needed. */
export function RatesForm({ calendar }: { readonly calendar: HouseCalendar }) {
  const { t, i18n } = useTranslation('ledger');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const today = deskToday(tenant.businessDay);
  const [series, setSeries] = useState(rateSeries[0] ?? 'cn-lpr-1y');
  const [draft, setDraft] = useState(empty);
  const save = useAct({
    send: (body: HouseCalendar, key) => answer(api.POST('/api/house/calendar', { body, ...keyed(key) })),
    say: () => t('rates-saved'),
    done: () => {
      setDraft(empty);
      void queries.invalidateQueries({ queryKey: ['house', 'calendar'] });
    },
  });
  const from = readTypedDay(draft.from, today);
  const until = readTypedDay(draft.until, today);
  const ratePpm = readTypedRate(draft.percent, 10_000);
  const ready = from !== null && until !== null && ratePpm !== null;
  const add = () => {
    if (!ready) return;
    const source = draft.source.trim();
    const rate = { series, from: formatDay(from), until: formatDay(until), ratePpm };
    save.mutate({ ...calendar, rates: [...calendar.rates, source === '' ? rate : { ...rate, source }] });
  };
  const day = (text: string) => longDay(text, i18n.language, null);
  return (
    <Panel title={t('rates')}>
      <p className="in soft">{t('rates-effect')}</p>
      <ProblemNote error={save.error} />
      <ul className="points">
        {calendar.rates.map((rate, index) => (
          <li key={`${rate.series} ${rate.from}`}>
            <span>{`${t(`series.${rate.series}`)} ${percentText(rate.ratePpm)}`}</span>
            <small className="mute">
              {[`${day(rate.from)} – ${day(rate.until)}`, rate.source]
                .filter(Boolean)
                .join(t('everywhere:sep'))}
            </small>
            <button
              type="button"
              className="link"
              onClick={() =>
                save.mutate({ ...calendar, rates: calendar.rates.filter((_, at) => at !== index) })
              }
            >
              {t('house:remove')}
              <span className="sr">{` ${t(`series.${rate.series}`)} ${day(rate.from)}`}</span>
            </button>
          </li>
        ))}
        {calendar.rates.length === 0 ? <li className="mute">{t('no-rates')}</li> : null}
      </ul>
      <div className="set form">
        <div className="figures">
          <SelectField
            label={t('rate-series')}
            value={series}
            onValue={setSeries}
            options={rateSeries.map((value) => ({ value, label: t(`series.${value}`) }))}
          />
          <DayField
            label={t('rate-from')}
            value={draft.from}
            onValue={(text) => setDraft({ ...draft, from: text })}
            today={today}
          />
          <DayField
            label={t('rate-until')}
            value={draft.until}
            onValue={(text) => setDraft({ ...draft, until: text })}
            today={today}
            hint={t('rate-until-hint')}
          />
          <TextField
            label={t('rate-percent')}
            value={draft.percent}
            onValue={(percent) => setDraft({ ...draft, percent })}
            inputMode="decimal"
            autoComplete="off"
            read="%"
          />
          <TextField
            label={t('rate-source')}
            value={draft.source}
            onValue={(source) => setDraft({ ...draft, source })}
            maxLength={200}
            autoComplete="off"
          />
        </div>
        <div className="line">
          <Button busy={save.isPending} refused={!ready} onClick={add}>
            {t('add-rate')}
          </Button>
        </div>
      </div>
    </Panel>
  );
}
