import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { DeskDay } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { TextField } from '../../shared/fields.tsx';
import { formatMoney } from '../../shared/format-money.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { usePermission } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';

type Receipt = DeskDay['receipts'][number];

/** Every number that was given, the void ones too. */
export function ReceiptsPanel({ shown }: { readonly shown: DeskDay }) {
  const { t } = useTranslation('cashier');
  return (
    <Panel
      title={t('receipts.title')}
      scope={`${shown.desk} ${shown.day}`}
      end={
        shown.missing.length === 0 ? (
          t('receipts.none-missing')
        ) : (
          <span className="t-stop">{t('receipts.missing', { numbers: shown.missing.join(' ') })}</span>
        )
      }
    >
      {shown.receipts.length === 0 ? (
        <p className="in soft">{t('receipts.empty')}</p>
      ) : (
        <ScrollAcross>
          <table className="data">
            <thead>
              <tr>
                <th scope="col">{t('receipts.number')}</th>
                <th scope="col">{t('receipts.who')}</th>
                <th scope="col">{t('receipts.by')}</th>
                <th scope="col" className="num">
                  {t('receipts.amount')}
                </th>
                <th scope="col" className="no-print" />
              </tr>
            </thead>
            <tbody>
              {shown.receipts.map((receipt) => (
                <ReceiptRow key={receipt.receiptId} receipt={receipt} />
              ))}
            </tbody>
          </table>
        </ScrollAcross>
      )}
    </Panel>
  );
}

function ReceiptRow({ receipt }: { readonly receipt: Receipt }) {
  const { t, i18n } = useTranslation('cashier');
  const queries = useQueryClient();
  const mayVoid = usePermission('payment.reverse') && receipt.voidReason === null;
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const make = useAct({
    send: (said: string, key) =>
      answer(
        api.POST('/api/cashier/receipts/{id}/void', {
          params: { path: { id: receipt.receiptId } },
          body: { reason: said },
          ...keyed(key),
        }),
      ),
    say: ({ number }) => t('receipts.void-done', { number }),
    done: () => void queries.invalidateQueries({ queryKey: ['cashier'] }),
  });
  return (
    <tr className={receipt.voidReason === null ? undefined : 'void'}>
      <th scope="row" className="nowrap">
        {receipt.number}
        {receipt.voidReason === null ? null : (
          <small className="t-stop">{t('receipts.voided', { reason: receipt.voidReason })}</small>
        )}
      </th>
      <td>
        <Link to="/parties/$partyId" params={{ partyId: receipt.partyId }}>
          {receipt.partyName}
        </Link>
        <small>{receipt.accountReference}</small>
      </td>
      <td>{receipt.takenBy ?? '—'}</td>
      <td className="num">{formatMoney(receipt.amount, i18n.language)}</td>
      <td className="num no-print">
        {!mayVoid ? null : asking ? (
          <div className="form">
            <TextField label={t('receipts.void-reason')} value={reason} onValue={setReason} autoFocus />
            <div className="line">
              <Button
                look="end"
                busy={make.isPending}
                refused={reason.trim() === ''}
                onClick={() => {
                  if (reason.trim() !== '') make.mutate(reason.trim());
                }}
              >
                {t('receipts.void-sure')}
              </Button>
              <Button onClick={() => setAsking(false)}>{t('cancel')}</Button>
            </div>
            <ProblemNote error={make.error} />
          </div>
        ) : (
          <button type="button" className="link" onClick={() => setAsking(true)}>
            {t('receipts.void')}
            <span className="sr"> {receipt.number}</span>
          </button>
        )}
      </td>
    </tr>
  );
}
