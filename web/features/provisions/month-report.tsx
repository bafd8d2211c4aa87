import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { Ageing, ProvisionReport } from '../../shared/api-types.ts';
import { formatMinor, sumMinor, unitOf } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { AgeingChart } from '../board/ageing-chart.tsx';
import { bucketWords } from '../board/bucket-words.ts';
import '../board/board.css';

const columns = ['base', 'opening', 'charged', 'released', 'used', 'closing'] as const;

/** What is provided at the end, as the chart of the ageing takes it. */
function chartOf({ run, rows }: ProvisionReport): Ageing {
  const currencies = [...new Set(rows.map((row) => row.currency))];
  const buckets = [...new Set(rows.map((row) => row.bucket))].map((bucket) => ({
    bucket,
    count: 0,
    minor: Object.fromEntries(
      rows.filter((row) => row.bucket === bucket).map((row) => [row.currency, row.closingMinor]),
    ),
  }));
  return { date: run.day, currencies, buckets, byKind: [], total: { count: 0, minor: {} } };
}

/** How the provisions of a month moved, by currency and bucket. */
export function MonthReport({ month }: { readonly month: string }) {
  const { t, i18n } = useTranslation('provisions');
  const report = useQuery({
    queryKey: ['provisions', 'month', month],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/provisions/{month}', { params: { path: { month } }, signal })),
  });
  if (report.isError) return <Failed error={report.error} retry={() => void report.refetch()} />;
  if (report.data === undefined) return <Loading lines={6} />;
  const { rows } = report.data;
  const currencies = [...new Set(rows.map((row) => row.currency))];
  return (
    <>
      <Panel title={t('chart')} scope={report.data.run.day}>
        <AgeingChart ageing={chartOf(report.data)} />
      </Panel>
      {currencies.map((currency) => {
        const own = rows.filter((row) => row.currency === currency);
        return (
          <Panel key={currency} title={t('movement', { month })} scope={unitOf(currency, i18n.language)}>
            <p className="in soft">{t('ties')}</p>
            <ScrollAcross>
              <table className="data">
                <thead>
                  <tr>
                    <th scope="col">{t('bucket')}</th>
                    {columns.map((column) => (
                      <th key={column} scope="col" className="num">
                        {t(column)}
                      </th>
                    ))}
                  </tr>
                </thead>
                <tbody>
                  {own.map((row) => (
                    <tr key={row.bucket}>
                      <th scope="row">
                        {row.bucket === 'on-account'
                          ? t('on-account')
                          : bucketWords(row.bucket, i18n.language)}
                      </th>
                      {columns.map((column) => (
                        <td key={column} className="num">
                          {formatMinor(row[`${column}Minor`], currency)}
                        </td>
                      ))}
                    </tr>
                  ))}
                </tbody>
                <tfoot>
                  <tr>
                    <th scope="row">{t('total')}</th>
                    {columns.map((column) => (
                      <td key={column} className="num">
                        <b>{formatMinor(sumMinor(own.map((row) => row[`${column}Minor`])), currency)}</b>
                      </td>
                    ))}
                  </tr>
                </tfoot>
              </table>
            </ScrollAcross>
          </Panel>
        );
      })}
    </>
  );
}
