import { type RefObject, useLayoutEffect, useState } from 'react';

/** The part of a long list that is in sight, with a few rows above and below. */
export interface VisibleRows {
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** Rows beyond the edge that are drawn anyway, so that a quick scroll meets no blank. */
const spareRows = 8;

/** Which rows of one height lie in a window of a scrolled list. `to` is not included. */
export function visibleRows(count: number, rowHeight: number, top: number, height: number): VisibleRows {
  const from = Math.max(0, Math.floor(top / rowHeight) - spareRows);
  const to = Math.min(count, Math.ceil((top + height) / rowHeight) + spareRows);
  return { from: Math.min(from, to), to, total: count * rowHeight };
}

/** Follows the scrolling of a list of equal rows. */
export function useVirtualRows(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowHeight: number,
): VisibleRows {
  const [view, setView] = useState({ top: 0, height: 900 });
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element === null) return;
    const look = () => setView({ top: element.scrollTop, height: element.clientHeight });
    look();
    element.addEventListener('scroll', look, { passive: true });
    const size = new ResizeObserver(look);
    size.observe(element);
    return () => {
      element.removeEventListener('scroll', look);
      size.disconnect();
    };
  }, [scroller]);
  return visibleRows(count, rowHeight, view.top, view.height);
}
