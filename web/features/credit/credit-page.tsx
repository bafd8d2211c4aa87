import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CreditRow } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { Choice } from '../../shared/choice.tsx';
import { formatMinor, formatMoney } from '../../shared/format-money.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ScrollAcross } from '../../shared/scroll-across.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { type CreditView, creditViews, useCreditList } from './read-credit.ts';
import { StateMark } from './state-mark.tsx';
import './credit.css';

/** Customers over their limit or far overdue, with what the house does next. */
export function CreditPage() {
  const { t } = useTranslation('credit');
  const [view, setView] = useState<CreditView>('all');
  const found = useCreditList(view);
  const rows = (found.data?.pages ?? []).flatMap((page) => page.rows);
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <Choice
          label={t('view')}
          hideLabel
          across
          value={view}
          onValue={setView}
          options={creditViews.map((value) => ({ value, label: t(`views.${value}`) }))}
        />
        <Panel title={t('list')} end={<small className="mute">{t('list-hint')}</small>}>
          {found.isError ? (
            <Failed error={found.error} retry={() => void found.refetch()} />
          ) : found.data === undefined ? (
            <Loading lines={8} />
          ) : rows.length === 0 ? (
            <p className="in soft">{t('empty')}</p>
          ) : (
            <CreditTable rows={rows} />
          )}
        </Panel>
        {found.hasNextPage ? (
          <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            {t('everywhere:more')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

function CreditTable({ rows }: { readonly rows: readonly CreditRow[] }) {
  const { t } = useTranslation('credit');
  return (
    <ScrollAcross>
      <table className="data">
        <thead>
          <tr>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('state-head')}</th>
            <th scope="col" className="num">
              {t('days')}
            </th>
            <th scope="col" className="num">
              {t('exposure')}
            </th>
            <th scope="col" className="num">
              {t('limit')}
            </th>
            <th scope="col" className="num">
              {t('free')}
            </th>
            <th scope="col">{t('next')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CreditLine key={`${row.partyId} ${row.currency}`} row={row} />
          ))}
        </tbody>
      </table>
    </ScrollAcross>
  );
}

function CreditLine({ row }: { readonly row: CreditRow }) {
  const { t, i18n } = useTranslation('credit');
  const { currency, limitMinor, freeMinor } = row;
  return (
    <tr>
      <th scope="row">
        <Link to="/parties/$partyId" params={{ partyId: row.partyId }}>
          {row.name}
        </Link>
        <small className="mute">{row.reference}</small>
      </th>
      <td>
        <StateMark state={row.state} />
        {row.openNotices === 0 ? null : (
          <small className="mute under">{t('notices-open', { count: row.openNotices })}</small>
        )}
      </td>
      <td className="num">{row.daysPastDue}</td>
      <td className="num">{formatMoney({ minor: row.exposureMinor, currency }, i18n.language)}</td>
      <td className="num">{limitMinor === null ? t('no-limit') : formatMinor(limitMinor, currency)}</td>
      <td className="num">{freeMinor === null ? t('everywhere:dash') : formatMinor(freeMinor, currency)}</td>
      <td>{t(`step.${row.nextStep}`)}</td>
    </tr>
  );
}
