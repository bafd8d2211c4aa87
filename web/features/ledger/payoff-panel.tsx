import { formatDay } from '@duly/kernel/day.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PayoffQuote } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { longDay, readTypedDay } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { useSession } from '../../shared/session.ts';

interface PayoffPanelProps {
  readonly quote: PayoffQuote;
  readonly onDay: (day: string) => void;
}

/** Posted balance and payoff as of a day that can be chosen, by kind, and what paying on that day settles. */
export function PayoffPanel({ quote, onDay }: PayoffPanelProps) {
  const { t, i18n } = useTranslation('ledger');
  const { tenant } = useSession();
  const today = deskToday(tenant.businessDay);
  const [text, setText] = useState(quote.date);
  const read = readTypedDay(text, today);
  const sum = (minor: string) => formatMinor(minor, quote.currency);
  const unit = unitOf(quote.currency, i18n.language);
  const day = longDay(quote.date, i18n.language, tenant.businessDay);
  const choose = () => {
    if (read !== null) onDay(formatDay(read));
  };
  return (
    <Panel
      title={t('payoff')}
      scope={unit}
      end={<Button onClick={() => window.print()}>{t('print')}</Button>}
    >
      <form
        className="as-of in"
        onSubmit={(event) => {
          event.preventDefault();
          choose();
        }}
      >
        <DayField label={t('as-of')} value={text} onValue={setText} today={today} />
        <Button type="submit" refused={read === null}>
          {t('show')}
        </Button>
      </form>
      <dl className="facts">
        <div>
          <dt>{t('posted')}</dt>
          <dd>{sum(quote.postedMinor)}</dd>
        </div>
        <div>
          <dt>{t('accrued')}</dt>
          <dd>{sum(quote.accruedMinor)}</dd>
        </div>
        <div>
          <dt>{t('payoff-until', { day })}</dt>
          <dd>{quote.payoffMinor === null ? t('unknown') : <b>{sum(quote.payoffMinor)}</b>}</dd>
        </div>
        <div>
          <dt>{t('per-day')}</dt>
          <dd>{quote.perDayMinor === null ? t('unknown') : sum(quote.perDayMinor)}</dd>
        </div>
      </dl>
      <div className="in">
        {quote.missing.length === 0 ? null : (
          <div className="note wait" role="status">
            <b>{t('asks')}</b>
            <ul>
              {quote.missing.map((one) => (
                <li key={`${one.series} ${one.day}`}>
                  {t('ask', {
                    series: t(`series.${one.series}`),
                    day: longDay(one.day, i18n.language),
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {quote.payoffMinor === null ||
        quote.payoffMinor.startsWith('-') ||
        quote.payoffMinor === '0' ? null : (
          <p className="note act">
            {t('settles', { day, sum: sum(quote.payoffMinor), unit })}{' '}
            {quote.perDayMinor === null || quote.perDayMinor === '0'
              ? t('valid-no-growth')
              : t('valid', { sum: sum(quote.perDayMinor), unit })}
          </p>
        )}
        {quote.provisional ? <p className="note wait">{t('provisional')}</p> : null}
      </div>
      <table className="data kinds">
        <caption className="sr">{t('by-kind')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('kind-head')}</th>
            <th scope="col" className="num">
              {t('posted')}
            </th>
            <th scope="col" className="num">
              {t('accrued')}
            </th>
            <th scope="col" className="num">
              {t('payoff-total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {quote.byKind.map((line) => (
            <tr key={line.kind}>
              <th scope="row">{t(`kind.${line.kind}`)}</th>
              <td className="num">{sum(line.postedMinor)}</td>
              <td className="num">{sum(line.accruedMinor)}</td>
              <td className="num">{quote.payoffMinor === null ? t('unknown') : sum(line.totalMinor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
