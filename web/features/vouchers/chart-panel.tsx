import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import { Button } from '../../shared/button.tsx';
import { Panel } from '../../shared/panel.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { ChartPane } from './chart-pane.tsx';

/** Which accounts of the general ledger postings go to: what holds, and the way to change it. */
export function ChartPanel() {
  const { t } = useTranslation('vouchers');
  const [open, setOpen] = useState(false);
  const chart = useQuery({
    queryKey: ['chart'],
    queryFn: ({ signal }) => answer(api.GET('/api/chart', { signal })),
  });
  return (
    <Panel
      title={t('chart.title')}
      end={chart.data === undefined ? null : <Button onClick={() => setOpen(true)}>{t('chart.open')}</Button>}
    >
      {chart.isError ? (
        <Failed error={chart.error} retry={() => void chart.refetch()} />
      ) : chart.data === undefined ? (
        <Loading lines={1} />
      ) : (
        <p className="in soft">
          {chart.data.version === 0
            ? t('chart.starter')
            : t('chart.version', { version: chart.data.version })}
        </p>
      )}
      {open && chart.data !== undefined ? (
        <ChartPane key={chart.data.version} state={chart.data} onClose={() => setOpen(false)} />
      ) : null}
    </Panel>
  );
}
