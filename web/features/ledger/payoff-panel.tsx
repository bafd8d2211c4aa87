import { formatDay } from '@duly/kernel/day.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PayoffQuote } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { longDay, readTypedDay } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
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
      <dl className="facts in">
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
        <Settles quote={quote} past={quote.date < formatDay(today)} />
        {quote.provisional ? <p className="note wait">{t('provisional')}</p> : null}
      </div>
      <ScrollAcross>
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
      </ScrollAcross>
    </Panel>
  );
}

/** What paying on the day settles; of a past day, what would have settled the account then, as is known now. */
function Settles({ quote, past }: { readonly quote: PayoffQuote; readonly past: boolean }) {
  const { t, i18n } = useTranslation('ledger');
  const { tenant } = useSession();
  const { payoffMinor, perDayMinor, currency } = quote;
  if (payoffMinor === null || payoffMinor.startsWith('-') || payoffMinor === '0') return null;
  const figures = {
    day: longDay(quote.date, i18n.language, tenant.businessDay),
    sum: formatMinor(payoffMinor, currency),
    unit: unitOf(currency, i18n.language),
  };
  if (past) return <p className="note">{t('settled-then', figures)}</p>;
  const grows = perDayMinor !== null && perDayMinor !== '0';
  return (
    <p className="note act">
      {t('settles', figures)}{' '}
      {grows
        ? t('valid', { sum: formatMinor(perDayMinor, currency), unit: figures.unit })
        : t('valid-no-growth')}
    </p>
  );
}
