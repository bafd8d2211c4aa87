import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExplainedBalance } from '../../shared/api-types.ts';
import { longDay, shortDay } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { useSession } from '../../shared/session.ts';
import { ReckonedText } from './reckoned-text.tsx';
import { runningLines } from './running-lines.ts';

/** Every posting that makes up the balance, with its cause, and how each accrual was reckoned. */
export function LinesPanel({ balance }: { readonly balance: ExplainedBalance }) {
  const { t, i18n } = useTranslation('ledger');
  const { tenant } = useSession();
  const [all, setAll] = useState(false);
  const { currency } = balance.payoff;
  const undone = balance.lines.filter((line) => line.undone).length;
  const shown = runningLines(
    all ? balance.lines : balance.lines.filter((line) => !line.undone),
    balance.carriedMinor,
  );
  const sum = (minor: string) => formatMinor(minor, currency);
  return (
    <Panel
      title={t('lines')}
      scope={t('lines-scope', { count: shown.length, unit: unitOf(currency, i18n.language) })}
    >
      {undone === 0 ? null : (
        <p className="in">
          <button type="button" className="link" aria-pressed={all} onClick={() => setAll(!all)}>
            {t(all ? 'hide-undone' : 'show-undone', { count: undone })}
          </button>
        </p>
      )}
      <ScrollAcross>
        <table className="data lines">
          <caption className="sr">{t('lines')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('day')}</th>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('kind-head')}</th>
              <th scope="col" className="num">
                {t('amount')}
              </th>
              <th scope="col" className="num">
                {t('after')}
              </th>
            </tr>
          </thead>
          <tbody>
            {balance.carriedMinor === null ? null : (
              <tr>
                <td />
                <th scope="row">{t('carried')}</th>
                <td />
                <td />
                <td className="num">{sum(balance.carriedMinor)}</td>
              </tr>
            )}
            {shown.map((line) => (
              <tr key={line.postingId} className={line.undone ? 'undone' : undefined}>
                <td className="nowrap">
                  <time dateTime={line.onDay} title={longDay(line.onDay, i18n.language)}>
                    {shortDay(line.onDay, i18n.language, tenant.businessDay)}
                  </time>
                </td>
                <th scope="row">
                  {t(`cause.${line.cause}`)}
                  {line.itemReference === null ? null : <> {line.itemReference}</>}
                  {line.paymentReference === null ? null : (
                    <small>{t('payment-reference', { reference: line.paymentReference })}</small>
                  )}
                  {line.reckoned === null ? null : (
                    <ReckonedText reckoned={line.reckoned} currency={currency} remains />
                  )}
                </th>
                <td className="nowrap">{t(`kind.${line.kind}`)}</td>
                <td className="num">{sum(line.minor)}</td>
                <td className="num">{sum(line.afterMinor)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td />
              <th scope="row">{t('posted')}</th>
              <td />
              <td />
              <td className="num">{sum(balance.payoff.postedMinor)}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollAcross>
    </Panel>
  );
}
