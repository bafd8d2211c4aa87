import { useTranslation } from 'react-i18next';
import type { DeskDay } from '../../shared/api-types.ts';
import { formatMinor, formatMoney } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { usePermission } from '../../shared/session.ts';
import { CloseForm } from './close-form.tsx';
import { DepositForm } from './deposit-form.tsx';

const figures = ['opening', 'taken', 'banked', 'expected'] as const;

/** What should lie in the drawer, what went to the bank, and the count that closes the day. */
export function DrawerPanel({ shown, today }: { readonly shown: DeskDay; readonly today: boolean }) {
  const { t, i18n } = useTranslation('cashier');
  const mayTake = usePermission('cashier.take');
  const mayClose = usePermission('cashier.close');
  const open = shown.drawers.filter((drawer) => drawer.closed === null);
  return (
    <Panel title={t('drawer.title')}>
      {shown.drawers.length === 0 ? (
        <p className="in soft">{t('drawer.empty')}</p>
      ) : (
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('drawer.currency')}</th>
                {figures.map((figure) => (
                  <th key={figure} scope="col" className="num">
                    {t(`drawer.${figure}`)}
                  </th>
                ))}
                <th scope="col" className="num">
                  {t('drawer.counted')}
                </th>
                <th scope="col">{t('drawer.state')}</th>
              </tr>
            </thead>
            <tbody>
              {shown.drawers.map(({ closed, currency, ...drawer }) => (
                <tr key={currency}>
                  <th scope="row">{currency}</th>
                  {figures.map((figure) => (
                    <td key={figure} className="num">
                      {formatMinor(drawer[`${figure}Minor`], currency)}
                    </td>
                  ))}
                  <td className="num">
                    {closed === null ? '—' : formatMinor(closed.countedMinor, currency)}
                  </td>
                  <td>
                    {closed === null ? (
                      <span className="t-wait">{t('drawer.open')}</span>
                    ) : (
                      <span className="t-ok">{t('drawer.closed', { by: closed.by ?? '—' })}</span>
                    )}
                    {closed?.differenceReason == null ? null : (
                      <small className="t-stop">
                        {t('drawer.difference', {
                          sum: formatMinor(closed.differenceMinor, currency),
                          reason: closed.differenceReason,
                        })}
                      </small>
                    )}
                    {closed?.keptReason == null ? null : (
                      <small>{t('drawer.kept', { reason: closed.keptReason })}</small>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      )}
      {shown.deposits.length === 0 ? null : (
        <ul className="deposits">
          {shown.deposits.map((deposit) => (
            <li key={deposit.depositId}>
              {t('deposit.line', {
                sum: formatMoney(deposit.amount, i18n.language),
                account: deposit.bankAccount,
                slip: deposit.slip,
              })}{' '}
              <span className="mute">{deposit.by}</span>
            </li>
          ))}
        </ul>
      )}
      {open.map(({ currency }) => (
        <div key={currency} className="drawer-acts no-print">
          {mayTake && today ? <DepositForm desk={shown.desk} currency={currency} /> : null}
          {mayClose ? <CloseForm desk={shown.desk} day={shown.day} currency={currency} /> : null}
        </div>
      ))}
    </Panel>
  );
}
