import { formatDay } from '@duly/kernel/day.ts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { TextField } from '../../shared/fields.tsx';
import { readTypedDay } from '../../shared/format-day.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import { Failed, Loading } from '../../shared/states.tsx';
import { DrawerPanel } from './drawer-panel.tsx';
import { ReceiptsPanel } from './receipts-panel.tsx';
import { TakePanel } from './take-panel.tsx';
import './cashier.css';

const remembered = 'duly.cashier-desk';

/** The creditor's own counter: take money against a number, bank it, count the drawer. */
export function CashierPage() {
  const { t } = useTranslation('cashier');
  const { tenant } = useSession();
  const today = deskToday(tenant.businessDay);
  const [desk, setDesk] = useState(() => localStorage.getItem(remembered) ?? t('default-desk'));
  const [typedDay, setTypedDay] = useState(formatDay(today));
  const mayTake = usePermission('cashier.take');
  const day = readTypedDay(typedDay, today) ?? today;
  const named = desk.trim();
  const shown = useQuery({
    queryKey: ['cashier', named, day],
    queryFn: ({ signal }) =>
      answer(api.GET('/api/cashier', { params: { query: { desk: named, day: formatDay(day) } }, signal })),
    enabled: named !== '',
  });
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body">
        <div className="cashier-bar no-print">
          <TextField
            label={t('desk')}
            value={desk}
            onValue={(value) => {
              setDesk(value);
              localStorage.setItem(remembered, value);
            }}
            maxLength={40}
          />
          <DayField label={t('day')} value={typedDay} onValue={setTypedDay} today={today} />
        </div>
        <p className="note no-print">{t('no-cash')}</p>
        {shown.isError ? (
          <Failed error={shown.error} retry={() => void shown.refetch()} />
        ) : shown.data === undefined ? (
          <Loading lines={6} />
        ) : (
          <div className="cashier-parts">
            {mayTake && day === today ? <TakePanel desk={named} /> : null}
            <ReceiptsPanel shown={shown.data} />
            <DrawerPanel shown={shown.data} today={day === today} />
          </div>
        )}
      </div>
    </>
  );
}
