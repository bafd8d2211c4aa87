import { useTranslation } from 'react-i18next';
import { SelectField } from './fields.tsx';
import { switchLanguage } from './i18n.ts';
import { type Scheme, setPreferences, usePreferences } from './preferences.ts';

const schemes: readonly Scheme[] = ['system', 'light', 'dark'];

/** Language and scheme, side by side; each language is named in itself. */
export function Choices({ onLanguage }: { readonly onLanguage?: (language: 'zh-CN' | 'en') => void }) {
  const { t } = useTranslation();
  const { language, scheme } = usePreferences();
  return (
    <div className="grid-2 keep">
      <SelectField
        label={t('language')}
        value={language}
        onValue={(value) => {
          const chosen = value === 'en' ? 'en' : 'zh-CN';
          switchLanguage(chosen);
          onLanguage?.(chosen);
        }}
        options={[
          { value: 'zh-CN', label: t('language-names.zh-CN') },
          { value: 'en', label: t('language-names.en') },
        ]}
      />
      <SelectField
        label={t('scheme.label')}
        value={scheme}
        onValue={(value) => setPreferences({ scheme: schemes.find((one) => one === value) ?? 'system' })}
        options={schemes.map((value) => ({ value, label: t(`scheme.${value}`) }))}
      />
    </div>
  );
}
