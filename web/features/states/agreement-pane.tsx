import { formatDay } from '@duly/kernel/day.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { AgreementGiven, CaseView } from '../../shared/api-types.ts';
import { Choice } from '../../shared/choice.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';
import { readTypedDay, readTypedTime } from '../../shared/format-day.ts';
import { FormPane } from './form-pane.tsx';

const kinds: readonly AgreementGiven['kind'][] = ['only-hours', 'hours'];
const channels: readonly NonNullable<AgreementGiven['channel']>[] = ['call', 'sms', 'email', 'visit', 'im'];

interface AgreementPaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** Hours settled with the person, with what shows it. */
export function AgreementPane({ view, onClose }: AgreementPaneProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const today = deskToday(view.businessDay);
  const [kind, setKind] = useState<AgreementGiven['kind']>('only-hours');
  const [channel, setChannel] = useState<NonNullable<AgreementGiven['channel']> | ''>('');
  const [from, setFrom] = useState('18:00');
  const [to, setTo] = useState('20:00');
  const [until, setUntil] = useState('');
  const [proof, setProof] = useState('');
  const [tried, setTried] = useState(false);
  const fromMinute = readTypedTime(from);
  const toMinute = readTypedTime(to);
  const last = until.trim() === '' ? undefined : readTypedDay(until, today);
  const filled: AgreementGiven | null =
    fromMinute === null || toMinute === null || toMinute === 0 || last === null || proof.trim() === ''
      ? null
      : {
          kind,
          fromMinute,
          toMinute,
          proof: proof.trim(),
          ...(channel === '' ? {} : { channel }),
          ...(last === undefined ? {} : { expiresOn: formatDay(last) }),
        };
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('agreement.title')}
      effect={t(`agreement.effect.${kind}`)}
      filled={filled}
      send={(body, key) =>
        answer(
          api.POST('/api/parties/{id}/agreements', {
            params: { path: { id: view.party.partyId } },
            body,
            ...keyed(key),
          }),
        )
      }
      onTried={() => setTried(true)}
      onClose={onClose}
    >
      <Choice
        label={t('agreement.kind')}
        value={kind}
        onValue={setKind}
        options={kinds.map((code) => ({ value: code, label: words('agreement', code) }))}
      />
      <div className="grid-2">
        <TextField label={t('agreement.from')} value={from} onValue={setFrom} autoComplete="off" />
        <TextField label={t('agreement.to')} value={to} onValue={setTo} autoComplete="off" />
      </div>
      <SelectField
        label={t('preference.channel')}
        value={channel}
        onValue={setChannel}
        options={[
          { value: '' as const, label: t('every-channel') },
          ...channels.map((code) => ({ value: code, label: words('channel', code) })),
        ]}
      />
      <DayField
        label={t('state.until')}
        value={until}
        onValue={setUntil}
        today={today}
        hint={t('state.until-hint')}
      />
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
