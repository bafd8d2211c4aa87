import { daysOfPeriod } from '@duly/core/vouchers/period.ts';
import { formatDay } from '@duly/kernel/day.ts';
import { useTranslation } from 'react-i18next';
import type { Books } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

const columns = ['ledger', 'books', 'pending', 'later', 'clearing', 'unexplained'] as const;
type Column = (typeof columns)[number];

/** Whether receivables are what the general ledger says, with everything that lies between. */
export function TiePanel({ books }: { readonly books: Books }) {
  const { t } = useTranslation('vouchers');
  const last = daysOfPeriod(books.period)?.last;
  return (
    <Panel title={t('tie.title')} end={last === undefined ? null : t('tie.asOf', { day: formatDay(last) })}>
      {books.ties.length === 0 ? (
        <p className="in soft">{t('tie.none')}</p>
      ) : (
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('tie.currency')}</th>
                {columns.map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className="num"
                    title={column === 'later' ? t('tie.later-hint') : undefined}
                  >
                    {t(`tie.${column}`)}
                  </th>
                ))}
                <th scope="col">{t('tie.verdict')}</th>
              </tr>
            </thead>
            <tbody>
              {books.ties.map((tie) => (
                <tr key={tie.currency}>
                  <th scope="row">{tie.currency}</th>
                  {columns.map((column: Column) => (
                    <td key={column} className="num">
                      {formatMinor(tie[`${column}Minor`], tie.currency)}
                    </td>
                  ))}
                  <td className={`nowrap ${tie.ties ? 't-ok' : tie.pending > 0 ? 't-wait' : 't-stop'}`}>
                    {tie.ties
                      ? t('tie.ties')
                      : tie.pending > 0
                        ? t('tie.waits', { count: tie.pending })
                        : t('tie.differs')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      )}
    </Panel>
  );
}
