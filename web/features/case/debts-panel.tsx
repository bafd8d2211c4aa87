import { Link } from '@tanstack/react-router';
import { Fragment, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseAccount, CaseView } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { longDay, shortDay } from '../../shared/format-day.ts';
import { formatMinor, unitOf } from '../../shared/format-money.ts';
import { stageWords } from '../../shared/ladder-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { useSession } from '../../shared/session.ts';
import { sumsByCurrency } from './case-sums.ts';
import { ItemsTable } from './items-table.tsx';

/** What is owed by account and kind, each with its items. */
export function DebtsPanel({ view }: { readonly view: CaseView }) {
  const { t, i18n } = useTranslation('case');
  const units = [...new Set(view.accounts.map((account) => unitOf(account.currency, i18n.language)))];
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Panel
      title={t('debts.title')}
      scope={t('debts.scope', { count: view.accounts.length, unit: units.join(t('everywhere:comma')) })}
      end={
        view.businessDay === null
          ? undefined
          : t('debts.as-of', { day: longDay(view.businessDay, i18n.language) })
      }
    >
      <ScrollAcross>
        <table className="data debts">
          <thead>
            <tr>
              <th scope="col">{t('debts.account')}</th>
              {(['days', 'principal', 'interest', 'fee', 'cost', 'overdue', 'not-due', 'total'] as const).map(
                (column) => (
                  <th key={column} scope="col" className="num">
                    {t(`debts.${column}`)}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {view.accounts.map((account) => (
              <Fragment key={account.accountId}>
                <AccountRow
                  partyId={view.party.partyId}
                  account={account}
                  open={open === account.accountId}
                  onOpen={() => setOpen(open === account.accountId ? null : account.accountId)}
                />
                {open === account.accountId ? (
                  <tr>
                    <td colSpan={9} className="nested">
                      <ItemsTable account={account} partyId={view.party.partyId} />
                    </td>
                  </tr>
                ) : null}
              </Fragment>
            ))}
          </tbody>
          <tfoot>
            {view.accounts.length < 2
              ? null
              : sumsByCurrency(view.accounts).map((sum) => (
                  <tr key={sum.currency}>
                    <th scope="row">{t('debts.sum', { unit: unitOf(sum.currency, i18n.language) })}</th>
                    <td />
                    {[sum.principal, sum.interest, sum.fee, sum.cost, sum.overdue, sum.notDue, sum.total].map(
                      (minor, index) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: the columns stand still.
                        <td key={index} className="num">
                          {formatMinor(minor, sum.currency)}
                        </td>
                      ),
                    )}
                  </tr>
                ))}
          </tfoot>
        </table>
      </ScrollAcross>
    </Panel>
  );
}

interface AccountRowProps {
  readonly partyId: string;
  readonly account: CaseAccount;
  readonly open: boolean;
  readonly onOpen: () => void;
}

function AccountRow({ partyId, account, open, onOpen }: AccountRowProps) {
  const { t, i18n } = useTranslation('case');
  const words = useCodeWords();
  const { tenant } = useSession();
  const { balance, currency } = account;
  const sum = (minor: string) => formatMinor(minor, currency);
  const stage =
    account.closedOn === null
      ? stageWords(account.policyName ?? '', account.stage ?? '', i18n.language)
      : t('debts.closed', { day: shortDay(account.closedOn, i18n.language, tenant.businessDay) });
  return (
    <tr>
      <th scope="row">
        <button type="button" className="link" aria-expanded={open} onClick={onOpen}>
          {account.reference}
        </button>
        <small>
          {[words('account-kind', account.kind), stage, t('debts.items', { count: account.itemsTotal })]
            .filter(Boolean)
            .join(t('everywhere:comma'))}
        </small>
      </th>
      <td className="num">{account.daysPastDue > 0 ? t('days', { count: account.daysPastDue }) : '—'}</td>
      <td className="num">{sum(balance.principal)}</td>
      <td className="num">{sum(balance.interest)}</td>
      <td className="num">{sum(balance.fee)}</td>
      <td className="num">{sum(balance.cost)}</td>
      <td className="num">
        <b>{sum(account.overdue)}</b>
        {account.disputed === '0' ? null : (
          <small>{t('debts.disputed', { sum: sum(account.disputed) })}</small>
        )}
      </td>
      <td className="num">{sum(account.notDue)}</td>
      <td className="num">
        <b>{sum(balance.total)}</b>
        {account.payoff === null ? null : (
          <small>
            {account.payoff.minor === null
              ? t('ledger:payoff-asks')
              : t('ledger:payoff-today', { sum: sum(account.payoff.minor) })}
          </small>
        )}
        <small>
          <Link
            to="/parties/$partyId/accounts/$accountId"
            params={{ partyId, accountId: account.accountId }}
            aria-label={`${t('ledger:link')} ${account.reference}`}
          >
            {t('ledger:link')}
          </Link>
        </small>
      </td>
    </tr>
  );
}
