import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { PageHead } from '../../shared/page-head.tsx';
import { Empty, Failed, Loading } from '../../shared/states.tsx';
import { useCase } from '../case/read-case.ts';
import { stretchesOf, useWeek } from './read-week.ts';
import { WeekCard } from './week-card.tsx';

/** The week of a party: when each channel of each point is open, and which rule closes it at other times. */
export function WeekPage() {
  const { partyId } = useParams({ from: '/parties/$partyId/week' });
  const { t } = useTranslation('week');
  const words = useCodeWords();
  const week = useWeek(partyId);
  const view = useCase(partyId);
  const name = view.data?.party.name ?? '';
  // A masked number tells two phones apart; whose it is stands beside it.
  const pointName = (pointId: string) => {
    const point = view.data?.contactPoints.find((one) => one.pointId === pointId);
    return point === undefined ? '' : `${point.valueMasked} ${words('owner', point.ownerRelation)}`;
  };
  return (
    <>
      <PageHead
        title={t('title', { name })}
        crumb={{ to: `/parties/${partyId}`, label: name === '' ? t('back') : name }}
      />
      <div className="page-body">
        {week.isError ? (
          <Failed error={week.error} retry={() => void week.refetch()} />
        ) : week.data === undefined ? (
          <Loading lines={12} />
        ) : (
          <>
            <p className="week-legend">
              <span className="week-key open" aria-hidden="true" /> {t('state.open')}
              <span className="week-key approval" aria-hidden="true" /> {t('state.approval')}
              <span className="week-key closed" aria-hidden="true" /> {t('state.closed')}
              <span className="mute">{t('clock', { zone: week.data.zone })}</span>
            </p>
            {week.data.channels.length === 0 ? <Empty say={t('gate:no-channel')} /> : null}
            <div className="week-grid">
              {week.data.channels.map(({ channel, pointId }, index) => (
                <WeekCard
                  key={`${channel} ${pointId}`}
                  title={
                    <>
                      {words('channel', channel)} <span className="mute">{pointName(pointId)}</span>
                    </>
                  }
                  zone={week.data.zone}
                  days={week.data.days}
                  stretches={stretchesOf(week.data, index)}
                />
              ))}
            </div>
          </>
        )}
      </div>
    </>
  );
}
