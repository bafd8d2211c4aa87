import { useTranslation } from 'react-i18next';
import type { Ageing } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { bucketWords } from './bucket-words.ts';

/** The same figures as the chart, to the cent. */
export function AgeingTable({ ageing }: { readonly ageing: Ageing }) {
  const { t, i18n } = useTranslation('board');
  return (
    <ScrollAcross>
      <table className="data">
        <caption className="sr">{t('ageing.caption', { date: ageing.date })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('ageing.bucket')}</th>
            <th scope="col" className="num">
              {t('ageing.count')}
            </th>
            {ageing.currencies.map((currency) => (
              <th key={currency} scope="col" className="num">
                {currency}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {ageing.buckets
            .filter((line) => line.count > 0 || line.bucket !== 'on-account')
            .map((line) => (
              <tr key={line.bucket}>
                <th scope="row">
                  {line.bucket === 'on-account'
                    ? t('ageing.on-account')
                    : bucketWords(line.bucket, i18n.language)}
                </th>
                <td className="num">{line.count}</td>
                {ageing.currencies.map((currency) => (
                  <td key={currency} className="num">
                    {formatMinor(line.minor[currency] ?? '0', currency)}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('ageing.total')}</th>
            <td className="num">{ageing.total.count}</td>
            {ageing.currencies.map((currency) => (
              <td key={currency} className="num">
                {formatMinor(ageing.total.minor[currency] ?? '0', currency)}
              </td>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollAcross>
  );
}
