import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodeWords } from '../../shared/code-words.ts';
import { Panel } from '../../shared/panel.tsx';
import { Failed, Loading } from '../../shared/states.tsx';
import { stretchesOf, useWeek } from './read-week.ts';
import { WeekCard } from './week-card.tsx';

/** The week of a party on the case page: calls first, the whole of it on a page of its own. Read when it is opened. */
export function WeekPanel({ partyId }: { readonly partyId: string }) {
  const { t } = useTranslation('week');
  const [open, setOpen] = useState(false);
  return (
    <Panel
      title={t('panel')}
      end={
        <Link to="/parties/$partyId/week" params={{ partyId }}>
          {t('all')}
        </Link>
      }
    >
      <div className="in">
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? 'hide' : 'show')}
        </button>
      </div>
      {open ? <WeekOfCalls partyId={partyId} /> : null}
    </Panel>
  );
}

function WeekOfCalls({ partyId }: { readonly partyId: string }) {
  const words = useCodeWords();
  const week = useWeek(partyId);
  if (week.isError) return <Failed error={week.error} retry={() => void week.refetch()} />;
  if (week.data === undefined) return <Loading lines={6} />;
  const call = week.data.channels.findIndex(({ channel }) => channel === 'call');
  const index = Math.max(call, 0);
  const shown = week.data.channels[index];
  if (shown === undefined) return null;
  return (
    <WeekCard
      title={words('channel', shown.channel)}
      zone={week.data.zone}
      days={week.data.days}
      stretches={stretchesOf(week.data, index)}
    />
  );
}
