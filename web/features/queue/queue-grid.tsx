import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueueRow } from '../../shared/api-types.ts';
import { useVirtualRows } from '../../shared/use-virtual-rows.ts';
import { QueueRowView } from './queue-row.tsx';

/** Heights of a row with its hairline; the style sheet sets the same. On a phone the row folds to four lines. */
const rowHeight = { desk: 53, phone: 137 } as const;

interface QueueGridProps {
  readonly rows: readonly QueueRow[];
  readonly at: number;
  readonly more: boolean;
  readonly stale: boolean;
  readonly phone: boolean;
  readonly onSelect: (index: number) => void;
  readonly onOpen: (row: QueueRow | undefined) => void;
  readonly onNearEnd: () => void;
}

const columns = ['place', 'name', 'overdue', 'next', 'phone', 'promise', 'holder'] as const;

/** The list as a grid of which only the rows in sight are in the page. */
export function QueueGrid(props: QueueGridProps) {
  const { rows, at, more, stale, phone, onSelect, onOpen, onNearEnd } = props;
  const { t } = useTranslation('queue');
  const scroller = useRef<HTMLDivElement>(null);
  const height = phone ? rowHeight.phone : rowHeight.desk;
  const { from, to, total } = useVirtualRows(scroller, rows.length, height);
  const nearEnd = to >= rows.length - 30;
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked again when rows came and the end is near still.
  useEffect(() => {
    if (nearEnd && more) onNearEnd();
  }, [nearEnd, more, rows.length]);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const top = at * height;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + height > element.scrollTop + element.clientHeight)
      element.scrollTop = top + height - element.clientHeight;
  }, [at, height]);
  // Whoever moves by keys inside the list takes the focus along; from elsewhere it stays where it is.
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new selection moves the focus.
  useEffect(() => {
    const element = scroller.current;
    if (element?.contains(document.activeElement)) {
      element.querySelector<HTMLElement>('[aria-selected="true"]')?.focus({ preventScroll: true });
    }
  }, [at]);
  return (
    <div
      className={`grid${stale ? ' stale' : ''}`}
      role="grid"
      aria-label={t('grid')}
      aria-rowcount={more ? -1 : rows.length + 1}
      aria-busy={stale}
    >
      <div role="rowgroup">
        <div className="qrow qhead" role="row" aria-rowindex={1}>
          {columns.map((column) => (
            <span key={column} role="columnheader" className={`c-${column}`}>
              {t(`columns.${column}`)}
            </span>
          ))}
        </div>
      </div>
      <div className="rows" ref={scroller} role="rowgroup">
        <div style={{ height: total, position: 'relative' }} role="presentation">
          <div style={{ transform: `translateY(${from * height}px)` }} role="presentation">
            {rows.slice(from, to).map((row, offset) => (
              <QueueRowView
                key={row.taskId}
                row={row}
                index={from + offset}
                selected={from + offset === at}
                onPress={() => (phone || from + offset === at ? onOpen(row) : onSelect(from + offset))}
              />
            ))}
          </div>
        </div>
      </div>
    </div>
  );
}
