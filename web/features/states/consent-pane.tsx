import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, ConsentGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { usePermission } from '../../shared/session.ts';
import { FormPane } from './form-pane.tsx';

const kinds: readonly ConsentGiven['kind'][] = [
  'calls',
  'time',
  'place',
  'channel',
  'third-party',
  'autodialer',
  'prerecorded',
  'entry',
];
const bySupervisor: readonly ConsentGiven['kind'][] = ['attorney-bypassed', 'court-permission'];
const channels: readonly NonNullable<ConsentGiven['channel']>[] = [
  'call',
  'sms',
  'email',
  'letter',
  'visit',
  'im',
];

interface ConsentPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** What somebody agreed to, how, and for which debt. */
export function ConsentPane({ view, onClose }: ConsentPaneProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const mayLift = usePermission('stop.lift');
  const [kind, setKind] = useState<ConsentGiven['kind']>('calls');
  const [channel, setChannel] = useState<NonNullable<ConsentGiven['channel']> | ''>('');
  const [pointId, setPointId] = useState('');
  const [accountId, setAccountId] = useState('');
  const [direct, setDirect] = useState(true);
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const filled: ConsentGiven | null =
    proof.trim() === ''
      ? null
      : {
          kind,
          direct,
          proof: proof.trim(),
          ...(channel === '' ? {} : { channel }),
          ...(pointId === '' ? {} : { pointId }),
          ...(accountId === '' ? {} : { accountIds: [accountId] }),
        };
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('consent.title')}
      effect={t('consent.effect')}
      filled={filled}
      send={(body, key) =>
        answer(
          api.POST('/api/parties/{id}/consents', {
            params: { path: { id: view.party.partyId } },
            body,
            ...keyed(key),
          }),
        )
      }
      onTried={() => setTried(true)}
      onClose={onClose}
    >
      <SelectField
        label={t('consent.kind')}
        value={kind}
        onValue={setKind}
        options={[...kinds, ...(mayLift ? bySupervisor : [])].map((code) => ({
          value: code,
          label: words('consent', code),
        }))}
      />
      <SelectField
        label={t('preference.channel')}
        value={channel}
        onValue={setChannel}
        options={[
          { value: '' as const, label: t('every-channel') },
          ...channels.map((code) => ({ value: code, label: words('channel', code) })),
        ]}
      />
      <SelectField
        label={t('preference.point')}
        value={pointId}
        onValue={setPointId}
        options={[
          { value: '', label: t('every-point') },
          ...view.contactPoints.map((one) => ({ value: one.pointId, label: one.valueMasked })),
        ]}
      />
      <SelectField
        label={t('state.account')}
        value={accountId}
        onValue={setAccountId}
        options={[
          { value: '', label: t('every-account') },
          ...view.accounts.map((one) => ({ value: one.accountId, label: one.reference })),
        ]}
      />
      <label className="check">
        <input type="checkbox" checked={direct} onChange={(event) => setDirect(event.target.checked)} />
        {t('consent.direct')}
      </label>
      <TextField
        label={t('proof-needed')}
        value={proof}
        onValue={setProof}
        hint={t('state.proof-hint')}
        maxLength={300}
        autoComplete="off"
        error={tried && proof.trim() === '' ? t('proof-missing') : null}
      />
    </FormPane>
  );
}
