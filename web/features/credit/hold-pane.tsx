import { lockTargets } from '@duly/core/credit/credit-hold.ts';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { SelectField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from '../case/read-case.ts';
import { ReasonFields } from '../waivers/reason-field.tsx';
import { usePartyCredit } from './read-credit.ts';

/** What is asked for: a stop, a lock, or the end of one. */
export type HoldAct = 'stop' | 'lock' | 'cancel';

interface HoldPaneProps {
  readonly view: CaseView;
  readonly act: HoldAct;
  readonly onClose: () => void;
}

/** Recommends a stop or a lock, or asks to end one; another person decides. */
export function HoldPane({ view, act, onClose }: HoldPaneProps) {
  const { t } = useTranslation('credit');
  const words = useCodeWords();
  const queries = useQueryClient();
  const { partyId } = view.party;
  const holds = usePartyCredit(partyId).data?.holds ?? [];
  const [target, setTarget] = useState<(typeof lockTargets)[number]>('shipment');
  const [chosen, setChosen] = useState<'stop' | 'lock' | null>(null);
  const [reason, setReason] = useState('');
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const kind = chosen ?? holds[0]?.kind ?? 'stop';
  const path = { path: { id: partyId } };
  const save = useAct({
    send: (body: { reason: string; proof: string }, key) => {
      const given = { params: path, ...keyed(key) };
      if (act === 'stop') return answer(api.POST('/api/parties/{id}/credit/stop', { body, ...given }));
      if (act === 'lock')
        return answer(api.POST('/api/parties/{id}/credit/lock', { body: { ...body, target }, ...given }));
      return answer(api.POST('/api/parties/{id}/credit/cancel', { body: { ...body, kind }, ...given }));
    },
    say: ({ status }) => t(status === 'approved' ? 'granted' : 'asked-done'),
    done: () => {
      rereadCase(queries, partyId);
      onClose();
    },
  });
  const submit = () => {
    setTried(true);
    if (reason !== '') save.mutate({ reason, proof });
  };
  return (
    <Pane
      title={t(`ask-${act}`)}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('send'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('send')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note">{t(`effect.${act}`)}</p>
        {act === 'lock' ? (
          <SelectField
            label={t('target')}
            value={target}
            onValue={setTarget}
            options={lockTargets.map((value) => ({ value, label: words('credit-target', value) }))}
          />
        ) : null}
        {act === 'cancel' ? (
          <SelectField
            label={t('which')}
            value={kind}
            onValue={setChosen}
            options={holds.map((hold) => ({ value: hold.kind, label: words('credit-hold', hold.kind) }))}
          />
        ) : null}
        <ReasonFields
          kind={`credit-${act}`}
          reason={reason}
          proof={proof}
          onReason={setReason}
          onProof={setProof}
        />
        {tried && reason === '' ? (
          <p className="note stop" role="alert">
            {t('incomplete')}
          </p>
        ) : null}
      </div>
    </Pane>
  );
}
