import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, ReversalReason } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';

const reasons: readonly ReversalReason[] = [
  'bounced',
  'wrong-account',
  'duplicate',
  'entry-error',
  'charge-back',
  'other',
];

interface ReversalPaneProps {
  readonly view: CaseView;
  readonly paymentId: string;
  readonly onClose: () => void;
}

/** Takes a payment back by a new line; the old one stays. */
export function ReversalPane({ view, paymentId, onClose }: ReversalPaneProps) {
  const { t } = useTranslation('payment');
  const words = useCodeWords();
  const queries = useQueryClient();
  const [reason, setReason] = useState<ReversalReason | null>(null);
  const save = useAct({
    send: (body: { readonly reason: ReversalReason }, key) =>
      answer(
        api.POST('/api/payments/{id}/reverse', { params: { path: { id: paymentId } }, body, ...keyed(key) }),
      ),
    say: () => t('reversed'),
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
      title={t('reversal.title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('reversal.save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('reversal.save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note wait">{t('reversal.effect')}</p>
        <Choice
          label={t('reversal.reason')}
          value={reason}
          onValue={setReason}
          options={reasons.map((code) => ({ value: code, label: words('reversal', code) }))}
        />
      </div>
    </Pane>
  );
}
