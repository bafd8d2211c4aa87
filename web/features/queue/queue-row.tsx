import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { formatMinor } from '../../shared/format-money.ts';
import { useSession } from '../../shared/session.ts';
import { PromiseCell } from './promise-cell.tsx';

interface QueueRowProps {
  readonly row: QueueRow;
  readonly index: number;
  readonly selected: boolean;
  readonly onPress: () => void;
}

/** Two lines: who and how much; what next and why. A reason is written out, never cut. */
export const QueueRowView = memo(
  function QueueRowView({ row, index, selected, onPress }: QueueRowProps) {
    const { t } = useTranslation('queue');
    const words = useCodeWords();
    const { user } = useSession();
    const why = row.reasons.slice(0, 3).map((reason) => words('reason', reason.code));
    const holder = row.lockedBy ?? row.assignee;
    return (
      // One row of the grid can be reached by Tab; keys move on from it; a press is for the mouse and the finger.
      // biome-ignore lint/a11y/useKeyWithClickEvents: J, K, arrows and Enter are bound by the page.
      <div
        className="qrow"
        role="row"
        id={`task-${row.taskId}`}
        aria-rowindex={index + 2}
        aria-selected={selected}
        tabIndex={selected ? 0 : -1}
        onClick={onPress}
      >
        <span role="gridcell" className="c-place mute">
          {index + 1}
        </span>
        <span role="rowheader" className="c-name">
          <b className="cut">{row.name}</b>
          <small className="cut">{row.reference}</small>
        </span>
        <span role="gridcell" className="c-overdue num">
          <b>{formatMinor(row.overdue.minor, row.overdue.currency)}</b>
          <small>
            {t(row.daysPastDue < 0 ? 'days-ahead' : 'days', { count: Math.abs(row.daysPastDue) })}
          </small>
        </span>
        <span role="gridcell" className="c-next">
          <b>{words('action', row.action)}</b>
          <small className="reasons">
            {why.map((reason) => (
              <span key={reason}>{reason}</span>
            ))}
          </small>
        </span>
        <span role="gridcell" className="c-phone">
          <b className={row.phoneMasked === null ? 't-wait' : ''}>{row.phoneMasked ?? t('no-phone')}</b>
          <small>{t('priority', { points: row.priority })}</small>
        </span>
        <span role="gridcell" className="c-promise num">
          <PromiseCell promise={row.promise} currency={row.overdue.currency} />
        </span>
        <span role="gridcell" className="c-holder">
          <b>{holder === null ? t('nobody') : holder.id === user.id ? t('me') : holder.name}</b>
          <small className={row.lockedBy === null ? '' : 't-wait'}>
            {row.lockedBy === null ? '' : t('being-worked')}
          </small>
        </span>
      </div>
    );
  },
  (before, after) =>
    before.row === after.row && before.index === after.index && before.selected === after.selected,
);
