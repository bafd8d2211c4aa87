import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, cursorOf } from '../../shared/api.ts';
import type { CaseView, TimelineEntry } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { localParts, longDay } from '../../shared/format-day.ts';
import { Icon, type IconName } from '../../shared/icon.tsx';
import { Panel } from '../../shared/panel.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from './case-panes.tsx';
import { useTimelineWords } from './timeline-words.ts';

const icons: Record<string, IconName> = {
  contact: 'phone',
  promise: 'calendar',
  payment: 'money',
  task: 'flag',
  gate: 'gear',
  stop: 'stop',
  import: 'file',
  approval: 'note',
};

const groups: Record<string, readonly string[]> = {
  all: ['contact', 'promise', 'payment', 'task', 'gate', 'stop', 'import', 'approval'],
  contacts: ['contact', 'stop'],
  money: ['payment', 'promise', 'import', 'approval'],
  decisions: ['task', 'gate', 'approval'],
};

interface TimelinePanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** What happened, newest first, grouped by day. Nothing is edited; a correction is a new line. */
export function TimelinePanel({ view, onPane }: TimelinePanelProps) {
  const { t } = useTranslation('case');
  const [group, setGroup] = useState('all');
  const older = useInfiniteQuery({
    queryKey: ['timeline', view.party.partyId, view.timelineNext],
    queryFn: ({ pageParam, signal }) =>
      answer(
        api.GET('/api/parties/{id}/timeline', {
          params: { path: { id: view.party.partyId }, query: cursorOf(pageParam) },
          signal,
        }),
      ),
    initialPageParam: view.timelineNext,
    getNextPageParam: (last) => last.next,
    enabled: false,
  });
  const all = [...view.timeline, ...(older.data?.pages ?? []).flatMap((page) => page.rows)];
  const entries = all.filter((entry) => groups[group]?.includes(entry.kind));
  const more = older.data === undefined ? view.timelineNext !== null : older.hasNextPage;
  return (
    <Panel title={t('timeline.title')} end={t('timeline.append-only')} className="timeline">
      <div className="line in" role="group" aria-label={t('timeline.filter')}>
        {Object.keys(groups).map((name) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={name === group}
            onClick={() => setGroup(name)}
          >
            {t(`timeline.group.${name}`)}
          </button>
        ))}
      </div>
      {entries.length === 0 ? <p className="in mute">{t('timeline.empty')}</p> : null}
      <Days entries={entries} zone={view.party.zone} onPane={onPane} />
      {more ? (
        <div className="in">
          <Button busy={older.isFetching} onClick={() => void older.fetchNextPage()}>
            {t('everywhere:more')}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

interface DaysProps {
  readonly entries: readonly TimelineEntry[];
  readonly zone: string;
  readonly onPane: (pane: PaneName) => void;
}

function Days({ entries, zone, onPane }: DaysProps) {
  const { i18n } = useTranslation('case');
  const { tenant } = useSession();
  // An import books in one moment what happened on many days: the day on which it counts comes first, then the moment.
  const sorted = entries.toSorted((a, b) => b.day.localeCompare(a.day) || b.at.localeCompare(a.at));
  const days = [...Map.groupBy(sorted, (entry) => entry.day)];
  return days.map(([day, own]) => (
    <section key={day}>
      <h3 className="tl-day">{longDay(day, i18n.language, tenant.businessDay)}</h3>
      <ul className="tl">
        {own.map((entry) => (
          <Entry key={entry.id} entry={entry} zone={zone} onPane={onPane} />
        ))}
      </ul>
    </section>
  ));
}

function Entry({ entry, zone, onPane }: { entry: TimelineEntry } & Omit<DaysProps, 'entries'>) {
  const { t } = useTranslation('case');
  const words = useTimelineWords();
  const mayReverse = usePermission('payment.reverse');
  const paymentId = entry.params.paymentId;
  const local = localParts(entry.at, zone);
  const detail = words.detail(entry);
  const tone =
    entry.result === 'broken' || entry.result === 'refuse'
      ? 't-stop'
      : entry.result === 'kept'
        ? 't-ok'
        : 'soft';
  return (
    <li>
      <time dateTime={entry.at}>{local.day === entry.day ? local.time : ''}</time>
      <Icon name={icons[entry.kind] ?? 'note'} />
      <div>
        <p>{words.title(entry)}</p>
        {detail === '' ? null : <small className="soft">{detail}</small>}
        {entry.note === null ? null : <small className="soft">{entry.note}</small>}
      </div>
      <div className="tl-end">
        <span className={tone}>{words.result(entry)}</span>
        <small className="mute">{entry.by?.name ?? t('timeline.system')}</small>
        {typeof paymentId === 'string' && entry.summaryCode === 'payment-recorded' ? (
          <Link to="/payments/$paymentId" params={{ paymentId }}>
            {t('act.why-applied')}
          </Link>
        ) : null}
        {mayReverse &&
        entry.result !== 'reversed' &&
        typeof paymentId === 'string' &&
        entry.summaryCode === 'payment-recorded' ? (
          <button type="button" className="link" onClick={() => onPane({ name: 'designation', paymentId })}>
            {t('act.designate')}
          </button>
        ) : null}
        {mayReverse && typeof paymentId === 'string' && entry.summaryCode === 'payment-recorded' ? (
          <button type="button" className="link" onClick={() => onPane({ name: 'reversal', paymentId })}>
            {t('act.reverse')}
          </button>
        ) : null}
      </div>
    </li>
  );
}
