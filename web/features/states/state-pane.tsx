import { stateSources } from '@duly/facts/special-states.ts';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, StopAsk } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { DayField, deskToday } from '../../shared/day-field.tsx';
import { Field, SelectField, TextField } from '../../shared/fields.tsx';
import { FormPane } from './form-pane.tsx';
import {
  fieldsOf,
  kindGroups,
  readState,
  type StateDraft,
  type StateKind,
  usualSource,
} from './state-draft.ts';

const channels: readonly NonNullable<StopAsk['channel']>[] = [
  'call',
  'sms',
  'email',
  'letter',
  'visit',
  'im',
];

interface StatePaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** A special state of the person, or a request to stop: it holds from the moment it is saved. */
export function StatePane({ view, onClose }: StatePaneProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const today = deskToday(view.businessDay);
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<StateDraft>({
    kind: 'stop-request',
    channel: '',
    accountId: '',
    askedBy: 'self',
    since: '',
    until: '',
    proof: '',
    name: '',
    reachable: true,
  });
  const set = (change: Partial<StateDraft>) => setDraft((before) => ({ ...before, ...change }));
  const filled = readState(draft, today);
  const asks = fieldsOf(draft.kind);
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('state.title')}
      effect={t(`effect.${draft.kind}`)}
      filled={filled}
      send={(body, key) =>
        answer(
          api.POST('/api/parties/{id}/stops', {
            params: { path: { id: view.party.partyId } },
            body,
            ...keyed(key),
          }),
        )
      }
      onTried={() => setTried(true)}
      onClose={onClose}
    >
      <KindField value={draft.kind} onValue={(kind) => set({ kind, askedBy: usualSource(kind) })} />
      {asks.channel ? (
        <SelectField
          label={t('state.channel')}
          value={draft.channel}
          onValue={(channel) => set({ channel })}
          options={[
            { value: '' as const, label: t('every-channel') },
            ...channels.map((code) => ({ value: code, label: words('channel', code) })),
          ]}
        />
      ) : null}
      {asks.account ? (
        <SelectField
          label={t('state.account')}
          value={draft.accountId}
          onValue={(accountId) => set({ accountId })}
          options={[
            { value: '', label: t('every-account') },
            ...view.accounts.map((one) => ({ value: one.accountId, label: one.reference })),
          ]}
        />
      ) : null}
      <SelectField
        label={t('state.asked-by')}
        value={draft.askedBy}
        onValue={(askedBy) => set({ askedBy })}
        options={stateSources.map((code) => ({ value: code, label: words('asked-by', code) }))}
      />
      <div className="grid-2">
        <DayField
          label={t(draft.kind === 'cease' ? 'state.received' : 'state.since')}
          value={draft.since}
          onValue={(since) => set({ since })}
          today={today}
          hint={t('state.since-hint')}
        />
        {asks.until ? (
          <DayField
            label={t('state.until')}
            value={draft.until}
            onValue={(until) => set({ until })}
            today={today}
            hint={t('state.until-hint')}
          />
        ) : null}
      </div>
      {asks.name ? (
        <TextField
          label={t(asks.lawyer ? 'state.lawyer' : 'state.name')}
          value={draft.name}
          onValue={(name) => set({ name })}
          autoComplete="off"
        />
      ) : null}
      {asks.lawyer ? (
        <label className="check">
          <input
            type="checkbox"
            checked={draft.reachable}
            onChange={(event) => set({ reachable: event.target.checked })}
          />
          {t('state.reachable')}
        </label>
      ) : null}
      <TextField
        label={t('state.proof')}
        value={draft.proof}
        onValue={(proof) => set({ proof })}
        hint={t('state.proof-hint')}
        maxLength={300}
        autoComplete="off"
      />
      {tried && filled === null ? (
        <p className="note stop" role="alert">
          {t('state.days-wrong')}
        </p>
      ) : null}
    </FormPane>
  );
}

/** A native list in groups: letters find an entry, a phone shows its own picker. */
function KindField({
  value,
  onValue,
}: {
  readonly value: StateKind;
  readonly onValue: (kind: StateKind) => void;
}) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const choose = (text: string) => {
    const kind = kindGroups.flatMap((one) => one.kinds).find((one) => one === text);
    if (kind !== undefined) onValue(kind);
  };
  return (
    <Field label={t('state.kind')}>
      {({ id, describedBy }) => (
        <span className="inp">
          <select
            id={id}
            value={value}
            aria-describedby={describedBy}
            onChange={(event) => choose(event.target.value)}
          >
            {kindGroups.map(({ group, kinds }) => (
              <optgroup key={group} label={t(`group.${group}`)}>
                {kinds.map((kind) => (
                  <option key={kind} value={kind}>
                    {words('stop', kind)}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        </span>
      )}
    </Field>
  );
}
