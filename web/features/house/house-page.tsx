import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { CalendarForm } from './calendar-form.tsx';
import { LimitsForm } from './limits-form.tsx';
import { RatesForm } from './rates-form.tsx';
import './house.css';

/** What the house allows itself beyond the law, and the days and places in which it does not collect. */
export function HousePage() {
  const { t } = useTranslation('house');
  const limits = useQuery({
    queryKey: ['house', 'limits'],
    queryFn: ({ signal }) => answer(api.GET('/api/house/limits', { signal })),
  });
  const calendar = useQuery({
    queryKey: ['house', 'calendar'],
    queryFn: ({ signal }) => answer(api.GET('/api/house/calendar', { signal })),
  });
  return (
    <>
      <PageHead title={t('title')} />
      <div className="page-body house">
        {limits.isError ? (
          <Failed error={limits.error} retry={() => void limits.refetch()} />
        ) : limits.data === undefined ? (
          <Loading lines={8} />
        ) : (
          <LimitsForm key={limits.data.version} limits={limits.data} />
        )}
        {calendar.isError ? (
          <Failed error={calendar.error} retry={() => void calendar.refetch()} />
        ) : calendar.data === undefined ? (
          <Loading lines={4} />
        ) : (
          <>
            <CalendarForm calendar={calendar.data} />
            <RatesForm calendar={calendar.data} />
          </>
        )}
      </div>
    </>
  );
}
