import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { Approval } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { AreaField } from '../../shared/fields.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useAct } from '../../shared/use-act.ts';

interface DecideBarProps {
  readonly approval: Approval;
  readonly note: string;
  readonly onNote: (note: string) => void;
  readonly busy: boolean;
  readonly error: unknown;
  readonly onApprove: () => void;
  readonly onRefuse: () => void;
  readonly onWithdrawn: () => void;
}

/** Yes, no, or why one may not; whoever asked takes it back here. */
export function DecideBar({
  approval,
  note,
  onNote,
  busy,
  error,
  onApprove,
  onRefuse,
  onWithdrawn,
}: DecideBarProps) {
  const { t } = useTranslation('approvals');
  const withdraw = useAct({
    send: (approvalId: string, key) =>
      answer(
        api.POST('/api/approvals/{id}/withdraw', { params: { path: { id: approvalId } }, ...keyed(key) }),
      ),
    say: () => t('decided.withdrawn'),
    done: onWithdrawn,
  });
  if (approval.state !== 'asked') return null;
  return (
    <div className="form decide">
      <ProblemNote error={error ?? withdraw.error} />
      {approval.mayDecide ? (
        <>
          <AreaField label={t('note')} value={note} onValue={onNote} rows={2} hint={t('note-hint')} />
          <div className="line">
            <Button look="primary" tall keyName="A" busy={busy} onClick={onApprove}>
              {t('approve')}
            </Button>
            <Button look="end" tall keyName="R" onClick={onRefuse}>
              {t('refuse')}
            </Button>
          </div>
        </>
      ) : (
        <p className="note wait">{t(`errors:code.${approval.whyNot ?? 'approval-not-yours'}`)}</p>
      )}
      {approval.mayWithdraw ? (
        <div className="line">
          <Button busy={withdraw.isPending} onClick={() => withdraw.mutate(approval.approvalId)}>
            {t('withdraw')}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
