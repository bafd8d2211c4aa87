import type { Particular } from '@duly/core/contacts/act-forms.ts';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../shared/choice.tsx';
import { SelectField, TextField } from '../../shared/fields.tsx';

interface ParticularFieldProps {
  readonly particular: Particular;
  readonly value: string;
  readonly onValue: (value: string) => void;
}

/** More than so many options stand in a list of their own, so that a phone shows the whole form. */
const optionsInSight = 4;

/** One thing that has to be told of an act. */
export function ParticularField({ particular, value, onValue }: ParticularFieldProps) {
  const { t, i18n } = useTranslation('act');
  const own = (words: { readonly zh: string; readonly en: string }) =>
    i18n.language === 'en' ? words.en : words.zh;
  const label = own(particular.words);
  if (particular.kind === 'yes-no') {
    return (
      <Choice
        label={label}
        across
        value={value === '' ? null : value}
        onValue={onValue}
        options={[
          { value: 'yes', label: t('yes') },
          { value: 'no', label: t('no') },
        ]}
      />
    );
  }
  if (particular.kind !== 'choice') {
    return <TextField label={label} value={value} onValue={onValue} inputMode="decimal" autoComplete="off" />;
  }
  const options = (particular.options ?? []).map((one) => ({ value: one.code, label: own(one.words) }));
  if (options.length <= optionsInSight) {
    return <Choice label={label} value={value === '' ? null : value} onValue={onValue} options={options} />;
  }
  return (
    <SelectField
      label={label}
      value={value}
      onValue={onValue}
      options={[{ value: '', label: t('choose') }, ...options]}
    />
  );
}
