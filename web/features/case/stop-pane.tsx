import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, StopAsk } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { SelectField } from '../../shared/fields.tsx';
import { FormFooter } from '../../shared/form-footer.tsx';
import { Pane } from '../../shared/pane.tsx';
import { useAct } from '../../shared/use-act.ts';
import { rereadCase } from './read-case.ts';

const kinds: readonly StopAsk['kind'][] = [
  'stop-request',
  'complaint',
  'represented',
  'insolvent',
  'deceased',
  'incapacitated',
];
const channels: readonly NonNullable<StopAsk['channel']>[] = [
  'call',
  'sms',
  'email',
  'letter',
  'visit',
  'im',
];
const askers: readonly StopAsk['askedBy'][] = ['self', 'third-party', 'representative', 'court', 'regulator'];

interface StopPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Somebody asks us to stop, or a state of the person does: it holds from the moment it is saved. */
export function StopPane({ view, onClose }: StopPaneProps) {
  const { t } = useTranslation('case');
  const words = useCodeWords();
  const queries = useQueryClient();
  const [kind, setKind] = useState<StopAsk['kind']>('stop-request');
  const [channel, setChannel] = useState<NonNullable<StopAsk['channel']> | ''>('');
  const [askedBy, setAskedBy] = useState<StopAsk['askedBy']>('self');
  const save = useAct({
    send: (body: StopAsk, key) =>
      answer(
        api.POST('/api/parties/{id}/stops', {
          params: { path: { id: view.party.partyId } },
          body,
          ...keyed(key),
        }),
      ),
    say: () => t('stop.saved'),
    done: () => {
      rereadCase(queries, view.party.partyId);
      onClose();
    },
  });
  const submit = () =>
    save.mutate({ kind, askedBy, ...(kind === 'stop-request' && channel !== '' ? { channel } : {}) });
  return (
    <Pane
      title={t('stop.title')}
      onClose={onClose}
      keys={[{ key: 'mod+Enter', label: t('stop.save'), inFields: true, run: submit }]}
      footer={
        <FormFooter
          label={t('stop.save')}
          busy={save.isPending}
          error={save.error}
          onSave={submit}
          onCancel={onClose}
        />
      }
    >
      <div className="form">
        <p className="note wait">{t('stop.effect')}</p>
        <Choice
          label={t('stop.kind')}
          value={kind}
          onValue={setKind}
          options={kinds.map((code) => ({ value: code, label: words('stop', code) }))}
        />
        {kind === 'stop-request' ? (
          <SelectField
            label={t('stop.channel')}
            value={channel}
            onValue={setChannel}
            options={[
              { value: '' as const, label: t('stops.every-channel') },
              ...channels.map((code) => ({ value: code, label: words('channel', code) })),
            ]}
          />
        ) : null}
        <SelectField
          label={t('stop.asked-by')}
          value={askedBy}
          onValue={setAskedBy}
          options={askers.map((code) => ({ value: code, label: words('asked-by', code) }))}
        />
      </div>
    </Pane>
  );
}
