import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../shared/button.tsx';
import { PageHead } from '../../shared/page-head.tsx';
import { usePermission } from '../../shared/session.ts';
import { Empty, Failed, Loading } from '../../shared/states.tsx';
import { useKeys } from '../../shared/use-keys.ts';
import { ApprovalFacts } from './approval-facts.tsx';
import { ApprovalList } from './approval-list.tsx';
import { ApprovalTabs } from './approval-tabs.tsx';
import { DecideBar } from './decide-bar.tsx';
import { type ApprovalTab, useApprovals } from './read-approvals.ts';
import './approvals.css';
import { useQueryClient } from '@tanstack/react-query';
import { RefusePane } from './refuse-pane.tsx';
import { useDecide } from './use-decide.ts';

/** What waits for me, what I asked, and what is closed; the selected one with everything that it takes to decide. */
export function ApprovalsPage() {
  const { t } = useTranslation('approvals');
  const queries = useQueryClient();
  const [view, setView] = useState<ApprovalTab>(usePermission('approval.decide') ? 'inbox' : 'mine');
  const [chosen, setChosen] = useState<string | null>(null);
  const [refusing, setRefusing] = useState(false);
  const [note, setNote] = useState('');
  const found = useApprovals(view);
  const rows = (found.data?.pages ?? []).flatMap((page) => page.rows);
  const at = Math.max(
    0,
    rows.findIndex((row) => row.approvalId === chosen),
  );
  const row = rows[at];
  const reread = () => void queries.invalidateQueries({ queryKey: ['approvals'] });
  const select = (index: number) => {
    const next = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (next !== undefined && next.approvalId !== row?.approvalId) {
      setChosen(next.approvalId);
      setNote('');
      decide.reset();
    }
  };
  const decide = useDecide(() => {
    setChosen(rows[at + 1]?.approvalId ?? rows[at - 1]?.approvalId ?? null);
    setNote('');
    setRefusing(false);
    reread();
  });
  const approve = () => {
    if (row?.mayDecide && !decide.isPending)
      decide.mutate({ approvalId: row.approvalId, verdict: 'approved', note: note.trim() || null });
  };
  const refuse = () => {
    if (row?.mayDecide) setRefusing(true);
  };
  const tab = (next: ApprovalTab) => {
    setView(next);
    setChosen(null);
    decide.reset();
  };
  useKeys([
    { key: 'j', shown: ['J', 'K'], label: t('keys.move'), run: () => select(at + 1) },
    { key: 'k', run: () => select(at - 1) },
    { key: 'ArrowDown', run: () => select(at + 1) },
    { key: 'ArrowUp', run: () => select(at - 1) },
    { key: 'a', label: t('keys.approve'), run: approve },
    { key: 'r', label: t('keys.refuse'), run: refuse },
    { key: '1', shown: ['1', '2', '3'], label: t('keys.tabs'), quiet: true, run: () => tab('inbox') },
    { key: '2', run: () => tab('mine') },
    { key: '3', run: () => tab('done') },
  ]);
  return (
    <>
      <PageHead title={t('title')} />
      <ApprovalTabs view={view} onView={tab} />
      <div className="approvals">
        {found.data === undefined ? (
          found.isError ? (
            <Failed error={found.error} retry={() => void found.refetch()} />
          ) : (
            <Loading lines={8} />
          )
        ) : row === undefined ? (
          <Empty say={t(`empty.${view}`)} />
        ) : (
          <>
            <div className="approval-list">
              <ApprovalList rows={rows} at={at} onSelect={select} />
              {found.hasNextPage ? (
                <Button busy={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
                  {t('everywhere:more')}
                </Button>
              ) : null}
            </div>
            <section className="approval-one" aria-label={t('one')}>
              <ApprovalFacts approval={row} />
              <DecideBar
                approval={row}
                note={note}
                onNote={setNote}
                busy={decide.isPending}
                error={refusing ? null : decide.error}
                onApprove={approve}
                onRefuse={refuse}
                onWithdrawn={reread}
              />
            </section>
          </>
        )}
      </div>
      {refusing && row !== undefined ? (
        <RefusePane
          busy={decide.isPending}
          error={decide.error}
          onClose={() => {
            setRefusing(false);
            decide.reset();
          }}
          onRefuse={(reason, words) =>
            decide.mutate({ approvalId: row.approvalId, verdict: 'refused', reason, note: words })
          }
        />
      ) : null}
    </>
  );
}
