import { useTranslation } from 'react-i18next';
import type { Board } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { ScrollAcross } from '../../shared/scroll-across.tsx';

/** One line a collector: what is in hand and what came of the day. Money is not the only column, by intent. */
export function TeamTable({ board }: { readonly board: Board }) {
  const { t } = useTranslation('board');
  const most = Math.max(1, ...board.byCollector.map((row) => row.open));
  if (board.byCollector.length === 0) return <p className="in soft">{t('team.empty')}</p>;
  return (
    <ScrollAcross>
      <table className="data team">
        <thead>
          <tr>
            <th scope="col">{t('team.name')}</th>
            <th scope="col">{t('team.open')}</th>
            {(['completed', 'contacts', 'effective', 'promises', 'collected'] as const).map((column) => (
              <th key={column} scope="col" className="num">
                {t(`team.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {board.byCollector.map((row) => (
            <tr key={row.user?.id ?? 'nobody'}>
              <th scope="row">{row.user?.name ?? t('team.nobody')}</th>
              <td>
                <span className="load">
                  <span className="bar" aria-hidden="true">
                    <i style={{ width: `${(row.open / most) * 100}%` }} />
                  </span>
                  <span className="num">{row.open}</span>
                </span>
              </td>
              <td className="num">{row.completed}</td>
              <td className="num">{row.contacts}</td>
              <td className="num">{row.effective}</td>
              <td className="num">{row.promises}</td>
              <td className="num">
                {row.collected.length === 0
                  ? '—'
                  : row.collected.map((sum) => (
                      <div key={sum.currency}>
                        {formatMinor(sum.minor, sum.currency)} {sum.currency}
                      </div>
                    ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}
