import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, WriteOffUndo } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { formatMoney } from '../../shared/format-money.ts';
import { Pane } from '../../shared/pane.tsx';
import { useSession } from '../../shared/session.ts';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';

const reasons: readonly WriteOffUndo['reason'][] = ['entry-error', 'found', 'pays-again', 'other'];

interface UndoWriteOffPaneProps {
  readonly view: CaseView;
  readonly writeOffId: string;
  readonly onClose: () => void;
}

/** Brings what was written off and not recovered back into the books. */
export function UndoWriteOffPane({ view, writeOffId, onClose }: UndoWriteOffPaneProps) {
  const { t, i18n } = useTranslation('waivers');
  const queries = useQueryClient();
  const { tenant } = useSession();
  const [reason, setReason] = useState<WriteOffUndo['reason'] | null>(null);
  const save = useAct({
    send: (body: WriteOffUndo, key) =>
      answer(
        api.POST('/api/write-offs/{id}/undo', { params: { path: { id: writeOffId } }, body, ...keyed(key) }),
      ),
    say: ({ reopenedMinor }) =>
      t('undo-done', {
        sum: formatMoney(
          { minor: reopenedMinor, currency: view.accounts[0]?.currency ?? tenant.currency },
          i18n.language,
        ),
      }),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () => {
    if (reason !== null) save.mutate({ reason });
  };
  return (
    <Pane
      title={t('undo-title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('undo'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('undo')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note wait">{t('undo-effect')}</p>
        <Choice
          label={t('undo-why')}
          value={reason}
          onValue={setReason}
          options={reasons.map((value) => ({ value, label: t(`undo-reason.${value}`) }))}
        />
      </div>
    </Pane>
  );
}
