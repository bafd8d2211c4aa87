import { voucherNumber } from '@duly/core/vouchers/period.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Books } from '../../shared/api-types.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useOwnWords } from '../../shared/own-words.ts';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { PostingsPane } from './postings-pane.tsx';

type Voucher = Books['vouchers'][number];

/** Vouchers with their lines: debit first, each figure leading to the postings behind it. */
export function VoucherTable({
  period,
  vouchers,
}: {
  readonly period: string;
  readonly vouchers: readonly Voucher[];
}) {
  const { t } = useTranslation('vouchers');
  const [open, setOpen] = useState<Voucher | null>(null);
  return (
    <>
      <ScrollAcross>
        <table className="data vouchers">
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('account')}</th>
              <th scope="col" className="num">
                {t('debit')}
              </th>
              <th scope="col" className="num">
                {t('credit')}
              </th>
            </tr>
          </thead>
          {vouchers.map((voucher) => (
            <VoucherRows
              key={voucher.voucherId}
              name={voucherNumber(period, voucher.number)}
              voucher={voucher}
              onOpen={() => setOpen(voucher)}
            />
          ))}
        </table>
      </ScrollAcross>
      {open === null ? null : (
        <PostingsPane
          voucherId={open.voucherId}
          currency={open.currency}
          title={t('behind.title', { number: voucherNumber(period, open.number) })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  );
}

function VoucherRows({
  name,
  voucher,
  onOpen,
}: {
  readonly name: string;
  readonly voucher: Voucher;
  readonly onOpen: () => void;
}) {
  const { t } = useTranslation('vouchers');
  const own = useOwnWords();
  const sum = (minor: string) => (minor === '0' ? '' : formatMinor(minor, voucher.currency));
  return (
    <tbody>
      {voucher.lines.map((line, at) => (
        <tr key={`${line.account}-${line.debitMinor === '0' ? 'credit' : 'debit'}`}>
          {at === 0 ? (
            <th scope="rowgroup" rowSpan={voucher.lines.length} className="nowrap">
              {name}
              <small>
                {voucher.onDay} {t(`causes.${voucher.cause}`)} {voucher.currency}
              </small>
              <button type="button" className="link" onClick={onOpen}>
                {t('behind.open')}
                <span className="sr"> {name}</span>
              </button>
            </th>
          ) : null}
          <td className={line.debitMinor === '0' ? 'credit-side' : undefined}>
            {line.account} {own(line.name)}{' '}
            <span className="mute">{t('postings', { count: line.postings })}</span>
          </td>
          <td className="num">{sum(line.debitMinor)}</td>
          <td className="num">{sum(line.creditMinor)}</td>
        </tr>
      ))}
    </tbody>
  );
}
