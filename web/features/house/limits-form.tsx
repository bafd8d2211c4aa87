import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { HouseLimits, HouseLimitsGiven } from '../../shared/api-types.ts';
import { Button } from '../../shared/button.tsx';
import { useCodeWords } from '../../shared/code-words.ts';
import { TextField } from '../../shared/fields.tsx';
import { Panel } from '../../shared/panel.tsx';
import { ProblemNote } from '../../shared/problem-note.tsx';
import { useAct } from '../../shared/use-act.ts';
import {
  capNames,
  draftOfSet,
  type HoursDraft,
  type LimitChannel,
  limitChannels,
  readLimits,
  type SetDraft,
} from './limits-draft.ts';

/** The figures of the house, as a next version. */
export function LimitsForm({ limits }: { readonly limits: HouseLimits }) {
  const { t } = useTranslation('house');
  const queries = useQueryClient();
  const [person, setPerson] = useState(() => draftOfSet(limits.person));
  const [organisation, setOrganisation] = useState(() => draftOfSet(limits.organisation));
  const [tried, setTried] = useState(false);
  const filled = readLimits(limits, person, organisation);
  const save = useAct({
    send: (body: HouseLimitsGiven, key) => answer(api.POST('/api/house/limits', { body, ...keyed(key) })),
    say: (saved) => t('saved', { version: saved.version }),
    done: () => void queries.invalidateQueries({ queryKey: ['house', 'limits'] }),
  });
  const submit = () => {
    setTried(true);
    if (filled !== null) save.mutate(filled);
  };
  return (
    <Panel
      title={t('limits')}
      scope={
        limits.setBy === null ? t('shipped') : t('version', { version: limits.version, by: limits.setBy })
      }
      end={
        <Button look="primary" busy={save.isPending} onClick={submit}>
          {t('save-limits')}
        </Button>
      }
    >
      <p className="in soft">{t('law-stands')}</p>
      <ProblemNote error={save.error} />
      {tried && filled === null ? (
        <p className="note stop" role="alert">
          {t('wrong')}
        </p>
      ) : null}
      <LimitFields title={t('person')} draft={person} onDraft={setPerson} />
      <LimitFields title={t('organisation')} draft={organisation} onDraft={setOrganisation} />
    </Panel>
  );
}

interface LimitFieldsProps {
  readonly title: string;
  readonly draft: SetDraft;
  readonly onDraft: (draft: SetDraft) => void;
}

function LimitFields({ title, draft, onDraft }: LimitFieldsProps) {
  const { t } = useTranslation('house');
  const words = useCodeWords();
  const setHours = (channel: LimitChannel, change: Partial<HoursDraft>) =>
    onDraft({ ...draft, hours: { ...draft.hours, [channel]: { ...draft.hours[channel], ...change } } });
  return (
    <fieldset className="set form">
      <legend className="choice-label">
        <b>{title}</b>
      </legend>
      {limitChannels.map((channel) => {
        const own = draft.hours[channel];
        const name = words('channel', channel);
        return (
          <div key={channel} className="hours-row">
            <b>{name}</b>
            <TextField
              label={t('from', { channel: name })}
              value={own.from}
              onValue={(from) => setHours(channel, { from })}
              autoComplete="off"
              placeholder={t('any-time')}
            />
            <TextField
              label={t('to', { channel: name })}
              value={own.to}
              onValue={(to) => setHours(channel, { to })}
              autoComplete="off"
              placeholder={t('any-time')}
            />
            <label className="check">
              <input
                type="checkbox"
                checked={own.businessDaysOnly}
                onChange={(event) => setHours(channel, { businessDaysOnly: event.target.checked })}
              />
              {t('business-days')}
            </label>
          </div>
        );
      })}
      <div className="figures">
        {capNames.map((name) => (
          <TextField
            key={name}
            label={t(`cap.${name}`)}
            value={draft.caps[name]}
            onValue={(value) => onDraft({ ...draft, caps: { ...draft.caps, [name]: value } })}
            inputMode="numeric"
            autoComplete="off"
            placeholder={t('no-limit')}
          />
        ))}
        <TextField
          label={t('staff')}
          value={draft.visitStaffMin}
          onValue={(visitStaffMin) => onDraft({ ...draft, visitStaffMin })}
          inputMode="numeric"
          autoComplete="off"
        />
      </div>
      <fieldset className="checks">
        <legend className="choice-label">{t('approval')}</legend>
        {limitChannels.map((channel) => (
          <label key={channel} className="check">
            <input
              type="checkbox"
              checked={draft.approvalChannels.includes(channel)}
              onChange={(event) =>
                onDraft({
                  ...draft,
                  approvalChannels: event.target.checked
                    ? [...draft.approvalChannels, channel]
                    : draft.approvalChannels.filter((one) => one !== channel),
                })
              }
            />
            {words('channel', channel)}
          </label>
        ))}
      </fieldset>
    </fieldset>
  );
}
