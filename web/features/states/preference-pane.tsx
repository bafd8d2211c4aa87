import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { answer, api, keyed } from '../../shared/api.ts';
import type { CaseView, PreferenceGiven } from '../../shared/api-types.ts';
import { useCodeWords } from '../../shared/code-words.ts';
import { deskToday } from '../../shared/day-field.tsx';
import { SelectField } from '../../shared/fields.tsx';
import { FormPane } from './form-pane.tsx';
import { readPreference, usualPreference } from './preference-draft.ts';
import { PreferenceFields } from './preference-fields.tsx';

const sources: readonly NonNullable<PreferenceGiven['source']>[] = [
  'person',
  'attorney',
  'creditor-file',
  'other',
];

interface PreferencePaneProps {
  readonly view: CaseView;
  readonly onClose: () => void;
}

/** When, where and how somebody asked to be reached, or not. */
export function PreferencePane({ view, onClose }: PreferencePaneProps) {
  const { t } = useTranslation('states');
  const words = useCodeWords();
  const today = deskToday(view.businessDay);
  const [draft, setDraft] = useState(usualPreference);
  const [tried, setTried] = useState(false);
  const filled = readPreference(draft, today);
  return (
    <FormPane
      partyId={view.party.partyId}
      title={t('preference.title')}
      effect={t(`preference.effect.${draft.kind}`)}
      filled={filled}
      send={(body, key) =>
        answer(
          api.POST('/api/parties/{id}/preferences', {
            params: { path: { id: view.party.partyId } },
            body,
            ...keyed(key),
          }),
        )
      }
      onTried={() => setTried(true)}
      onClose={onClose}
    >
      <PreferenceFields
        draft={draft}
        points={view.contactPoints}
        today={today}
        onDraft={(change) => setDraft((before) => ({ ...before, ...change }))}
      />
      <SelectField
        label={t('preference.source')}
        value={draft.source}
        onValue={(source) => setDraft((before) => ({ ...before, source }))}
        options={sources.map((code) => ({ value: code, label: words('preference-source', code) }))}
      />
      {tried && filled === null ? (
        <p className="note stop" role="alert">
          {t('preference.missing')}
        </p>
      ) : null}
    </FormPane>
  );
}
