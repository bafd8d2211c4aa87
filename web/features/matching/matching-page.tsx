import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { Pane } from '../../shared/pane.tsx';
import { usePermission } from '../../shared/session.ts';
import { Empty, Failed, Loading } from '../../shared/states.tsx';
import { type KeyAct, useKeys } from '../../shared/use-keys.ts';
import { useMedia } from '../../shared/use-media.ts';
import { AsidePane } from './aside-pane.tsx';
import { LineFilters } from './line-filters.tsx';
import { LineView, postingOf } from './line-view.tsx';
import { MatchRow } from './match-row.tsx';
import { ProofPane } from './proof-pane.tsx';
import { ProofStrip } from './proof-strip.tsx';
import {
  type LineFilter,
  lineViews,
  readAhead,
  rereadMatching,
  useLine,
  useLines,
  useProof,
} from './read-matching.ts';
import { RunButton } from './run-button.tsx';
import { SplitPane } from './split-pane.tsx';
import { useLineActs } from './use-line-acts.ts';
import './matching.css';

type Open = 'split' | 'aside' | 'proof' | 'line' | null;

/** Where the list folds and a line opens over it. */
const narrowQuery = '(max-width: 960px)';

/** From bank lines to payments: open lines at the left, what each may mean at the right, a key for every act. */
export function MatchingPage() {
  const { t } = useTranslation('matching');
  const queries = useQueryClient();
  const narrow = useMedia(narrowQuery);
  const mayWork = usePermission('match.work');
  const [filter, setFilter] = useState<LineFilter>({ view: 'open', q: '' });
  const [lineId, setLineId] = useState<string | null>(null);
  const [open, setOpen] = useState<Open>(null);
  const [lastDone, setLastDone] = useState<string | null>(null);
  const lines = useLines(filter);
  const rows = useMemo(() => (lines.data?.pages ?? []).flatMap((page) => page.rows), [lines.data]);
  const counts = lines.data?.pages[0]?.counts ?? null;
  const found = rows.findIndex((row) => row.lineId === lineId);
  // The line that was worked is gone from the list; whoever stood there stands on the one that moved up.
  const lastAt = useRef(0);
  const at = found >= 0 ? found : Math.min(lastAt.current, Math.max(0, rows.length - 1));
  const row = rows[at];
  const line = useLine(row?.lineId ?? null);
  const proof = useProof();
  useEffect(() => {
    lastAt.current = at;
    readAhead(
      queries,
      rows.slice(at + 1, at + 3).map((one) => one.lineId),
    );
    document.getElementById(`line-${row?.lineId}`)?.scrollIntoView({ block: 'nearest' });
  }, [at, row, rows, queries]);
  const acts = useLineActs(filter.view, (changed, act) => {
    setLastDone(act === 'undo' ? null : changed.lineId);
    if (act === 'undo' && filter.view === 'open') setLineId(changed.lineId);
    setOpen(null);
  });
  const select = (index: number) => {
    const next = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (next === undefined) return;
    acts.clear();
    lastAt.current = Math.max(0, Math.min(index, rows.length - 1));
    setLineId(next.lineId);
    if (index >= rows.length - 20 && lines.hasNextPage && !lines.isFetchingNextPage)
      void lines.fetchNextPage();
  };
  const whole = line.data !== undefined && line.data.lineId === row?.lineId ? line.data : undefined;
  const workable = whole !== undefined && mayWork && whole.status !== 'posted';
  const isIn = whole !== undefined && !whole.restMinor.startsWith('-');
  const accept = (place: number) => {
    const candidate = whole?.candidates[place];
    if (!workable || !isIn || candidate === undefined || candidate.stale || whole === undefined) return;
    acts.run(whole.lineId, { act: 'post', body: postingOf(candidate) });
  };
  const undo = () => {
    const live = whole?.history.some((one) => one.undoneAt === null && one.kind !== 'reversal');
    if (filter.view === 'open' && lastDone !== null) acts.run(lastDone, { act: 'undo' });
    else if (live && whole !== undefined) acts.run(whole.lineId, { act: 'undo' });
  };
  const workKeys: readonly KeyAct[] = mayWork
    ? [
        { key: '1', shown: ['1', '…', '9'], label: t('keys.accept'), run: () => accept(0) },
        ...Array.from({ length: 8 }, (_, n) => ({ key: `${n + 2}`, run: () => accept(n + 1) })),
        { key: 's', label: t('acts.split'), run: () => (workable && isIn ? setOpen('split') : undefined) },
        {
          key: 'h',
          label: t('acts.suspense'),
          run: () =>
            workable && whole.status !== 'suspense' ? acts.run(whole.lineId, { act: 'suspense' }) : undefined,
        },
        { key: 'x', label: t('acts.set-aside'), run: () => (workable ? setOpen('aside') : undefined) },
        { key: 'u', label: t('acts.undo'), run: undo },
      ]
    : [];
  useKeys([
    { key: 'j', shown: ['J', 'K'], label: t('keys.move'), run: () => select(at + 1) },
    { key: 'k', run: () => select(at - 1) },
    { key: 'ArrowDown', run: () => select(at + 1) },
    { key: 'ArrowUp', run: () => select(at - 1) },
    { key: 'PageDown', run: () => select(at + 10) },
    { key: 'PageUp', run: () => select(at - 10) },
    ...workKeys,
    { key: 'p', label: t('keys.proof'), run: () => setOpen('proof') },
    {
      key: 'f',
      label: t('keys.find'),
      quiet: true,
      run: () => document.getElementById('matching-text')?.focus(),
    },
  ]);
  const body =
    row === undefined ? null : whole === undefined ? (
      line.isError ? (
        <Failed error={line.error} retry={() => void line.refetch()} />
      ) : (
        <Loading lines={8} />
      )
    ) : (
      <LineView line={whole} acts={acts} onSplit={() => setOpen('split')} onAside={() => setOpen('aside')} />
    );
  return (
    <>
      <PageHead title={t('title')} />
      <div className="tabs">
        <div role="group" aria-label={t('views.label')}>
          {lineViews.map((view) => (
            <button
              key={view}
              type="button"
              aria-pressed={view === filter.view}
              onClick={() => {
                setLineId(null);
                lastAt.current = 0;
                setFilter({ ...filter, view });
              }}
            >
              {t(`views.${view}`)} <span>{counts === null ? '' : counts[view]}</span>
            </button>
          ))}
        </div>
        {mayWork ? <RunButton onDone={() => rereadMatching(queries)} /> : null}
      </div>
      {proof.data === undefined || proof.data.files.length === 0 ? null : (
        <ProofStrip proof={proof.data} onOpen={() => setOpen('proof')} />
      )}
      <div className="match-split">
        <div className="list">
          <LineFilters filter={filter} onFilter={setFilter} />
          {lines.data === undefined ? (
            lines.isError ? (
              <Failed error={lines.error} retry={() => void lines.refetch()} />
            ) : (
              <Loading lines={10} />
            )
          ) : rows.length === 0 ? (
            <Empty say={t(filter.q !== '' ? 'empty.found' : `empty.${filter.view}`)}>
              {filter.q === '' ? null : (
                <Button onClick={() => setFilter({ ...filter, q: '' })}>{t('empty.clear')}</Button>
              )}
            </Empty>
          ) : (
            <div className="mrows" role="listbox" aria-label={t('list')} aria-busy={lines.isPlaceholderData}>
              {rows.map((one, index) => (
                <MatchRow
                  key={one.lineId}
                  line={one}
                  selected={index === at}
                  onPress={() => {
                    select(index);
                    if (narrow) setOpen('line');
                  }}
                />
              ))}
            </div>
          )}
        </div>
        {narrow || row === undefined ? null : (
          <aside className="match-line" aria-label={t('line')}>
            {body}
          </aside>
        )}
      </div>
      {narrow && open === 'line' && row !== undefined ? (
        <Pane title={t('line')} onClose={() => setOpen(null)} start="none">
          <div className="match-line">{body}</div>
        </Pane>
      ) : null}
      {open === 'split' && whole !== undefined ? (
        <SplitPane
          key={whole.lineId}
          line={whole}
          busy={acts.busy}
          error={acts.error}
          onPost={(posting) => acts.run(whole.lineId, { act: 'post', body: posting })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'aside' && whole !== undefined ? (
        <AsidePane
          onReason={(reason) => acts.run(whole.lineId, { act: 'set-aside', reason })}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open === 'proof' && proof.data !== undefined ? (
        <ProofPane proof={proof.data} onClose={() => setOpen(null)} />
      ) : null}
    </>
  );
}
