import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, CompleteReason } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { dropFromQueue } from '../queue/read-queue.ts';
import { rereadCase } from './read-case.ts';

const reasons: readonly CompleteReason[] = [
  'done',
  'done-elsewhere',
  'not-needed',
  'data-completed',
  'other',
];

interface CompletePaneProps {
  readonly view: CaseView;
  readonly taskId: string;
  readonly onClose: () => void;
}

/** Ends a task without a contact, with the reason why none was needed. */
export function CompletePane({ view, taskId, onClose }: CompletePaneProps) {
  const { t } = useTranslation('case');
  const words = useCodeWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState<CompleteReason>('done');
  const save = useAct({
    send: (body: { readonly reason: CompleteReason }, key) =>
      answer(api.POST('/api/tasks/{id}/complete', { params: { path: { id: taskId } }, body, ...keyed(key) })),
    say: () => t('complete.saved'),
    done: () => {
      dropFromQueue(queries, taskId);
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () => save.mutate({ reason });
  return (
    <Pane
      title={t('complete.title')}
      width={400}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('complete.save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('complete.save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <Choice
        label={t('complete.reason')}
        value={reason}
        onValue={setReason}
        options={reasons.map((code) => ({ value: code, label: words('complete', code) }))}
      />
    </Pane>
  );
}
