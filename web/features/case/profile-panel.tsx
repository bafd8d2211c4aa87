import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { answer, api } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { longInstant } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from './case-panes.tsx';
import { rereadCase } from './read-case.ts';

interface ProfilePanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** Who else stands on the accounts, and what stops contact. */
export function ProfilePanel({ view, onPane }: ProfilePanelProps) {
  const { t, i18n } = useTranslation('case');
  const words = useCodeWords();
  const queries = useQueryClient();
  const { tenant } = useSession();
  const mayAsk = usePermission('contact.make');
  const mayLift = usePermission('stop.lift');
  const lift = useMutation({
    mutationFn: (stopId: string) =>
      answer(api.POST('/api/stops/{id}/lift', { params: { path: { id: stopId } } })),
    onSuccess: () => rereadCase(queries, view.party.partyId),
  });
  const stops = view.stops.filter((stop) => stop.liftedAt === null);
  return (
    <Panel
      title={t('stops.title')}
      end={
        mayAsk ? (
          <Button keyName="S" onClick={() => onPane({ name: 'stop' })}>
            {t('stops.add')}
          </Button>
        ) : undefined
      }
    >
      <ProblemNote error={lift.error} />
      <ul className="points">
        {stops.map((stop) => (
          <li key={stop.stopId}>
            <span className="t-stop">{words('stop', stop.kind)}</span>
            <small className="mute">
              {[
                stop.channel === null ? t('stops.every-channel') : words('channel', stop.channel),
                words('asked-by', stop.askedBy),
                longInstant(stop.at, view.party.zone, i18n.language, tenant.businessDay),
              ].join(t('everywhere:comma'))}
            </small>
            {mayLift ? (
              <button type="button" className="link" onClick={() => lift.mutate(stop.stopId)}>
                {t('stops.lift')}
              </button>
            ) : null}
          </li>
        ))}
        {stops.length === 0 ? <li className="mute">{t('stops.none')}</li> : null}
        {view.relations.map((other) => (
          <li key={`${other.partyId} ${other.role} ${other.accountId}`}>
            <Link to="/parties/$partyId" params={{ partyId: other.partyId }}>
              {other.name}
            </Link>
            <small className="mute">{words('relation', other.role)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
