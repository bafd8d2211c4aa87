import { useTranslation } from 'react-i18next';
import type { CaseView, ContactPoint } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { shortDay } from '../../shared/format-day.ts';
import { Panel } from '../../shared/panel.tsx';
import { usePermission, useSession } from '../../shared/session.ts';
import type { PaneName } from './case-panes.tsx';

const order = ['verified', 'unverified', 'claimed-wrong', 'opted-out', 'invalid', 'retired'];
const tones: Record<string, string> = {
  verified: 'ok',
  unverified: '',
  'claimed-wrong': 'wait',
  'opted-out': 'stop',
  invalid: 'stop',
  retired: '',
};

function usableFirst(points: readonly ContactPoint[]): readonly ContactPoint[] {
  return points.toSorted(
    (a, b) => order.indexOf(a.status) - order.indexOf(b.status) || Number(b.preferred) - Number(a.preferred),
  );
}

interface PointsPanelProps {
  readonly view: CaseView;
  readonly onPane: (pane: PaneName) => void;
}

/** How the party can be reached: whose it is, since when it is known, and whether it may be used. */
export function PointsPanel({ view, onPane }: PointsPanelProps) {
  const { t, i18n } = useTranslation('case');
  const words = useCodeWords();
  const { tenant } = useSession();
  const mayEdit = usePermission('contact-point.edit');
  const whose = (point: ContactPoint) =>
    [
      point.ownerName ?? words('owner', point.ownerRelation),
      point.label === null ? '' : words('label', point.label),
      point.verifiedOn === null
        ? words('point-source', point.source)
        : t('points.verified', { day: shortDay(point.verifiedOn, i18n.language, tenant.businessDay) }),
    ]
      .filter(Boolean)
      .join(t('everywhere:comma'));
  return (
    <Panel
      title={t('points.title')}
      scope={t('points.scope', { count: view.contactPoints.length })}
      end={
        mayEdit ? <Button onClick={() => onPane({ name: 'new-point' })}>{t('points.add')}</Button> : undefined
      }
    >
      {view.contactPoints.length === 0 ? <p className="in soft">{t('points.none')}</p> : null}
      <ul className="points">
        {usableFirst(view.contactPoints).map((point) => (
          <li key={point.pointId}>
            <span>{point.valueMasked}</span>
            <small className="mute">{whose(point)}</small>
            <span className="line">
              {point.preferred ? <span className="tag act">{t('points.preferred')}</span> : null}
              <span className={`tag ${tones[point.status] ?? ''}`}>
                {words('point-status', point.status)}
              </span>
              {mayEdit ? (
                <button type="button" className="link" onClick={() => onPane({ name: 'point', point })}>
                  {t('points.edit')}
                  <span className="sr"> {point.valueMasked}</span>
                </button>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
