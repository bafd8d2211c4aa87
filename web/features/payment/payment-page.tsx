import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { PaymentView } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { longInstant, shortDay } from '../../shared/format-day.ts';
import { formatMinor, formatMoney } from '../../shared/format-money.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { AllocationWhy } from './allocation-why.tsx';
import './payment.css';

/** A payment: what a receipt says of it, what became of it, and why it was applied as it was. */
export function PaymentPage() {
  const { paymentId } = useParams({ from: '/payments/$paymentId' });
  const { t } = useTranslation('payment');
  const payment = useQuery({
    queryKey: ['payment', paymentId],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/payments/{id}', { params: { path: { id: paymentId } }, signal })),
  });
  if (payment.isError) return <Failed error={payment.error} retry={() => void payment.refetch()} />;
  if (payment.data === undefined) return <Loading lines={10} />;
  const { party, reference } = payment.data;
  return (
    <>
      <PageHead
        title={t('page.title', { reference })}
        crumb={{ to: `/parties/${party.partyId}`, label: party.name === '' ? t('page.back') : party.name }}
      />
      <div className="page-body">
        <Receipt payment={payment.data} />
        {payment.data.allocations.length === 0 ? <p className="mute">{t('page.no-record')}</p> : null}
        {payment.data.allocations.map((one, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: allocations are only ever added at the end
          <Panel key={place} title={t('why.title')} scope={t(`why.cause.${one.cause}`)}>
            <div className="in why">
              <AllocationWhy explained={one} currency={payment.data.amount.currency} whole />
            </div>
          </Panel>
        ))}
      </div>
    </>
  );
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Receipt({ payment }: { readonly payment: PaymentView }) {
  const { t, i18n } = useTranslation('payment');
  const words = useCodeWords();
  const { tenant } = useSession();
  const { currency } = payment.amount;
  const when = (at: string) => longInstant(at, tenant.zone, i18n.language, tenant.businessDay);
  return (
    <Panel title={t('page.facts')}>
      <div className="in">
        {payment.reversed === null ? null : (
          <p className="note wait">
            {t('page.reversed', {
              reason: words('reversal', payment.reversed.reason),
              when: when(payment.reversed.at),
            })}{' '}
            {payment.replacedBy === null ? null : (
              <Link to="/payments/$paymentId" params={{ paymentId: payment.replacedBy }}>
                {t('page.replaced-by')}
              </Link>
            )}
          </p>
        )}
        {payment.replaces === null ? null : (
          <p className="note">
            <Link to="/payments/$paymentId" params={{ paymentId: payment.replaces }}>
              {t('page.replaces')}
            </Link>
          </p>
        )}
        <dl className="pay-facts">
          <Fact label={t('page.payer')}>{payment.party.name}</Fact>
          <Fact label={t('page.amount')}>
            <b className="num">{formatMoney(payment.amount, i18n.language)}</b>
          </Fact>
          <Fact label={t('page.paid-on')}>{shortDay(payment.paidOn, i18n.language)}</Fact>
          <Fact label={t('page.method')}>{words('method', payment.method)}</Fact>
          <Fact label={t('page.reference')}>{payment.reference}</Fact>
          <Fact label={t('page.designated')}>{payment.designatedAccount ?? '—'}</Fact>
          <Fact label={t('page.by')}>{payment.by?.name ?? t('page.automatic')}</Fact>
          <Fact label={t('page.booked')}>{when(payment.bookedAt)}</Fact>
          <Fact label={t('page.parts')}>
            {payment.parts.map((part) => (
              <div key={part.paymentId}>
                {part.reference} <span className="num">{formatMinor(part.minor, currency)}</span>
              </div>
            ))}
          </Fact>
          {payment.restMinor === '0' ? null : (
            <Fact label={t('page.rest')}>
              <span className="num">{formatMinor(payment.restMinor, currency)}</span>
            </Fact>
          )}
        </dl>
      </div>
    </Panel>
  );
}
