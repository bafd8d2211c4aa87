import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { CaseView, StopState } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { localParts, shortDay } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from '../case/case-panes.tsx';
import { rereadCase } from '../case/read-case.ts';
import { AgreedList } from './agreed-list.tsx';
import './states.css';

interface StatesPanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

const acts = ['preference', 'agreement', 'consent', 'dispute', 'debt', 'place'] as const;

/** What stops or narrows contact with this person, since when and until when, and what was agreed with them. */
export function StatesPanel({ view, onPane }: StatesPanelProps) {
  const { t } = useTranslation('states');
  const queries = useQueryClient();
  const may = {
    preference: usePermission('contact.make'),
    agreement: usePermission('contact.make'),
    consent: usePermission('contact.make'),
    dispute: usePermission('dispute.set'),
    debt: usePermission('dispute.set'),
    place: usePermission('contact-point.edit'),
  };
  const mayLift = usePermission('stop.lift');
  const lift = useMutation({
    mutationFn: (stopId: string) =>
      answer(api.POST('/api/stops/{id}/lift', { params: { path: { id: stopId } } })),
    onSuccess: () => rereadCase(queries, view.party.partyId),
  });
  const standing = view.stops.filter((stop) => stop.liftedAt === null);
  const offered = acts.filter((name) => may[name]);
  return (
    <Panel
      title={t('title')}
      end={
        may.preference ? (
          <Button keyName="S" onClick={() => onPane({ name: 'stop' })}>
            {t('add')}
          </Button>
        ) : undefined
      }
    >
      <ProblemNote error={lift.error} />
      <ul className="points">
        {standing.map((stop) => (
          <StateLine
            key={stop.stopId}
            view={view}
            stop={stop}
            onLift={mayLift ? () => lift.mutate(stop.stopId) : null}
          />
        ))}
        {standing.length === 0 ? <li className="mute">{t('none')}</li> : null}
      </ul>
      <AgreedList view={view} />
      {offered.length === 0 ? null : (
        <div className="line states-acts">
          {offered.map((name) => (
            <button key={name} type="button" className="chip" onClick={() => onPane({ name })}>
              {t(`act.${name}`)}
            </button>
          ))}
        </div>
      )}
    </Panel>
  );
}

interface StateLineProps {
  readonly view: CaseView;
  readonly stop: StopState;
  readonly onLift: (() => void) | null;
}

function StateLine({ view, stop, onLift }: StateLineProps) {
  const { t, i18n } = useTranslation('states');
  const words = useCodeWords();
  const { tenant } = useSession();
  const day = (text: string) => shortDay(text, i18n.language, tenant.businessDay);
  const since = stop.since ?? localParts(stop.at, view.party.zone || tenant.zone).day;
  const today = tenant.businessDay ?? since;
  const over = stop.until !== null && stop.until < today;
  const account = view.accounts.find((one) => one.accountId === stop.accountId);
  const point = view.contactPoints.find((one) => one.pointId === stop.pointId);
  const days =
    stop.until === null
      ? t(since > today ? 'days.from' : 'days.since', { since: day(since) })
      : t(over ? 'days.over' : 'days.between', { since: day(since), until: day(stop.until) });
  return (
    <li>
      <span className={over ? 'mute' : 't-stop'}>{words('stop', stop.kind)}</span>
      <small className="mute">
        {[
          stop.channel === null ? '' : words('channel', stop.channel),
          point?.valueMasked ?? '',
          account?.reference ?? '',
          days,
          words('asked-by', stop.askedBy),
          stop.recordedBy === null ? '' : t('recorded-by', { name: stop.recordedBy }),
        ]
          .filter(Boolean)
          .join(t('everywhere:comma'))}
      </small>
      {stop.name === null && stop.proof === null ? null : (
        <small className="soft">
          {[
            stop.name ?? '',
            stop.reachable === false ? t('not-reachable') : '',
            stop.silentSince === null ? '' : t('silent-since', { day: day(stop.silentSince) }),
            stop.proof ?? '',
          ]
            .filter(Boolean)
            .join(t('everywhere:sep'))}
        </small>
      )}
      {onLift === null ? null : (
        <button type="button" className="link" onClick={onLift}>
          {t('lift')}
          <span className="sr"> {words('stop', stop.kind)}</span>
        </button>
      )}
    </li>
  );
}
