import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { CaseAccount, CaseItem } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { shortDay } from '../../shared/format-day.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { rereadCase } from './read-case.ts';

interface ItemsTableProps {
  readonly account: CaseAccount;
  readonly partyId: string;
}

/** The receivables of an account, open ones first; a disputed one leaves the sum that is worked. */
export function ItemsTable({ account, partyId }: ItemsTableProps) {
  const { t, i18n } = useTranslation('case');
  const words = useCodeWords();
  const queries = useQueryClient();
  const { tenant } = useSession();
  const mayDispute = usePermission('dispute.set');
  const dispute = useMutation({
    mutationFn: (item: CaseItem) =>
      answer(
        api.POST('/api/accounts/{id}/items/{itemId}/dispute', {
          params: { path: { id: account.accountId, itemId: item.itemId } },
          body: { disputed: !item.disputed },
        }),
      ),
    onSuccess: () => rereadCase(queries, partyId),
  });
  const near = (day: string) => shortDay(day, i18n.language, tenant.businessDay);
  return (
    <>
      <ProblemNote error={dispute.error} />
      <table className="data">
        <caption className="sr">{t('items.caption', { account: account.reference })}</caption>
        <thead>
          <tr>
            <th scope="col">{t('items.reference')}</th>
            <th scope="col">{t('items.due')}</th>
            <th scope="col" className="num">
              {t('items.days')}
            </th>
            <th scope="col" className="num">
              {t('items.amount')}
            </th>
            <th scope="col" className="num">
              {t('items.open')}
            </th>
            <th scope="col">{t('items.state')}</th>
          </tr>
        </thead>
        <tbody>
          {account.items.map((item) => (
            <tr key={item.itemId}>
              <th scope="row">
                {item.reference} <span className="mute">{words('item-kind', item.kind)}</span>
              </th>
              <td>{near(item.dueOn)}</td>
              <td className="num">{item.daysPastDue > 0 ? item.daysPastDue : '—'}</td>
              <td className="num">{formatMinor(item.amountMinor, account.currency)}</td>
              <td className="num">{formatMinor(item.openMinor, account.currency)}</td>
              <td className="line">
                {item.settledOn === null ? null : (
                  <span className="t-ok">{t('items.settled', { day: near(item.settledOn) })}</span>
                )}
                {item.disputed ? <span className="tag wait">{t('items.disputed')}</span> : null}
                {mayDispute && item.settledOn === null ? (
                  <Button look="bare" busy={dispute.isPending} onClick={() => dispute.mutate(item)}>
                    {t(item.disputed ? 'items.undispute' : 'items.dispute')}
                    <span className="sr"> {item.reference}</span>
                  </Button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {account.itemsTotal > account.items.length ? (
        <p className="in mute">
          {t('items.more', { shown: account.items.length, total: account.itemsTotal })}
        </p>
      ) : null}
    </>
  );
}
