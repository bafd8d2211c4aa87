import { useTranslation } from 'react-i18next';
import type { ExplainedBalance } from '../../shared/api-types.ts';
import { longDay } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { ReckonedText } from './reckoned-text.tsx';

/** What accrued since the last posting, on which item and how: derived, and posted only when money or a month's end comes. */
export function AccruedPanel({ balance }: { readonly balance: ExplainedBalance }) {
  const { t, i18n } = useTranslation('ledger');
  const { currency, date, accruedMinor } = balance.payoff;
  const sum = (minor: string) => formatMinor(minor, currency);
  if (balance.accrued.length === 0) return null;
  return (
    <Panel
      title={t('accrued')}
      scope={t('accrued-scope', {
        day: longDay(date, i18n.language),
        unit: unitOf(currency, i18n.language),
      })}
    >
      <ScrollAcross>
        <table className="data lines">
          <caption className="sr">{t('accrued')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('what')}</th>
              <th scope="col">{t('kind-head')}</th>
              <th scope="col" className="num">
                {t('amount')}
              </th>
            </tr>
          </thead>
          <tbody>
            {balance.accrued.map((one) => (
              <tr key={`${one.itemReference} ${one.reckoned.line}`}>
                <th scope="row">
                  {one.itemReference}
                  <ReckonedText reckoned={one.reckoned} currency={currency} remains={false} />
                </th>
                <td className="nowrap">{t(`kind.${one.kind}`)}</td>
                <td className="num">{sum(one.minor)}</td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('accrued-sum')}</th>
              <td />
              <td className="num">{sum(accruedMinor)}</td>
            </tr>
          </tfoot>
        </table>
      </ScrollAcross>
    </Panel>
  );
}
